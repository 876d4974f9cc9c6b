import type { FactField } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { MarksWay, YearGroup } from '../edition-marks.ts';
import { assertNever } from '../result.ts';
import { ruleFor } from '../rule-choice.ts';
import type { CriterionResult } from '../verdict.ts';
import { choiceRuleOf } from './applicant-facts.ts';
import { type Finding, met, missing, missingOrWrong, notMet, result, schoolDecides } from './criterion.ts';
import { byAverage } from './marks-average.ts';
import { byDiscretion } from './marks-discretion.ts';
import { byExam } from './marks-exam.ts';
import { byHardship } from './marks-hardship.ts';
import { byMean } from './marks-mean.ts';
import { bySchool } from './marks-school.ts';
import { byStudyWill } from './marks-study-will.ts';
import { byTop } from './marks-top.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';
import type { Question } from './question.ts';
import { wishLabels } from './words.ts';

/** 学力: the rule for the wish and the year lists ways, of which any one is enough. */
export function judgeMarks(question: Question): CriterionResult {
  const finding = find(question);
  const follows = question.wish === 'combined' ? question.edition.marks.combined : null;
  const also = follows === null ? [] : [follows.citation];
  return result('marks', { ...finding, citations: [...finding.citations, ...also] });
}

function find(question: Question): Finding {
  const { applicant, wish, edition } = question;
  const chosen = ruleFor(edition.marks.rules, wish, applicant);
  switch (chosen.kind) {
    case 'rule':
      return withGroupFact(byWays(chosen.rule.ways, question), chosen.rule.group);
    case 'open': {
      const rules = edition.marks.rules.filter(({ wishes }) => wishes.includes(wish));
      const citations = rules.flatMap(({ ways }) => ways.slice(0, 1).map(({ citation }) => citation));
      return { fields: [chosen.field], citations, ...missing([chosen.field]) };
    }
    case 'none':
      return unpublished(question);
    default:
      return assertNever(chosen);
  }
}

/** The fact by which the rule was chosen is one of those used. */
function withGroupFact(finding: Finding, group: YearGroup): Finding {
  const field = factOfGroup(group);
  return field === null ? finding : { ...finding, fields: [field, ...finding.fields] };
}

function factOfGroup(group: YearGroup): FactField | null {
  switch (group.kind) {
    case 'everyone':
      return null;
    case 'grade':
      return 'grade';
    case 'entered':
      return 'enteredOn';
    case 'schooling':
      return 'schooling';
    default:
      return assertNever(group);
  }
}

/** The publications have no rule: the passage that says where it stands, or at least the one that names the wish. */
function unpublished({ applicant, wish, edition }: Question): Finding {
  const { elsewhere } = edition.marks;
  const named = elsewhere ?? choiceRuleOf(applicant, edition);
  return {
    verdict: schoolDecides,
    reason:
      elsewhere === null
        ? `この版の資料には${wishLabels[wish]}の学力基準がありません。`
        : `${elsewhere.value}。`,
    next: '学力の基準を機構の案内で確かめてください。',
    fields: [wish === 'grant' ? 'wantsGrant' : 'choice'],
    citations: named === null ? [] : [named.citation],
  };
}

function byWays(ways: readonly Cited<MarksWay>[], question: Question): Finding {
  const tried: WayOutcome[] = [];
  let averageIsMissing = false;
  for (const { value, citation } of ways) {
    if (averageIsMissing && isForThoseBelow(value)) continue;
    const outcome = ask(value, { ...question, citation });
    tried.push(outcome);
    if (outcome.state === 'met') return metBy(outcome, tried);
    averageIsMissing ||= value.kind === 'average' && outcome.state === 'missing';
  }
  return stillOpen(tried, question);
}

/** The exceptions are for those below the average: while that is not known they are not looked at. */
const isForThoseBelow = ({ kind }: MarksWay): boolean => kind === 'studyWill' || kind === 'hardship';

function ask(way: MarksWay, question: WayQuestion): WayOutcome {
  switch (way.kind) {
    case 'average':
      return byAverage(way, question);
    case 'studyWill':
      return byStudyWill(way, question);
    case 'hardship':
      return byHardship(way, question);
    case 'school':
      return bySchool(way, question);
    case 'top':
      return byTop(way, question);
    case 'mean':
      return byMean(way, question);
    case 'exam':
      return byExam(way, question);
    case 'discretion':
      return byDiscretion(way, question);
    default:
      return assertNever(way);
  }
}

/** The way that is met, after those that failed before it; what is open beside it no longer matters. */
function metBy(deciding: WayOutcome, tried: readonly WayOutcome[]): Finding {
  const shown = tried.filter(({ state }) => state === 'notMet' || state === 'met');
  return { ...combined([deciding, ...shown], shown), verdict: met };
}

/** No way is met: the most open state speaks, with the sentences of every way that was tried. */
function stillOpen(tried: readonly WayOutcome[], { applicant }: Question): Finding {
  const inState = (state: WayOutcome['state']) => tried.filter((outcome) => outcome.state === state);
  const base = combined(tried, tried);
  const decided = inState('schoolDecides');
  if (decided.length > 0) return { ...base, ...nextOf(decided), verdict: schoolDecides };
  const missed = inState('missing');
  if (missed.length === 0) return { ...base, verdict: notMet };
  const asks = [...new Set(missed.flatMap((outcome) => outcome.asks ?? []))];
  const open = missingOrWrong(applicant, asks, base.reason);
  const said = nextOf(missed).next;
  if (said === undefined) return { ...base, ...open };
  const isSomeEmpty = asks.some((field) => applicant[field] === null);
  return { ...base, ...open, next: isSomeEmpty ? `${said}${open.next}` : said };
}

function nextOf(outcomes: readonly WayOutcome[]): Pick<Finding, 'next'> {
  const next = outcomes.map((outcome) => outcome.next ?? '').join('');
  return next === '' ? {} : { next };
}

/** One finding out of several ways; the figures of the first that has some. */
function combined(byFigures: readonly WayOutcome[], shown: readonly WayOutcome[]): Omit<Finding, 'verdict'> {
  const figures = byFigures.find(({ actual, limit }) => actual !== undefined || limit !== undefined);
  const fields: readonly FactField[] = [...new Set(shown.flatMap((outcome) => outcome.fields))];
  return {
    reason: shown.map(({ sentence }) => sentence).join(''),
    ...(figures?.actual === undefined ? {} : { actual: figures.actual }),
    ...(figures?.limit === undefined ? {} : { limit: figures.limit }),
    ...(figures?.shortBy === undefined ? {} : { shortBy: figures.shortBy }),
    fields,
    citations: shown.flatMap((outcome) => outcome.citations),
  };
}
