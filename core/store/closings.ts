import type { Closing } from '#core/domain/progress/closing.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** The rounds of an edition that were closed, with the closing sheet of each. */
export async function listClosings(db: Db | Tx, edition: string): Promise<readonly Closing[]> {
  const rows = await db.selectFrom('closings').selectAll().where('edition', '=', edition).execute();
  return rows.map(({ lines, ...plain }) => ({
    ...plain,
    ...(JSON.parse(lines) as Pick<Closing, 'lines' | 'sheet'>),
  }));
}

export const closingChange = (before: Closing | null, after: Closing | null): Change | null =>
  changeOf('closing', before && toRow(before), after && toRow(after));

const toRow = ({ lines, sheet, ...plain }: Closing): Row => ({
  ...plain,
  lines: JSON.stringify({ lines, sheet }),
});
