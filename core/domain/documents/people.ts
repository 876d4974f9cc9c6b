import { type Applicant, fullName } from '../applicant.ts';
import { type ApplicantCase, placeOf } from '../case.ts';
import { byPlace } from '../student-order.ts';
import type { Person } from './model.ts';

export function personOf(applicant: Applicant): Person {
  const kana = [applicant.familyKana, applicant.givenKana].filter((part) => part !== null && part !== '');
  return {
    studentNumber: applicant.studentNumber,
    place: placeOf(applicant),
    name: fullName(applicant),
    kana: kana.length === 0 ? null : kana.join('　'),
  };
}

export const inClassOrder = (cases: readonly ApplicantCase[]): readonly ApplicantCase[] =>
  cases.toSorted((a, b) => byPlace(a.applicant, b.applicant));

/** As the papers lie in the envelope (受付番号順); those without a number last, in class order. */
export const inReceiptOrder = (cases: readonly ApplicantCase[]): readonly ApplicantCase[] =>
  cases.toSorted(
    (a, b) =>
      compareReceipts(a.applicant.receiptNumber, b.applicant.receiptNumber) ||
      byPlace(a.applicant, b.applicant),
  );

function compareReceipts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
