import type { FactField } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { ContinuationRule, ContinuationRules } from '../edition-continuation.ts';
import {
  type ContinuationMeasure,
  type CriterionId,
  type CriterionResult,
  continuationMeasures,
} from '../verdict.ts';
import { type FigureKind, figureFields, figureFor, type Reviewed } from './continuation-figures.ts';
import { type Finding, met, missing, missingOrWrong, notMet, result, schoolDecides } from './criterion.ts';
import { measureLabels } from './words.ts';

/** One criterion of the review, with the measure its figures lead to. */
type ContinuationFinding = Readonly<{
  criterion: CriterionResult;
  /** null = a figure is missing */
  measure: ContinuationMeasure | null;
  /** The severest that the criterion can lead to for this student */
  severest: ContinuationMeasure;
}>;

const criteria: readonly Readonly<{ id: CriterionId; kind: FigureKind }>[] = [
  { id: 'continuation.credits', kind: 'credits' },
  { id: 'continuation.gpa', kind: 'gpaBottom' },
  { id: 'continuation.attendance', kind: 'attendance' },
  { id: 'continuation.graduation', kind: 'graduationDelayed' },
];

/** 適格認定: each figure beside its thresholds; the severest threshold that is reached counts. */
export const judgeContinuation = (
  reviewed: Reviewed,
  rules: ContinuationRules,
): readonly ContinuationFinding[] =>
  criteria.flatMap(({ id, kind }) => {
    const own = rules.rules.filter(({ value }) => value.test.kind === kind);
    if (own.length === 0) return [];
    const { finding, measure } = find(kind, own, reviewed, rules);
    const citations = [...finding.citations, rules.decidedBy.citation];
    const criterion = result(id, { ...finding, citations });
    const second = secondWarning(kind, reviewed, rules);
    return [{ criterion, measure, severest: severestOf(own, reviewed, second) }];
  });

/** The severest measure that is certain; null where a missing figure could lead to a severer one. */
export function measureFrom(findings: readonly ContinuationFinding[]): ContinuationMeasure | null {
  if (findings.length === 0) return null;
  const reached = severest(findings.flatMap(({ measure }) => (measure === null ? [] : [measure])));
  const isOpen = findings.some((each) => each.measure === null && rank(each.severest) > rank(reached));
  return isOpen ? null : reached;
}

const rank = (measure: ContinuationMeasure): number => continuationMeasures.indexOf(measure);

const severest = (measures: readonly ContinuationMeasure[]): ContinuationMeasure =>
  measures.reduce((most, measure) => (rank(measure) > rank(most) ? measure : most), 'continue');

type Found = Readonly<{ finding: Finding; measure: ContinuationMeasure | null }>;

function find(
  kind: FigureKind,
  own: readonly Cited<ContinuationRule>[],
  reviewed: Reviewed,
  rules: ContinuationRules,
): Found {
  const citations = own.map(({ citation }) => citation);
  const limit = own.map(({ value }) => `${measureLabels[value.measure]}: ${value.label}`).join('、');
  const base = { limit, fields: figureFields[kind], citations };
  const figure = figureFor(
    kind,
    reviewed,
    own.map(({ value }) => value.test),
  );
  if (figure.kind === 'missing') {
    const asked = missingOrWrong(reviewed.applicant, figure.fields, figure.sentence);
    return { finding: { ...base, ...asked }, measure: null };
  }
  const notes = [...new Set(own.map(({ value }) => figure.note(value.test)))].join('');
  const shown = { ...base, actual: figure.actual };
  const reached = own.filter(({ value }) => figure.reaches(value.test));
  const worst = severest(reached.map(({ value }) => value.measure));
  const rule = reached.find(({ value }) => value.measure === worst);
  if (rule === undefined) {
    const reason = `${figure.sentence}警告などの処置の基準には当たりません。${notes}`;
    return { finding: { ...shown, verdict: met, reason }, measure: 'continue' };
  }
  const { measure, label } = rule.value;
  const reason = `${figure.sentence}「${measureLabels[measure]}」の基準（${label}）に当たります。${notes}`;
  const first = { ...shown, reason, citations: [rule.citation] };
  const twice = measure === 'warning' ? secondWarning(kind, reviewed, rules) : null;
  if (twice !== null) return afterWarning(first, reviewed, twice);
  return { finding: { ...first, ...verdictFor(measure) }, measure };
}

/** A warning weighs more if the review before ended in one. */
function afterWarning(
  warned: Omit<Finding, 'verdict'>,
  { applicant }: Reviewed,
  { rule, isCertain }: SecondWarning,
): Found {
  const fields: readonly FactField[] = [...warned.fields, 'warnedBefore'];
  const base = { ...warned, fields, citations: [...warned.citations, rule.citation] };
  switch (applicant.warnedBefore) {
    case null: {
      const asked = missing(['warnedBefore']);
      return { finding: { ...base, ...asked, reason: `${warned.reason}${asked.reason}` }, measure: null };
    }
    case false:
      return { finding: { ...base, ...verdictFor('warning') }, measure: 'warning' };
    case true: {
      const { measure, label } = rule.value;
      const weight = isCertain
        ? `前回の適格認定も警告のため、「${measureLabels[measure]}」の基準（${label}）に当たります。`
        : '前回の適格認定も警告です。処置は、ほかの項目の入力がそろうと決まります。';
      return { finding: { ...base, reason: `${warned.reason}${weight}`, ...verdictFor(measure) }, measure };
    }
  }
}

function verdictFor(measure: ContinuationRule['measure']): Pick<Finding, 'verdict' | 'next'> {
  switch (measure) {
    case 'warning':
    case 'suspension':
      return { verdict: schoolDecides, next: '学業の状況を学校で総合的に確かめ、処置を決めてください。' };
    case 'abolition':
      return { verdict: notMet };
  }
}

type SecondWarning = Readonly<{
  rule: Cited<ContinuationRule>;
  /** No figure that is missing could make it the other rule */
  isCertain: boolean;
}>;

/** Which rule a second warning falls under: the rank of the GPA alone weighs less than anything else, or it and more. */
function secondWarning(
  kind: FigureKind,
  reviewed: Reviewed,
  { rules }: ContinuationRules,
): SecondWarning | null {
  const others = kind === 'gpaBottom' ? warningsBeside(reviewed, rules) : ['yes'];
  const by = others.includes('yes') ? 'other' : 'gpaOnly';
  const rule = rules.find(({ value: { test } }) => test.kind === 'warnedTwice' && test.by === by);
  return rule === undefined ? null : { rule, isCertain: by === 'other' || !others.includes('open') };
}

/** Of each figure besides the rank: whether it leads to a warning at least. */
function warningsBeside(
  reviewed: Reviewed,
  rules: readonly Cited<ContinuationRule>[],
): readonly ('yes' | 'no' | 'open')[] {
  const warnings = rules.filter(({ value }) => value.measure === 'warning').map(({ value }) => value.test);
  return criteria
    .filter(({ kind }) => kind !== 'gpaBottom' && warnings.some((test) => test.kind === kind))
    .map(({ kind }) => {
      const figure = figureFor(kind, reviewed, warnings);
      if (figure.kind === 'missing') return 'open';
      return warnings.some(figure.reaches) ? 'yes' : 'no';
    });
}

function severestOf(
  own: readonly Cited<ContinuationRule>[],
  { applicant }: Reviewed,
  second: SecondWarning | null,
): ContinuationMeasure {
  const measures = own.map(({ value }) => value.measure);
  const canBeTwice = second !== null && applicant.warnedBefore !== false && measures.includes('warning');
  return severest(canBeTwice ? [...measures, second.rule.value.measure] : measures);
}
