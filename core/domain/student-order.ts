import type { Applicant } from './applicant.ts';

type Place = Pick<Applicant, 'grade' | 'faculty' | 'class' | 'seat' | 'studentNumber'>;

const natural = new Intl.Collator('ja', { numeric: true });

/** As a register is kept: 学年, 学部(科), 組, 番号, then 学籍番号; what is not known comes last. 「10組」 follows 「2組」. */
export const byPlace = (a: Place, b: Place): number =>
  (a.grade ?? Number.POSITIVE_INFINITY) - (b.grade ?? Number.POSITIVE_INFINITY) ||
  nameOrder(a.faculty, b.faculty) ||
  nameOrder(a.class, b.class) ||
  (a.seat ?? Number.POSITIVE_INFINITY) - (b.seat ?? Number.POSITIVE_INFINITY) ||
  natural.compare(a.studentNumber, b.studentNumber) ||
  (a.studentNumber < b.studentNumber ? -1 : Number(a.studentNumber > b.studentNumber));

function nameOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return natural.compare(a, b);
}
