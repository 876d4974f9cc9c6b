import type { ReadableRule } from '#core/contract/rules.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Citation } from '#core/domain/verdict.ts';

/** A rule that is one value in words. */
export const rule = (id: string, label: string, value: string, citation: Citation): ReadableRule => ({
  id,
  label,
  value,
  citation,
  table: null,
});

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
  return [{ id, label, value, citation: first.citation, table: { headings, rows: body } }];
}

/** 「1,250万円」 */
export const manYen = (amount: number): string => `${amount.toLocaleString('ja-JP')}万円`;
/** 「29,200円」 */
export const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
