import type { EditionWith } from '../edition.ts';
import type { GuarantorConditionId, GuarantorRole } from '../edition-guarantee.ts';
import type { Citation } from '../verdict.ts';
import { findingOf } from './conditions.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';
import { type GuarantorFinding, type GuarantorVerdict, namedFields } from './finding.ts';
import { judgeMeans, type MeansJudgement } from './means.ts';

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
  /** The means test can stand in for it */
  replaceable: boolean;
  fields: readonly GuarantorField[];
  citations: readonly Citation[];
}>;

export type GuarantorOutcome =
  | 'canBe' // 選任できる
  | 'canBeByMeans' // 代替要件により選任できる
  | 'cannot' // 選任できない
  | 'missing'; // 情報不足

export type GuarantorCheck = Readonly<{
  role: GuarantorRole;
  outcome: GuarantorOutcome;
  /** Every condition of the role, in the order of the publication */
  conditions: readonly GuarantorConditionResult[];
  /** 代替要件: null when every condition it could stand in for is met */
  means: MeansJudgement | null;
  /** To hand in because the means test is relied on; empty otherwise */
  papers: readonly string[];
}>;

/** 保証人チェック for one person in one role. Unknown facts leave the answer open and never refuse anyone. */
export function checkGuarantor(
  role: GuarantorRole,
  facts: GuarantorFacts,
  edition: EditionWith<'guarantee'>,
): GuarantorCheck {
  const conditions = conditionsOf(role, facts, edition);
  const needsMeans = conditions.some((each) => each.replaceable && each.verdict.kind !== 'met');
  const means = needsMeans ? judgeMeans(facts, edition.guarantee.means) : null;
  const outcome = outcomeOf(conditions, means);
  return {
    role,
    outcome,
    conditions,
    means,
    papers: outcome === 'canBeByMeans' && means !== null ? means.papers : [],
  };
}

function conditionsOf(
  role: GuarantorRole,
  facts: GuarantorFacts,
  { guarantee }: EditionWith<'guarantee'>,
): readonly GuarantorConditionResult[] {
  return guarantee.conditions
    .filter(({ value }) => value.roles.includes(role))
    .map(({ value, citation }) => {
      const finding = findingOf(value.id, role, facts, guarantee);
      return {
        id: value.id,
        number: value.number,
        label: value.label,
        verdict: finding.verdict,
        reason: finding.reason,
        actual: finding.actual ?? null,
        limit: finding.limit ?? null,
        next: nextStep(finding, value.replaceable),
        replaceable: value.replaceable,
        fields: finding.fields,
        citations: [citation, ...(finding.citations ?? [])],
      };
    });
}

function nextStep({ verdict }: GuarantorFinding, replaceable: boolean): string | null {
  switch (verdict.kind) {
    case 'met':
      return null;
    case 'missing':
      return `${namedFields(verdict.fields)}を入力してください。`;
    case 'notMet':
      return replaceable
        ? '代替要件（収入・資産）を満たせば選任できます。証明書類で事前に確かめてください。'
        : 'ほかの人を選んでください。';
  }
}

/** A refusal that nothing can replace comes first; then what is not known; the means test last. */
function outcomeOf(
  conditions: readonly GuarantorConditionResult[],
  means: MeansJudgement | null,
): GuarantorOutcome {
  const failed = conditions.filter(({ verdict }) => verdict.kind === 'notMet');
  if (failed.some(({ replaceable }) => !replaceable)) return 'cannot';
  if (failed.length > 0 && means?.verdict.kind === 'notMet') return 'cannot';
  if (conditions.some(({ verdict }) => verdict.kind === 'missing')) return 'missing';
  if (failed.length === 0) return 'canBe';
  return means?.verdict.kind === 'met' ? 'canBeByMeans' : 'missing';
}
