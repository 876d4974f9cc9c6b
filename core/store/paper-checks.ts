import type { PaperCheck } from '#core/domain/defects/check.ts';
import { type Change, changeOf } from './entities.ts';
import type { PaperCheckRow } from './inspection-rows.ts';
import type { Db, Tx } from './schema.ts';

/** Answers of 点検 by 学籍番号, of everyone or of the named. */
export async function paperChecksByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, readonly PaperCheck[]>> {
  const all = db.selectFrom('paperChecks').selectAll();
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  return Map.groupBy(
    rows.map(({ person, ...row }): PaperCheck => ({ ...row, by: person })),
    ({ studentNumber }) => studentNumber,
  );
}

/** What recording takes for an answer given, changed or taken back; null when nothing differs. */
export const paperCheckChange = (before: PaperCheck | null, after: PaperCheck | null): Change | null =>
  changeOf('paperCheck', before && toRow(before), after && toRow(after));

const toRow = ({ by, ...check }: PaperCheck): PaperCheckRow => ({ ...check, person: by });
