import { CompiledQuery } from 'kysely';
import { keyAfter } from './apply.ts';
import { type Change, type EntityName, entities, type FiledChange } from './entities.ts';
import type { Row } from './row.ts';
import type { ChangeRow, Db, Tx } from './schema.ts';

const rowsPerInsert = 100;
const columns = ['batchId', 'position', 'entity', 'studentNumber', 'key', 'before', 'after'] as const;

/** Writes the changes of a batch, which have just been made. */
export async function addChanges(
  tx: Tx,
  batchId: number,
  changes: readonly (Change | FiledChange)[],
): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsPerInsert) {
    const values: (string | number | null)[] = [];
    const rows = changes.slice(start, start + rowsPerInsert);
    for (const [at, change] of rows.entries()) {
      values.push(batchId, start + at, change.entity, await studentOf(tx, change));
      values.push(JSON.stringify(change.key), toJson(change.before), toJson(change.after));
    }
    const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    await tx.executeQuery(
      CompiledQuery.raw(`insert into changes (${columns.join(', ')}) values ${places}`, values),
    );
  }
}

/** A changed row of its own id names no student: the row itself does. */
async function studentOf(tx: Tx, change: Change | FiledChange): Promise<string | null> {
  if (change.entity === 'ruleValue') return null;
  const { entity, key, before, after } = change;
  const named = key.studentNumber ?? after?.studentNumber ?? before?.studentNumber ?? null;
  if (named !== null || before === null || after === null) return asText(named);
  if (!entities[entity].columns.includes('studentNumber')) return null;
  return asText((await currentRow(tx, change))?.studentNumber ?? null);
}

const asText = (value: Row[string] | undefined): string | null => (typeof value === 'string' ? value : null);

/** The row as it stands now, found by the key it had after the change; null once it is gone or has another key. */
export async function currentRow(db: Db | Tx, change: Change): Promise<Row | null> {
  const { table, key } = entities[change.entity];
  const now = keyAfter(change);
  const sql = `select * from ${table} where ${key.map((name) => `"${name}" = ?`).join(' and ')}`;
  const { rows } = await db.executeQuery<Row>(
    CompiledQuery.raw(
      sql,
      key.map((name) => now[name] ?? null),
    ),
  );
  return rows[0] ?? null;
}

const toJson = (row: Row | null): string | null => (row === null ? null : JSON.stringify(row));

/** In the order in which they were made. */
export async function changesOf(db: Db | Tx, batchId: number): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('batchId', '=', batchId)
    .orderBy('position')
    .execute();
  return rows.map(toChange);
}

export const toChange = (row: Pick<ChangeRow, 'entity' | 'key' | 'before' | 'after'>): Change => ({
  entity: row.entity as EntityName,
  key: JSON.parse(row.key) as Row,
  before: fromJson(row.before),
  after: fromJson(row.after),
});

const fromJson = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row));
