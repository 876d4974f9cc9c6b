import { sql } from 'kysely';
import { toChange } from './changes.ts';
import type { Change } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, Tx } from './schema.ts';

/** A change of who a student is: another 学籍番号 or name, or taken out of the roster. */
export type IdentityChange = Readonly<{ batchId: number; change: Change; stands: boolean }>;

/** A 学籍番号 and the time, in steps of the record, in which it was one student's; null = without end. */
export type NumberSpan = Readonly<{ studentNumber: string; after: number | null; upTo: number | null }>;

/** Oldest first. They are few, whatever the length of the record, and an index leads to them. */
export async function identityChanges(db: Db | Tx): Promise<readonly IdentityChange[]> {
  const rows = await db
    .selectFrom('changes as c')
    .innerJoin('batches as b', 'b.id', 'c.batchId')
    .select(['c.batchId', 'c.entity', 'c.key', 'c.before', 'c.after', 'b.undone'])
    // As the index says it, word for word
    .where(
      sql<boolean>`c.entity = 'student'
        and (json_type(c.before, '$.studentNumber') is not null
          or json_type(c.before, '$.familyName') is not null
          or json_type(c.before, '$.givenName') is not null)`,
    )
    .orderBy('c.batchId')
    .orderBy('c.position')
    .execute();
  return rows.map((row) => ({ batchId: row.batchId, change: toChange(row), stands: row.undone === 0 }));
}

/**
 * Under which numbers a student has stood in the record. A number may have been another student's before, so each counts
 * only for its time.
 */
export function spansOf(studentNumber: string, changes: readonly IdentityChange[]): readonly NumberSpan[] {
  const spans: NumberSpan[] = [];
  let current = studentNumber;
  let upTo: number | null = null;
  for (const { batchId, change, stands } of changes.toReversed()) {
    const next = change.after?.studentNumber;
    if (!stands || next === undefined) continue;
    if (next === current) {
      spans.push({ studentNumber: current, after: batchId, upTo });
      current = String(change.key.studentNumber);
      upTo = batchId;
    } else if (change.key.studentNumber === current) {
      // Before that the number was somebody else's, who has another one since.
      return [...spans, { studentNumber: current, after: batchId, upTo }];
    }
  }
  return [...spans, { studentNumber: current, after: null, upTo }];
}

/** The names that are no longer in the roster, each with the number it stood under. */
export const formerNames = (
  changes: readonly IdentityChange[],
): readonly Readonly<{ studentNumber: string; row: Row }>[] =>
  changes.flatMap(({ change: { key, before } }) =>
    before === null ? [] : [{ studentNumber: String(key.studentNumber), row: before }],
  );
