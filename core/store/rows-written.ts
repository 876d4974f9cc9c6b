import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** How many rows this connection has written since it was opened: the same number means the same data. */
export async function rowsWritten(db: Db): Promise<number> {
  const { rows } = await sql<{ written: number }>`select total_changes() as written`.execute(db);
  return rows[0]?.written ?? 0;
}
