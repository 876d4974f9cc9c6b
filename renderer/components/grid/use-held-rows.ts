import { useMemo, useState } from 'react';

/**
 * Rows that were in the filter when it was chosen. A row that is corrected so that it no longer belongs stays where it
 * is until the filter is chosen anew: under 「未入力」 a line must not vanish under the hand that fills it.
 */
export function useHeldRows<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  belongs: (row: Row) => boolean,
  filter: string,
): readonly Row[] {
  // Rows that came or went (an import, an undo) choose the filter anew too.
  const stamp = `${filter} ${rows.length}`;
  const [held, setHeld] = useState<Readonly<{ stamp: string; keys: ReadonlySet<string> }> | null>(null);
  const keysNow = (): ReadonlySet<string> => new Set(rows.filter(belongs).map(rowKey));
  const keys = held?.stamp === stamp ? held.keys : keysNow();
  if (held?.stamp !== stamp) setHeld({ stamp, keys });
  return useMemo(() => rows.filter((row) => keys.has(rowKey(row))), [rows, rowKey, keys]);
}
