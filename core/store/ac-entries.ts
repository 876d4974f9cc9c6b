import type { AcEntry } from '#core/domain/progress/records.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { AcEntryRow, Db, Tx } from './schema.ts';

/** What スカラAC showed when it was last read, in order of 受付番号. */
export async function listAcEntries(db: Db | Tx, edition: string): Promise<readonly AcEntry[]> {
  const rows = await db
    .selectFrom('acEntries')
    .selectAll()
    .where('edition', '=', edition)
    .orderBy('receiptNumber')
    .execute();
  return rows.map(toEntry);
}

export const acEntryChange = (before: AcEntry | null, after: AcEntry | null): Change | null =>
  changeOf('acEntry', before && toRow(before), after && toRow(after));

const toEntry = ({ gradesTyped, recommended, ...plain }: AcEntryRow): AcEntry => ({
  ...plain,
  gradesTyped: gradesTyped === null ? null : gradesTyped === 1,
  recommended: recommended === null ? null : recommended === 1,
});

const toRow = ({ gradesTyped, recommended, ...plain }: AcEntry): Row => ({
  ...plain,
  gradesTyped: gradesTyped === null ? null : Number(gradesTyped),
  recommended: recommended === null ? null : Number(recommended),
});
