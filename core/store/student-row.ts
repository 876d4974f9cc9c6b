import type { Applicant, FactField } from '#core/domain/applicant.ts';
import type { GradeAverage } from '#core/domain/grade-average.ts';
import type { Row, Value } from './row.ts';

/** How each fact lies in its column. A new fact does not compile until it has a place here. */
const columnKinds = {
  studentNumber: 'plain',
  grade: 'plain',
  class: 'plain',
  seat: 'plain',
  familyName: 'plain',
  givenName: 'plain',
  familyKana: 'plain',
  givenKana: 'plain',
  birthDate: 'plain',
  nationality: 'plain',
  residenceStatus: 'json',
  staysPermanently: 'yesNo',
  residenceUntil: 'plain',
  livesAway: 'yesNo',
  schoolCourse: 'plain',
  faculty: 'plain',
  courseYears: 'plain',
  enteredOn: 'plain',
  expectedGraduation: 'plain',
  standing: 'plain',
  schooling: 'plain',
  graduation: 'plain',
  graduatedBefore: 'yesNo',
  earlierGraduation: 'plain',
  equivalencyExam: 'yesNo',
  hadGrantBefore: 'yesNo',
  gradeAverage: 'average',
  gradePeriod: 'plain',
  gpa: 'plain',
  gpaRank: 'plain',
  gpaHeadCount: 'plain',
  aboveMean: 'yesNo',
  studyWillMethod: 'plain',
  studyWillResult: 'plain',
  studyWillDate: 'plain',
  studyWillBy: 'plain',
  wantsGrant: 'yesNo',
  choice: 'plain',
  supporters: 'plain',
  taxExempt: 'yesNo',
  onWelfare: 'yesNo',
  socialCare: 'yesNo',
  specialTalent: 'yesNo',
  specialWill: 'yesNo',
  loan2Basis: 'plain',
  householdSize: 'plain',
  incomeKind: 'plain',
  income: 'plain',
  assets: 'plain',
  taxBaseGrant: 'plain',
  taxBaseLoan: 'plain',
  manyChildren: 'yesNo',
  loanHistory: 'plain',
  debtSettlement: 'yesNo',
  earlierLoan1: 'plain',
  earlierLoan2: 'plain',
  scholarNumber: 'plain',
  emergencyCause: 'plain',
  emergencyMonth: 'plain',
  loanStart: 'plain',
  creditsEarned: 'plain',
  creditsStandard: 'plain',
  attendanceRate: 'plain',
  graduationDelayed: 'yesNo',
  warnedBefore: 'yesNo',
  receiptNumber: 'plain',
  receiptDate: 'plain',
  supporter1States: 'json',
  supporter2States: 'json',
  specialDeduction: 'yesNo',
  cannotSubmitMyNumber: 'yesNo',
  note: 'plain',
} as const satisfies Record<FactField, 'plain' | 'yesNo' | 'json' | 'average'>;

export const studentColumns = Object.keys(columnKinds) as readonly FactField[];

/** Stands in the column of the average when it is computed from 評定一覧, so that there is never a second value. */
const computed = 'marks';

export function toStudentRow(applicant: Applicant): Row {
  const row: Record<string, Value> = {};
  for (const field of studentColumns) row[field] = toColumn(field, applicant[field]);
  return row;
}

function toColumn(field: FactField, value: Applicant[FactField]): Value {
  if (value === null) return null;
  switch (columnKinds[field]) {
    case 'plain':
      return value as string | number;
    case 'yesNo':
      return value === true ? 1 : 0;
    case 'json':
      return JSON.stringify(value);
    case 'average':
      return averageColumn(value as GradeAverage);
  }
}

const averageColumn = (average: GradeAverage): string => (average.kind === 'typed' ? average.text : computed);

/** `marksOf` gives the computed average where the column says so; null when no mark of the period is there. */
export function fromStudentRow(row: Row, marksOf: (applicant: Applicant) => GradeAverage | null): Applicant {
  const facts: Record<string, unknown> = {};
  for (const field of studentColumns) facts[field] = fromColumn(field, row[field] ?? null);
  // The columns are written by toStudentRow alone, and the schema's types hold them to it.
  const applicant = facts as Applicant;
  return row.gradeAverage === computed ? { ...applicant, gradeAverage: marksOf(applicant) } : applicant;
}

function fromColumn(field: FactField, value: Value): unknown {
  if (value === null) return null;
  switch (columnKinds[field]) {
    case 'plain':
      return value;
    case 'yesNo':
      return value === 1;
    case 'json':
      return JSON.parse(String(value));
    case 'average':
      return value === computed ? null : { kind: 'typed', text: String(value) };
  }
}
