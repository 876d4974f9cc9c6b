import type { PaperRow } from './paper-status.ts';

/** A scanner or a hand in any width: 「２２０１」 and 「2201」 are the same number; leading zeros may be left out. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐−ー]/g, '')
    .toLowerCase()
    .replace(/^0+(?=.)/, '');

export function findByNumber(rows: readonly PaperRow[], typed: string): PaperRow | null {
  const exact = rows.find(({ line }) => line.studentNumber === typed.trim());
  if (exact !== undefined) return exact;
  const wanted = folded(typed);
  if (wanted === '') return null;
  const found = rows.filter(({ line }) => folded(line.studentNumber) === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}
