import type { Citation } from '../verdict.ts';
import { type DeductionField, deductionFieldLabels } from './facts.ts';

/** One line of the form: what it is called there, and what is typed. */
export type FormEntry = Readonly<{ label: string; value: string }>;

export type DeductionVerdict =
  | Readonly<{ kind: 'applies' }> // 該当する
  | Readonly<{ kind: 'none' }> // 該当しない
  | Readonly<{ kind: 'missing'; fields: readonly DeductionField[] }>; // 情報不足

export type DeductionFinding = Readonly<{
  verdict: DeductionVerdict;
  reason: string;
  entries: readonly FormEntry[];
  citations: readonly Citation[];
}>;

export const applies = (
  reason: string,
  entries: readonly FormEntry[],
  citations: readonly Citation[] = [],
): DeductionFinding => ({ verdict: { kind: 'applies' }, reason, entries, citations });

export const none = (
  reason: string,
  entries: readonly FormEntry[] = [],
  citations: readonly Citation[] = [],
): DeductionFinding => ({ verdict: { kind: 'none' }, reason, entries, citations });

export const missing = (fields: readonly DeductionField[]): DeductionFinding => ({
  verdict: { kind: 'missing', fields },
  reason: `${fields.map((field) => `「${deductionFieldLabels[field]}」`).join('と')}が入力されていません。`,
  entries: [],
  citations: [],
});
