import type { PaperRow } from './paper-status.ts';

/** A scanner or a hand in any width: 「２２０１」 and 「2201」 are the same number; leading zeros may be left out. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐−ー]/g, '')
    .toLowerCase()
    .replace(/^0+(?=.)/, '');

/** Which of the 学籍番号 is meant; null = none, or more than one. */
export function indexOfNumber(numbers: readonly string[], typed: string): number | null {
  const exact = numbers.indexOf(typed.trim());
  if (exact >= 0) return exact;
  const wanted = folded(typed);
  if (wanted === '') return null;
  const found = numbers.flatMap((number, at) => (folded(number) === wanted ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function findByNumber(rows: readonly PaperRow[], typed: string): PaperRow | null {
  const at = indexOfNumber(
    rows.map(({ line }) => line.studentNumber),
    typed,
  );
  return at === null ? null : (rows[at] ?? null);
}
