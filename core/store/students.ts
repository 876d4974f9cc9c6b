import type { Applicant } from '#core/domain/applicant.ts';
import type { GradeAverage } from '#core/domain/grade-average.ts';
import { periodOf, type View } from '#core/domain/grade-period.ts';
import { gradeWindow } from '#core/domain/grade-windows.ts';
import { type Change, changeOf } from './entities.ts';
import { type Marks, marksByStudent } from './marks.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';
import { fromStudentRow, toStudentRow } from './student-row.ts';

/** Everyone, in order of 学籍番号. The view decides which years an average from marks covers where nobody chose them. */
export async function listApplicants(
  db: Db | Tx,
  view: View,
  marks?: ReadonlyMap<string, Marks>,
): Promise<readonly Applicant[]> {
  const rows = await db.selectFrom('students').selectAll().orderBy('studentNumber').execute();
  return withAverages(rows, marks ?? (await marksByStudent(db)), view);
}

/** The named ones that exist, by 学籍番号. Whoever has read their marks already gives them along. */
export async function applicantsByNumber(
  db: Db | Tx,
  studentNumbers: readonly string[],
  view: View,
  known?: ReadonlyMap<string, Marks>,
): Promise<ReadonlyMap<string, Applicant>> {
  const found = new Map<string, Applicant>();
  for (let start = 0; start < studentNumbers.length; start += numbersPerQuery) {
    const some = studentNumbers.slice(start, start + numbersPerQuery);
    const rows = await db.selectFrom('students').selectAll().where('studentNumber', 'in', some).execute();
    const marks = known ?? (await marksByStudent(db, some));
    for (const applicant of withAverages(rows, marks, view)) found.set(applicant.studentNumber, applicant);
  }
  return found;
}

const numbersPerQuery = 500;

export async function countStudents(db: Db | Tx): Promise<number> {
  const { count } = await db
    .selectFrom('students')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * What recording takes for a student made, changed (also to another 学籍番号) or removed; null when nothing differs.
 * An average of kind `marks` is kept as 「computed」, whatever its figures.
 */
export const studentChange = (before: Applicant | null, after: Applicant | null): Change | null =>
  changeOf('student', before && toStudentRow(before), after && toStudentRow(after));

const withAverages = (
  rows: readonly Row[],
  marks: ReadonlyMap<string, Marks>,
  view: View,
): readonly Applicant[] =>
  rows.map((row) =>
    fromStudentRow(row, (applicant) =>
      computedAverage(applicant, marks.get(applicant.studentNumber) ?? [], view),
    ),
  );

/** The exact average over the marks that are there for the applicant's period. */
export const computedAverage = (applicant: Applicant, marks: Marks, view: View): GradeAverage | null =>
  gradeWindow(periodOf(applicant, view), marks, applicant).average;

export async function existingNumbers(db: Db | Tx): Promise<Set<string>> {
  const rows = await db.selectFrom('students').select('studentNumber').execute();
  return new Set(rows.map((row) => row.studentNumber));
}
