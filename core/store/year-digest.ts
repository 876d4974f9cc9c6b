import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Row } from './row.ts';
import type { Db, Tables, Tx } from './schema.ts';
import { tableNames, yearTables } from './year-tables.ts';

/** One fingerprint per table: the same rows, the same fingerprint. */
export type YearDigest = Readonly<Record<string, string>>;

/** Settings that say by whom the data is looked at, not what it is. */
const passing: ReadonlySet<string> = new Set(['people', 'yearChange']);

/** What the data holds, without what is kept in passing. */
export async function digestOf(db: Db | Tx): Promise<YearDigest> {
  const digest: Record<string, string> = {};
  for (const table of tableNames) {
    if (yearTables[table].inPassing === true) continue;
    const rows = (await allRows(db, table)).filter(
      (row) => table !== 'settings' || !passing.has(String(row.key)),
    );
    const hash = createHash('sha256');
    for (const text of rows.map((row) => JSON.stringify(row)).sort()) hash.update(text).update('\n');
    digest[table] = hash.digest('base64');
  }
  return digest;
}

/** What an officer calls the parts that are not the same. */
export const differingParts = (before: YearDigest, now: YearDigest): readonly string[] => [
  ...new Set(
    tableNames.filter((table) => before[table] !== now[table]).map((table) => yearTables[table].name),
  ),
];

export async function allRows(db: Db | Tx, table: keyof Tables): Promise<readonly Row[]> {
  return (await db.executeQuery(CompiledQuery.raw(`select * from ${table}`))).rows as readonly Row[];
}

export async function rowCounts(db: Db | Tx): Promise<ReadonlyMap<keyof Tables, number>> {
  const counts = new Map<keyof Tables, number>();
  for (const table of tableNames) {
    const { rows } = await db.executeQuery<{ rows: number }>(
      CompiledQuery.raw(`select count(*) as rows from ${table}`),
    );
    counts.set(table, rows[0]?.rows ?? 0);
  }
  return counts;
}
