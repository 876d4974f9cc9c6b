import { type Entries, type EntryField, isEntryField, noEntries } from '#core/domain/scholarnet/entries.ts';
import { type Change, changeOf } from './entities.ts';
import type { Db, NetEntryRow, Tx } from './schema.ts';

/** Entries for スカラネット by 学籍番号, of everyone or of the named. A field of a newer version is left alone. */
export async function netEntriesByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, Entries>> {
  const all = db.selectFrom('netEntries').selectAll().orderBy('studentNumber').orderBy('field');
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  const found = new Map<string, Entries>();
  for (const { studentNumber, field, text } of rows) {
    if (!isEntryField(field)) continue;
    found.set(studentNumber, { ...(found.get(studentNumber) ?? noEntries), [field]: text });
  }
  return found;
}

/** Students whose roster names one 生計維持者, and who have something entered for a second one. */
export async function withSecondSupporter(db: Db | Tx): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('students')
    .innerJoin('netEntries', 'netEntries.studentNumber', 'students.studentNumber')
    .select('students.studentNumber')
    .distinct()
    .where('students.supporters', '=', 1)
    .where('netEntries.field', '>=', 'supporter2.')
    .where('netEntries.field', '<', 'supporter2/')
    .execute();
  return new Set(rows.map(({ studentNumber }) => studentNumber));
}

/** Every stored row of the named students, whatever its field: all of it goes when a student goes. */
export const netEntryRows = (
  db: Db | Tx,
  studentNumbers: readonly string[],
): Promise<readonly NetEntryRow[]> =>
  db.selectFrom('netEntries').selectAll().where('studentNumber', 'in', studentNumbers).execute();

/** What recording takes for an entry made, changed or cleared; null when nothing differs. */
export const netEntryChange = (
  studentNumber: string,
  field: EntryField,
  before: string | undefined,
  after: string,
): Change | null =>
  changeOf(
    'netEntry',
    before === undefined ? null : { studentNumber, field, text: before },
    after === '' ? null : { studentNumber, field, text: after },
  );

export const netEntryRemoved = (row: NetEntryRow): Change | null => changeOf('netEntry', row, null);
