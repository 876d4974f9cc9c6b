import type { HandoverNote, NoteTopic } from '#core/domain/handover/note.ts';
import { type Change, changeOf } from './entities.ts';
import type { Db, Tx } from './schema.ts';

export async function readNotes(db: Db | Tx): Promise<readonly HandoverNote[]> {
  const rows = await db.selectFrom('handoverNotes').selectAll().orderBy('id').execute();
  // Only topics of ours are written.
  return rows.map((row) => ({ ...row, topic: row.topic as NoteTopic }));
}

export const noteChange = (before: HandoverNote | null, after: HandoverNote | null): Change | null =>
  changeOf('handoverNote', before, after);

/** What a note said before, the newest first: from the history itself. */
export async function earlierBodies(
  db: Db | Tx,
  id: string,
): Promise<readonly Readonly<{ at: string; person: string | null; body: string }>[]> {
  const rows = await db
    .selectFrom('changes')
    .innerJoin('batches', 'batches.id', 'changes.batchId')
    .select(['batches.at', 'batches.person', 'changes.before'])
    .where('changes.entity', '=', 'handoverNote')
    .where('changes.key', '=', JSON.stringify({ id }))
    .where('batches.undone', '=', 0)
    .orderBy('batches.id', 'desc')
    .execute();
  return rows.flatMap(({ at, person, before }) => {
    const body = before === null ? null : bodyIn(before);
    return body === null ? [] : [{ at, person, body }];
  });
}

/** Only a changed body is there. */
function bodyIn(before: string): string | null {
  const row = JSON.parse(before) as Readonly<Record<string, unknown>>;
  return typeof row.body === 'string' ? row.body : null;
}
