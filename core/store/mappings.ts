import type { Db, Tx } from './schema.ts';

/** Field by column, in the order of the headings; null = 取り込まない. */
export type RememberedAssignments = readonly (string | null)[];

const signature = (headings: readonly string[]): string => JSON.stringify(headings);

/** How the columns of a file with exactly these headings were assigned last time. */
export async function readMapping(
  db: Db | Tx,
  kind: string,
  headings: readonly string[],
): Promise<RememberedAssignments | null> {
  const row = await db
    .selectFrom('mappings')
    .select('assignments')
    .where('kind', '=', kind)
    .where('headings', '=', signature(headings))
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.assignments) as RememberedAssignments);
}

export async function rememberMapping(
  db: Db | Tx,
  kind: string,
  headings: readonly string[],
  assignments: RememberedAssignments,
  at: string,
): Promise<void> {
  const values = { assignments: JSON.stringify(assignments), usedAt: at };
  await db
    .insertInto('mappings')
    .values({ kind, headings: signature(headings), ...values })
    .onConflict((on) => on.columns(['kind', 'headings']).doUpdateSet(values))
    .execute();
}
