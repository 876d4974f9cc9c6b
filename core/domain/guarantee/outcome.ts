import type { GuarantorVerdict } from './finding.ts';
import type { MeansJudgement } from './means.ts';

export type GuarantorOutcome =
  | 'canBe' // 選任できる
  | 'canBeByMeans' // 代替要件により選任できる
  | 'cannot' // 選任できない
  | 'inPrincipleNot' // 原則として選任できない: the exceptions are not in the publication
  | 'missing' // 情報不足
  | 'notPrinted'; // 選任の条件が出典にない: nobody is accepted or refused

export const guarantorOutcomeWords: Readonly<Record<GuarantorOutcome, string>> = {
  canBe: '選任できます',
  canBeByMeans: '代替要件により選任できます',
  cannot: '選任できません',
  inPrincipleNot: '原則として選任できません（例外は出典にありません）',
  missing: '情報が足りません',
  notPrinted: '選任の条件はこの版の出典にありません',
};

type Condition = Readonly<{ verdict: GuarantorVerdict; replaceable: boolean; inPrinciple: boolean }>;

/** A refusal that nothing can replace comes first; then what is not known; the means test last. */
export function outcomeOf(conditions: readonly Condition[], means: MeansJudgement | null): GuarantorOutcome {
  if (conditions.length === 0) return 'notPrinted';
  const failed = conditions.filter(({ verdict }) => verdict.kind === 'notMet');
  const replaceable = failed.filter((each) => each.replaceable);
  const rest = failed.filter((each) => !each.replaceable);
  if (rest.some(({ inPrinciple }) => !inPrinciple)) return 'cannot';
  if (replaceable.length > 0 && means?.verdict.kind === 'notMet') return 'cannot';
  if (conditions.some(({ verdict }) => verdict.kind === 'missing')) return 'missing';
  if (rest.length > 0) return 'inPrincipleNot';
  if (failed.length === 0) return 'canBe';
  return means?.verdict.kind === 'met' ? 'canBeByMeans' : 'missing';
}
