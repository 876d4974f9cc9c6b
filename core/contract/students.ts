import { z } from 'zod';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { SubjectMark } from '#core/domain/grade-windows.ts';
import type { GradeEntry } from '#core/domain/grades/entries.ts';
import type { ApplicantState, ContinuationMeasure, Recommendable, Wish } from '#core/domain/verdict.ts';
import { cellText, channel, nothing, reply, shortText, studentNumber } from './channel.ts';

/** One line of every list of applicants. */
export type StudentLine = Readonly<{
  studentNumber: string;
  grade: number | null;
  class: string | null;
  seat: number | null;
  /** 学部(科) */
  faculty: string | null;
  name: string;
  kana: string | null;
  wantsGrant: boolean | null;
  choice: number | null;
  /** Rounded, 「3.5」 */
  gradeAverage: string | null;
  state: ApplicantState;
  receiptNumber: string | null;
  papers: Readonly<{ needed: number; received: number; defects: number }>;
}>;

/** A fact as the grid and the student form show and take it: text in, text out. */
export type FactCell = Readonly<{
  text: string;
  problem: string | null;
  needed: boolean;
  whyNot: string | null;
}>;

export type FactEdit = Readonly<{ studentNumber: string; field: string; text: string }>;

/** The result of one wish in lists; `measure`: of 適格認定, where it is certain. */
export type WishLine = Readonly<{
  wish: Wish;
  state: Recommendable['kind'];
  measure: ContinuationMeasure | null;
}>;

/** One row of 成績. Cells hold display text; `whyNot` says why a cell is not needed (「3.5以上のため不要」). */
export type GradeRow = Readonly<{
  studentNumber: string;
  grade: number | null;
  class: string | null;
  seat: number | null;
  /** 学部(科) */
  faculty: string | null;
  name: string;
  /** By the `fields` of the table */
  cells: Readonly<Partial<Record<GradeField, FactCell>>>;
  /** Marks from 評定一覧: sum, number and how many are missing; null = none imported */
  marks: Readonly<{ sum: number; count: number; missing: number; average: string | null }> | null;
  rounded: string | null;
  /** 「132人中44位」, computed in the group of 学部(科) and 学年; '' = not known */
  place: string;
  /** Mean GPA of that group, 「2.77」; '' = not known */
  mean: string;
  /** The figures that the edition compares are not all there */
  incomplete: boolean;
  /** A rank, a mean or a figure of 適格認定 does not reach its line */
  below: boolean;
  /** Close to a line: one tenth or one place, or on it together with others */
  borderline: boolean;
  outlook: readonly WishLine[];
}>;

export type GradeField = GradeEntry;

/** The grid 成績 as the edition of the workspace asks for it. */
export type GradeTable = Readonly<{
  fields: readonly GradeField[];
  /** In the order of the outlook */
  wishes: readonly Wish[];
  /** The average of 高等学校等 is all that the edition compares */
  byAverageOnly: boolean;
  /** Where the publications say that the marks stand, if this edition does not have them */
  elsewhere: string | null;
  rows: readonly GradeRow[];
}>;

export type EditResult = Readonly<{
  /** null when nothing changed */
  batchId: number | null;
  savedAt: string | null;
  applied: number;
  /** Not stored, with the reason; the window keeps the text and shows it red */
  rejected: readonly (FactEdit & Readonly<{ problem: string }>)[];
}>;

export type StudentDetail = Readonly<{
  applicant: Applicant;
  /** Every fact as text by field, for the form */
  facts: readonly Readonly<{
    field: string;
    label: string;
    text: string;
    group: string;
    choices: readonly string[] | null;
    hint: string | null;
    /** The scheme of the workspace asks for it */
    asked: boolean;
  }>[];
  marks: readonly SubjectMark[];
  /** What 評定一覧 gives over each period; empty without one */
  windows: readonly ShownWindow[];
  /** By GPA in the group of the same 学部(科) and 学年 */
  standing: Standing | null;
}>;

/** One period of 評定一覧 side by side with the others. */
export type ShownWindow = Readonly<{
  /** As `facts.edit` takes it for 評定の対象学年 */
  label: string;
  /** 「3.5」 and 「69÷20」; null = no mark of these years */
  rounded: string | null;
  exact: string | null;
  /** What is missing, as a sentence; null = nothing */
  missing: string | null;
  /** The average of this student covers this period: as chosen, or as the rules say */
  used: 'chosen' | 'byRules' | null;
  /** The rules of the workspace judge by this period */
  accepted: boolean;
}>;

export const studentChannels = {
  'students.list': channel(nothing, reply<readonly StudentLine[]>()),
  /** By 氏名, カナ or 学籍番号; variants of a character and widths are the same for the search. */
  'students.search': channel(z.strictObject({ text: shortText }), reply<readonly StudentLine[]>()),
  'students.get': channel(z.strictObject({ studentNumber }), reply<StudentDetail>()),
  'students.add': channel(
    z.strictObject({ facts: z.array(z.strictObject({ field: shortText, text: cellText })).max(100) }),
    reply<Readonly<{ studentNumber: string }>>(),
  ),
  /** Can be undone. */
  'students.remove': channel(
    z.strictObject({ studentNumbers: z.array(studentNumber).min(1).max(20_000) }),
    reply<null>(),
  ),
  /** Any number of cells, one undo step, each validated on its own. */
  'facts.edit': channel(
    z.strictObject({
      label: shortText,
      edits: z
        .array(z.strictObject({ studentNumber, field: z.string().max(60), text: cellText }))
        .min(1)
        .max(200_000),
    }),
    reply<EditResult>(),
  ),
  'grades.list': channel(nothing, reply<GradeTable>()),
} as const;
