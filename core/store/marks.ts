import { type Change, changeOf } from './entities.ts';
import type { Db, MarkRow, Tx } from './schema.ts';

/** 評定 of one student by year and subject; a null mark stands in 評定一覧 as a subject without a mark. */
export type Marks = readonly Readonly<{ year: number; subject: string; mark: number | null }>[];
export type StudentMark = Readonly<MarkRow>;

/** Marks by 学籍番号, of everyone or of the named. */
export async function marksByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, Marks>> {
  const all = db.selectFrom('marks').selectAll().orderBy('studentNumber').orderBy('year').orderBy('subject');
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  const marks = new Map<string, StudentMark[]>();
  for (const row of rows) {
    const known = marks.get(row.studentNumber);
    if (known === undefined) marks.set(row.studentNumber, [row]);
    else known.push(row);
  }
  return marks;
}

export const marksOf = async (db: Db | Tx, studentNumber: string): Promise<Marks> =>
  (await marksByStudent(db, [studentNumber])).get(studentNumber) ?? [];

/** What recording takes for a mark made, changed or removed; null when nothing differs. */
export const markChange = (before: StudentMark | null, after: StudentMark | null): Change | null =>
  changeOf('mark', before, after);
