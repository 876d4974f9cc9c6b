import type { ReadableRule } from '#core/contract/rules.ts';
import type { Cited } from '#core/domain/cited.ts';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import type { Citation, Wish } from '#core/domain/verdict.ts';

/** A rule that is one value in words. */
export const rule = (id: string, label: string, value: string, cited: Cited<unknown>): ReadableRule => ({
  id,
  label,
  value,
  wishes: null,
  ...standing([cited], cited),
  table: null,
});

/** A rule that an edition may leave out, because its publications do not say. */
export const maybe = <Value>(
  id: string,
  label: string,
  cited: Cited<Value> | null,
  words: (value: Value) => string,
): readonly ReadableRule[] => (cited === null ? [] : [rule(id, label, words(cited.value), cited)]);

/** A rule that is a table of cited rows; the first row's source stands for the table, which is on one page. */
export function table<Row>(
  id: string,
  label: string,
  value: string,
  headings: readonly string[],
  rows: readonly Cited<Row>[],
  cells: (row: Row) => readonly string[],
): readonly ReadableRule[] {
  const [first] = rows;
  if (first === undefined) return [];
  const body = rows.map((row) => cells(row.value));
  return [{ id, label, value, wishes: null, ...standing(rows, first), table: { headings, rows: body } }];
}

/** How sure and how old: one row that is not confirmed makes the table so, and the oldest row its age. */
function standing(
  rows: readonly Cited<unknown>[],
  first: Cited<unknown>,
): Pick<ReadableRule, 'citation' | 'citations' | 'certainty' | 'checkedOn' | 'reviewBy'> {
  const review = rows.map((row) => row.reviewBy).filter((date) => date !== null);
  return {
    citation: first.citation,
    citations: distinct([first, ...rows].map((row) => row.citation)),
    certainty: rows.every((row) => row.certainty === 'A') ? 'A' : 'B',
    checkedOn: earliest(rows.map((row) => row.checkedOn)) ?? first.checkedOn,
    reviewBy: earliest(review),
  };
}

const distinct = (citations: readonly Citation[]): readonly Citation[] => {
  const keys = citations.map(citationKey);
  return citations.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

const earliest = (dates: readonly string[]): string | null => [...dates].sort()[0] ?? null;

/** Rules that are for some wishes only. */
export const rulesOf = (wishes: readonly Wish[], rules: readonly ReadableRule[]): readonly ReadableRule[] =>
  rules.map((each) => ({ ...each, wishes }));

/** 「1,250万円」 */
export const manYen = (amount: number): string => `${amount.toLocaleString('ja-JP')}万円`;
/** 「29,200円」 */
export const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
