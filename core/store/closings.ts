import type { Closing, ClosingLine } from '#core/domain/progress/records.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** The rounds of an edition that were closed, with the closing sheet of each. */
export async function listClosings(db: Db | Tx, edition: string): Promise<readonly Closing[]> {
  const rows = await db.selectFrom('closings').selectAll().where('edition', '=', edition).execute();
  return rows.map(({ lines, ...plain }) => ({
    ...plain,
    lines: JSON.parse(lines) as readonly ClosingLine[],
  }));
}

export const closingChange = (before: Closing | null, after: Closing | null): Change | null =>
  changeOf('closing', before && toRow(before), after && toRow(after));

const toRow = ({ lines, ...plain }: Closing): Row => ({ ...plain, lines: JSON.stringify(lines) });
