import { sql } from 'kysely';
import { keyAfter } from './apply.ts';
import { toChange } from './changes.ts';
import type { Change, EntityName } from './entities.ts';
import { groundOf } from './ground.ts';
import type { Value } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** A moment of the record of changes: between two moments on the same ground the record names every row that differs. */
export type Moment = Readonly<{ ground: number; batch: number; move: number }>;

/** What may differ between two moments. More may be named than differs, never less. */
export type Touched = Readonly<{
  entities: ReadonlySet<EntityName>;
  /** 学籍番号 */
  students: ReadonlySet<string>;
}>;

/** `held` is the connection that reads, so that the moment is that of the rows. */
export async function momentOf(db: Db, held: Db | Tx): Promise<Moment> {
  const { rows } = await sql<{ batch: number; move: number }>`
    select coalesce((select max(id) from batches), 0) as batch,
           coalesce((select max(id) from batchMoves), 0) as move`.execute(held);
  return { ground: groundOf(db), batch: rows[0]?.batch ?? 0, move: rows[0]?.move ?? 0 };
}

/** So many changes are followed one by one; from more on, reading everybody is the quicker way. */
const most = 1000;

/**
 * What was recorded, taken back and done again after `before`. Null where everything has to be read: on another ground,
 * after very many changes, or after a corrected 学籍番号, which moves rows that no change names.
 */
export async function touchedBetween(held: Db | Tx, before: Moment, now: Moment): Promise<Touched | null> {
  if (before.ground !== now.ground || before.batch > now.batch || before.move > now.move) return null;
  const rows = await held
    .selectFrom('changes')
    .select(['entity', 'studentNumber', 'key', 'before', 'after'])
    .where('batchId', 'in', ({ selectFrom }) =>
      selectFrom('batches')
        .select('id')
        .where('id', '>', before.batch)
        .union(selectFrom('batchMoves').select('batchId as id').where('id', '>', before.move)),
    )
    .limit(most + 1)
    .execute();
  if (rows.length > most) return null;
  const entities = new Set<EntityName>();
  const students = new Set<string>();
  for (const row of rows) {
    const change = toChange(row);
    if (movesStudent(change)) return null;
    entities.add(change.entity);
    for (const number of [row.studentNumber, ...numbersIn(change)])
      if (typeof number === 'string') students.add(number);
  }
  return { entities, students };
}

const movesStudent = (change: Change): boolean =>
  change.entity === 'student' && change.key.studentNumber !== keyAfter(change).studentNumber;

const numbersIn = ({ key, before, after }: Change): readonly (Value | undefined)[] => [
  key.studentNumber,
  before?.studentNumber,
  after?.studentNumber,
];
