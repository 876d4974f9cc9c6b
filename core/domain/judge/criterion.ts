import type { FactField } from '../applicant.ts';
import type { Citation, CriterionId, CriterionResult, Verdict } from '../verdict.ts';
import { namedFields } from './field-labels.ts';
import { criterionLabels } from './words.ts';

/** What a criterion has to say; the rest of its result has a usual value. */
export type Finding = Readonly<{
  verdict: Verdict;
  reason: string;
  fields: readonly FactField[];
  citations: readonly Citation[];
  actual?: string;
  limit?: string;
  shortBy?: string;
  next?: string;
}>;

export const result = (id: CriterionId, finding: Finding): CriterionResult => ({
  id,
  label: criterionLabels[id],
  verdict: finding.verdict,
  reason: finding.reason,
  actual: finding.actual ?? null,
  limit: finding.limit ?? null,
  shortBy: finding.shortBy ?? null,
  next: finding.next ?? null,
  fields: finding.fields,
  citations: finding.citations,
});

export const met: Verdict = { kind: 'met' };
export const notMet: Verdict = { kind: 'notMet' };
export const schoolDecides: Verdict = { kind: 'schoolDecides' };

/** Verdict, reason and next step for entries that are missing: named exactly, never counted as 「いいえ」. */
export const missing = (
  fields: readonly FactField[],
): Readonly<{ verdict: Verdict; reason: string; next: string }> => ({
  verdict: { kind: 'missing', fields },
  reason: `${namedFields(fields)}が入力されていません。`,
  next: `${namedFields(fields)}を入力してください。`,
});
