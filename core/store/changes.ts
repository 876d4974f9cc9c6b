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
      // Waits only where it must: an import has tens of thousands of changes.
      const student = namesNobody(change) ? await studentOfRow(tx, change) : studentNamed(change);
      values.push(batchId, start + at, change.entity, student);
      values.push(JSON.stringify(change.key), toJson(change.before), toJson(change.after));
    }
    const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    await tx.executeQuery(
      CompiledQuery.raw(`insert into changes (${columns.join(', ')}) values ${places}`, values),
    );
  }
}

/** A changed row of its own id: the change names no student, the row itself does. */
const namesNobody = (change: Change | FiledChange): change is Change =>
  change.entity !== 'ruleValue' &&
  change.before !== null &&
  change.after !== null &&
  change.key.studentNumber === undefined &&
  entities[change.entity].columns.includes('studentNumber');

async function studentOfRow(tx: Tx, change: Change): Promise<string | null> {
  const { before, after } = change;
  const named = after?.studentNumber ?? before?.studentNumber;
  return asText(named ?? (await currentRow(tx, change))?.studentNumber);
}

const studentNamed = ({ key, before, after }: Change | FiledChange): string | null =>
  asText(key.studentNumber ?? after?.studentNumber ?? before?.studentNumber);

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

/** In the order in which they were made: all of them, or those of one kind of thing. */
export async function changesOf(
  db: Db | Tx,
  batchId: number,
  entity: EntityName | null = null,
): Promise<readonly Change[]> {
  const all = db.selectFrom('changes').selectAll().where('batchId', '=', batchId).orderBy('position');
  const rows = await (entity === null ? all : all.where('entity', '=', entity)).execute();
  return rows.map(toChange);
}

export const toChange = (row: Pick<ChangeRow, 'entity' | 'key' | 'before' | 'after'>): Change => ({
  entity: row.entity as EntityName,
  key: JSON.parse(row.key) as Row,
  before: fromJson(row.before),
  after: fromJson(row.after),
});

const fromJson = (text: string | null): Row | null => (text === null ? null : (JSON.parse(text) as Row));
