import { CompiledQuery } from 'kysely';
import { type Change, entities } from './entities.ts';
import type { EntityTable } from './entity-table.ts';
import type { Row, Value } from './row.ts';
import type { Tx } from './schema.ts';

/** Rows per insert: far below SQLite's limit of values in one statement, and enough to make its cost disappear. */
const rowsPerInsert = 100;

/**
 * Writes changes in their order. A row is touched only while it still stands as its change expects it; the answer lists
 * the changes for which it did not, and the caller then rolls back.
 */
export async function applyChanges(tx: Tx, changes: readonly Change[]): Promise<readonly Change[]> {
  const conflicts: Change[] = [];
  for (let at = 0; at < changes.length; ) {
    const run = newRowsFrom(changes, at);
    if (run.length > 0) {
      conflicts.push(...(await insert(tx, run)));
      at += run.length;
      continue;
    }
    const change = changes[at];
    if (change !== undefined && !(await changeRow(tx, change))) conflicts.push(change);
    at += 1;
  }
  return conflicts;
}

/** The change that leads back. */
export const reversed = (change: Change): Change => ({
  entity: change.entity,
  key: keyAfter(change),
  before: change.after,
  after: change.before,
});

/** The key columns once it is made: a changed one (a new 学籍番号) stands in the row itself. */
export function keyAfter({ entity, key, before, after }: Change): Row {
  if (before === null || after === null) return key;
  const moved: Record<string, Value> = {};
  for (const name of entities[entity].key) moved[name] = after[name] ?? key[name] ?? null;
  return moved;
}

function newRowsFrom(changes: readonly Change[], start: number): readonly Change[] {
  const entity = changes[start]?.entity;
  let end = start;
  while (end < changes.length && end - start < rowsPerInsert) {
    const change = changes[end];
    if (change === undefined || change.entity !== entity || change.before !== null) break;
    end += 1;
  }
  return changes.slice(start, end);
}

async function insert(tx: Tx, run: readonly Change[]): Promise<readonly Change[]> {
  const entity = entities[run[0]?.entity ?? 'student'];
  // Most facts of most students are empty: what no row of the run says need not be written.
  const columns = entity.columns.filter((name) => run.some(({ after }) => (after?.[name] ?? null) !== null));
  const row = `(${columns.map(() => '?').join(', ')})`;
  const values: Value[] = [];
  for (const { after } of run) for (const name of columns) values.push(after?.[name] ?? null);
  const sql = `insert into ${entity.table} (${names(columns)}) values ${run.map(() => row).join(', ')} on conflict do nothing`;
  const inserted = await execute(tx, sql, values).catch(nothingToHangOn);
  return inserted === run.length ? [] : occupied(tx, run);
}

/** The row that these hang on (a student, a rule) has been removed since. */
function nothingToHangOn(error: unknown): number {
  const hangs = error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
  if (!hangs) throw error;
  return 0;
}

/** Which of the rows could not be inserted because another one has their key. */
async function occupied(tx: Tx, run: readonly Change[]): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (const change of run) {
    const { table, columns } = entities[change.entity];
    const sql = `select 1 from ${table} where ${same(columns)}`;
    const query = CompiledQuery.raw(sql, [...valuesOf(change.after, columns)]);
    if ((await tx.executeQuery(query)).rows.length === 0) found.push(change);
  }
  return found.length > 0 ? found : run;
}

async function changeRow(tx: Tx, change: Change): Promise<boolean> {
  const entity = entities[change.entity];
  const { key, before, after } = change;
  if (after === null) {
    const sql = `delete from ${entity.table} where ${keyed(entity)} and ${same(entity.columns)}${without(entity)}`;
    const values = [...valuesOf(key, entity.key), ...valuesOf(before, entity.columns)];
    return (await execute(tx, sql, values)) === 1;
  }
  const changed = Object.keys(after);
  const assignments = changed.map((name) => `"${name}" = ?`).join(', ');
  const sql = `update or ignore ${entity.table} set ${assignments} where ${keyed(entity)} and ${same(changed)}`;
  const values = [...valuesOf(after, changed), ...valuesOf(key, entity.key), ...valuesOf(before, changed)];
  return (await execute(tx, sql, values)) === 1;
}

const names = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

const keyed = (entity: EntityTable): string => entity.key.map((name) => `"${name}" = ?`).join(' and ');

/** Null is equal to null here. */
const same = (columns: readonly string[]): string =>
  columns.map((name) => `"${name}" is not distinct from ?`).join(' and ');

const without = (entity: EntityTable): string =>
  entity.dependents
    .map(
      ({ table, column, refersTo }) =>
        ` and not exists (select 1 from ${table} d where d.${column} = ${entity.table}.${refersTo})`,
    )
    .join('');

const valuesOf = (row: Row | null, columns: readonly string[]): readonly Value[] =>
  columns.map((name) => row?.[name] ?? null);

async function execute(tx: Tx, sql: string, values: readonly Value[]): Promise<number> {
  const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(sql, [...values]));
  return Number(numAffectedRows ?? 0);
}
