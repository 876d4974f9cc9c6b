import type { Db } from '#core/store/schema.ts';
import { allRows } from '#core/store/year-digest.ts';
import { tableNames } from '#core/store/year-tables.ts';

/** Every row of every table. */
export async function everyRow(db: Db): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of tableNames) rows[table] = await allRows(db, table);
  return rows;
}
