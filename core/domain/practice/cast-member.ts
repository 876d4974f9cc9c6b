import type { Applicant } from '../applicant.ts';

/** How the average of a practice student comes about. `marks` is the sum over the marks of two years. */
export type PracticeAverage =
  | Readonly<{ kind: 'marks'; sum: number }>
  | Readonly<{ kind: 'marksMissingOne'; sum: number }>
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'none' }>;

/** How far the papers are. */
export type PaperProgress = 'all' | 'none' | 'some' | 'defect';

export type CastMember = Readonly<{
  name: readonly [family: string, given: string, familyKana: string, givenKana: string];
  average: PracticeAverage;
  papers: PaperProgress;
  facts: Partial<Applicant>;
}>;

export const marks = (sum: number): PracticeAverage => ({ kind: 'marks', sum });
export const typed = (text: string): PracticeAverage => ({ kind: 'typed', text });

export const recognised = {
  studyWillMethod: 'interview',
  studyWillResult: 'recognised',
  studyWillDate: '2022-05-20',
  studyWillBy: '佐野　和彦',
} as const satisfies Partial<Applicant>;

export const notRecognised = {
  ...recognised,
  studyWillMethod: 'report',
  studyWillResult: 'notRecognised',
} as const;

export const noReceipt = { receiptNumber: null, receiptDate: null } as const satisfies Partial<Applicant>;

export const foreign = (residenceStatus: Applicant['residenceStatus'], more: Partial<Applicant> = {}) =>
  ({ nationality: 'other', residenceStatus, ...more }) as const;

/** One who has left: no class, and an average over three years. */
export function graduate(
  studentNumber: string,
  graduation: string,
  more: Partial<Applicant>,
): Partial<Applicant> {
  return {
    studentNumber,
    graduation,
    grade: null,
    class: null,
    seat: null,
    gradePeriod: 'years1to3',
    ...more,
  };
}
