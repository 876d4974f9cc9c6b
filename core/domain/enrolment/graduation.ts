import type { FactField, YearMonth } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import { japaneseMonth } from '../dates.ts';
import type { EnrolmentRow, EnrolmentRules } from '../edition-enrolment.ts';
import type { Citation } from '../verdict.ts';

export type GraduationQuestion = Readonly<{
  /** 実質学年 */
  grade: number | null;
  /** 修業年限; of a 長期履修学生 that of the ordinary course */
  courseYears: number | null;
  /** 入学年月, real; null = not known, which leaves the table alone to answer */
  enteredOn: YearMonth | null;
  /** 長期履修学生 */
  longTerm: boolean;
}>;

export type ExpectedGraduation =
  | Readonly<{
      kind: 'found';
      graduation: YearMonth;
      /** What the applicant has to know with it */
      notes: readonly Cited<string>[];
      citations: readonly Citation[];
    }>
  | Readonly<{ kind: 'missing'; fields: readonly FactField[] }>
  /** The table does not have it: the school knows */
  | Readonly<{ kind: 'askSchool'; reason: string; citations: readonly Citation[] }>;

/** 正規の卒業予定年月 as it is to be entered: read off the table, never reckoned. */
export function expectedGraduation(question: GraduationQuestion, rules: EnrolmentRules): ExpectedGraduation {
  const { grade, courseYears, enteredOn } = question;
  if (grade === null || courseYears === null) {
    const open = (['grade', 'courseYears'] as const).filter((field) => question[field] === null);
    return { kind: 'missing', fields: open };
  }
  const row = rules.table.find(({ value }) => value.grade === grade && value.courseYears === courseYears);
  if (row === undefined) {
    return {
      kind: 'askSchool',
      reason: `${grade}学年・修業年限${courseYears}年の行は、早見表にありません。卒業予定年月を学校で確かめてください。`,
      citations: [rules.grade.citation],
    };
  }
  if (enteredOn !== null && monthOfYear(enteredOn) !== monthOfYear(row.value.enteredOn)) {
    return {
      kind: 'askSchool',
      reason: `入学年月が${japaneseMonth(enteredOn)}です。早見表は${Number(monthOfYear(row.value.enteredOn))}月に入学した人のものです。卒業予定年月を学校で確かめてください。`,
      citations: [rules.otherMonths.citation],
    };
  }
  return {
    kind: 'found',
    graduation: row.value.graduation,
    notes: notesFor(question, row.value, rules),
    citations: [row.citation],
  };
}

const monthOfYear = (month: YearMonth): string => month.slice(5);

/** Who entered earlier than the row says has lost time by 休学 or 留年. */
function notesFor(
  { enteredOn, longTerm }: GraduationQuestion,
  row: EnrolmentRow,
  rules: EnrolmentRules,
): readonly Cited<string>[] {
  return [
    ...(enteredOn !== null && enteredOn < row.enteredOn ? [rules.graduation] : []),
    ...(longTerm ? [rules.longTerm, rules.longTermLoan2] : []),
  ];
}

/** 実質学年: the one whose row ends in the month of graduation; null where the table has none. */
export const gradeFromGraduation = (
  { courseYears, graduation }: Readonly<{ courseYears: number; graduation: YearMonth }>,
  { table }: EnrolmentRules,
): Cited<EnrolmentRow> | null =>
  table.find(({ value }) => value.courseYears === courseYears && value.graduation === graduation) ?? null;
