import type { Applicant, FactField } from '../applicant.ts';
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

/** The same where some of the entries are filled and of no use: why, says the sentence. */
export function missingOrWrong(
  applicant: Applicant,
  fields: readonly FactField[],
  sentence: string,
): Readonly<{ verdict: Verdict; reason: string; next: string }> {
  const empty = fields.filter((field) => applicant[field] === null);
  const verdict: Verdict = { kind: 'missing', fields };
  if (empty.length === 0) {
    return { verdict, reason: sentence, next: `${namedFields(fields)}を確かめて入力してください。` };
  }
  const asked = missing(empty);
  return { verdict, reason: `${sentence}${asked.reason}`, next: asked.next };
}
