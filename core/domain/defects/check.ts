import type { IsoDate } from '../applicant.ts';

export const checkAnswers = ['ok', 'defect', 'notApplicable'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** Stands for the key of a paper where a question is asked of the application as a whole. */
export const wholeApplication = 'application';

/** What somebody found who looked: one question of one paper of one student. */
export type PaperCheck = Readonly<{
  studentNumber: string;
  /** `PaperNeed.key`, or `wholeApplication` */
  paperKey: string;
  /** Id of the question (`Look.id`) */
  look: string;
  answer: CheckAnswer;
  /** What stands on the paper: the 年度 of the form (「2022」), the day of issue; null where nothing is written down */
  value: string | null;
  note: string | null;
  /** The day, who looked (null before anybody was named), and when it was recorded (ISO timestamp) */
  checkedOn: IsoDate;
  by: string | null;
  recordedAt: string;
}>;
