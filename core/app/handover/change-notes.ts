import { randomUUID } from 'node:crypto';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type HandoverNote, problemOfText } from '#core/domain/handover/note.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { noteChange, readNotes } from '#core/store/handover-notes.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';

export type NoteEntry = Pick<HandoverNote, 'topic' | 'title' | 'body'> & Readonly<{ id: string | null }>;
type Recorded = Readonly<{ batchId: number | null }>;

/** Writes a note or changes one, under the name of 操作する人; what it said before stays in the history. */
export async function putNote(ctx: AppContext, entry: NoteEntry): Promise<Result<Recorded, Failure>> {
  const problem = problemOfText(`${entry.title}\n${entry.body}`);
  if (problem !== null) return fail('value-invalid', problem);
  const { id, ...written } = entry;
  const label = `校内の申し送り「${entry.title}」の${id === null ? '追加' : '変更'}`;
  return record(ctx, label, (notes, person) => {
    const before = notes.find((note) => note.id === id) ?? null;
    if (id !== null && before === null) return alreadyRemoved;
    const unchanged = before !== null && sameText(before, written);
    const signed = unchanged
      ? before
      : { ...written, id: id ?? randomUUID(), writtenOn: ctx.clock.today(), writtenBy: person };
    return ok(noteChange(before, signed));
  });
}

const sameText = (a: Omit<NoteEntry, 'id'>, b: Omit<NoteEntry, 'id'>): boolean =>
  a.topic === b.topic && a.title === b.title && a.body === b.body;

export const removeNote = (ctx: AppContext, id: string): Promise<Result<Recorded, Failure>> =>
  record(ctx, '校内の申し送りの削除', (notes) => {
    const before = notes.find((note) => note.id === id);
    return before === undefined ? alreadyRemoved : ok(noteChange(before, null));
  });

const alreadyRemoved = fail(
  'changed-since',
  'この申し送りは、すでに削除されています。画面を開き直してください。',
);

const record = (
  ctx: AppContext,
  label: string,
  change: (notes: readonly HandoverNote[], person: string | null) => Result<Change | null, Failure>,
): Promise<Result<Recorded, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const wanted = change(await readNotes(tx), await personAtWork(tx));
    if (!wanted.ok) return wanted;
    const changes = wanted.value === null ? [] : [wanted.value];
    const recorded = await recordBatch(tx, { kind: 'handover', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok({ batchId: recorded.value?.id ?? null }) : recorded;
  });
