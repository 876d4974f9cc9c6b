import type { Handlers } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { type BatchEntry, nextToRedo, nextToUndo, readBatch } from '#core/store/batches.ts';
import { redo, undo, undoBatch } from '#core/store/history.ts';
import type { AppContext } from '../context.ts';
import { undoRefusal } from '../recommendations/undo-refusal.ts';
import { workspaceStatus } from '../workspace/status.ts';
import { editionIsThere, mayChangeEdition } from './edition-there.ts';

type Moved = Readonly<{ label: string; status: WorkspaceStatus }>;
type Side = 'before' | 'after';

export function historyHandlers(
  ctx: AppContext,
): Handlers<'history.undo' | 'history.redo' | 'history.undoBatch'> {
  const move = async (
    batch: BatchEntry | null,
    to: Side,
    step: () => Promise<Result<BatchEntry, Failure>>,
  ): Promise<Reply<Moved>> => {
    const there = await editionIsThere(ctx, batch, to);
    if (!there.ok) return there;
    const done = await step();
    if (!done.ok) return done;
    if (mayChangeEdition(done.value)) {
      const taken = await ctx.workspaces.takeUpEdition();
      if (!taken.ok) return taken;
    }
    return ok({ label: done.value.label, status: await workspaceStatus(ctx) });
  };
  return {
    'history.undo': async () => {
      const { db } = ctx.workspace();
      return move(await nextToUndo(db), 'before', () => undo(db, ctx.clock.now()));
    },
    'history.redo': async () => {
      const { db } = ctx.workspace();
      return move(await nextToRedo(db), 'after', () => redo(db, ctx.clock.now()));
    },
    'history.undoBatch': async ({ batchId }) => {
      const { db } = ctx.workspace();
      const refusal = await undoRefusal(ctx, batchId);
      if (refusal !== null) return fail('input-invalid', refusal);
      return move(await readBatch(db, batchId), 'before', () => undoBatch(db, batchId, ctx.clock.now()));
    },
  };
}
