import type { Cited } from '../cited.ts';
import type {
  GuaranteeRules,
  GuarantorCondition,
  GuarantorConditionId,
  GuarantorPaper,
  GuarantorRole,
} from '../edition-guarantee.ts';
import type { Citation } from '../verdict.ts';
import { findingOf } from './conditions.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';
import { type GuarantorFinding, type GuarantorVerdict, namedFields } from './finding.ts';
import { judgeMeans, type MeansJudgement } from './means.ts';
import { type GuarantorOutcome, outcomeOf } from './outcome.ts';

/** One condition of 連帯保証人 or 保証人, judged. */
export type GuarantorConditionResult = Readonly<{
  id: GuarantorConditionId;
  /** 「①」「共通②」 as the publication numbers it; null where it does not */
  number: string | null;
  label: string;
  verdict: GuarantorVerdict;
  reason: string;
  actual: string | null;
  limit: string | null;
  /** What to enter or do next; null when nothing */
  next: string | null;
  /** What else to know; null when nothing */
  note: string | null;
  /** The means test can stand in for it */
  replaceable: boolean;
  /** 「原則として」: the exceptions stand in another publication */
  inPrinciple: boolean;
  fields: readonly GuarantorField[];
  citations: readonly Citation[];
}>;

export type GuarantorCheck = Readonly<{
  role: GuarantorRole;
  outcome: GuarantorOutcome;
  /** Where the conditions stand; null where this edition prints those of the role */
  elsewhere: Cited<string> | null;
  /** Every condition of the role, in the order of the publication */
  conditions: readonly GuarantorConditionResult[];
  /** 代替要件: null when every condition it could stand in for is met */
  means: MeansJudgement | null;
  /** To hand in because the means test is relied on; empty otherwise */
  papers: readonly string[];
  /** What everybody in this role hands in, as far as the publication says */
  rolePapers: readonly Cited<GuarantorPaper>[];
}>;

/** 保証人チェック for one person in one role. Unknown facts leave the answer open and never refuse anyone. */
export function checkGuarantor(
  role: GuarantorRole,
  facts: GuarantorFacts,
  rules: GuaranteeRules,
): GuarantorCheck {
  const conditions = rules.conditions
    .filter(({ value }) => value.roles.includes(role))
    .map((condition) => judged(condition, role, facts, rules));
  const needsMeans = conditions.some((each) => each.replaceable && each.verdict.kind !== 'met');
  const means = needsMeans && rules.means !== null ? judgeMeans(facts, rules.means) : null;
  const outcome = outcomeOf(conditions, means);
  return {
    role,
    outcome,
    elsewhere: outcome === 'notPrinted' ? rules.elsewhere : null,
    conditions,
    means,
    papers: outcome === 'canBeByMeans' && means !== null ? means.papers : [],
    rolePapers: rules.papers.filter(({ value }) => value.roles.includes(role)),
  };
}

function judged(
  { value, citation }: Cited<GuarantorCondition>,
  role: GuarantorRole,
  facts: GuarantorFacts,
  rules: GuaranteeRules,
): GuarantorConditionResult {
  const finding = findingOf(value, role, facts, rules);
  const replaceable = value.replaceable || finding.replaceable === true;
  return {
    id: value.id,
    number: value.number,
    label: value.label,
    verdict: finding.verdict,
    reason: finding.reason,
    actual: finding.actual ?? null,
    limit: finding.limit ?? null,
    next: nextStep(finding, { ...value, replaceable }),
    note: finding.note ?? null,
    replaceable,
    inPrinciple: value.inPrinciple,
    fields: finding.fields,
    citations: [citation, ...(finding.citations ?? [])],
  };
}

function nextStep(
  { verdict }: GuarantorFinding,
  { replaceable, inPrinciple }: GuarantorCondition,
): string | null {
  switch (verdict.kind) {
    case 'met':
      return null;
    case 'missing':
      return `${namedFields(verdict.fields)}を入力してください。`;
    case 'notMet':
      if (replaceable) {
        return '代替要件（収入・資産）を満たせば選任できます。証明書類で事前に確かめてください。';
      }
      return inPrinciple
        ? '「原則として」の条件です。例外はこの版の出典に書かれていないので、奨学金案内で確かめてください。'
        : 'ほかの人を選んでください。';
  }
}
