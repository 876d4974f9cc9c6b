import type { Handlers } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { BatchEntry } from '#core/store/batches.ts';
import { redo, undo, undoBatch } from '#core/store/history.ts';
import type { AppContext } from './context.ts';
import { workspaceStatus } from './workspace/status.ts';

type Moved = Readonly<{ label: string; status: WorkspaceStatus }>;

export function historyHandlers(
  ctx: AppContext,
): Handlers<'history.undo' | 'history.redo' | 'history.undoBatch'> {
  const moved = async (done: Result<BatchEntry, Failure>): Promise<Reply<Moved>> =>
    done.ok ? ok({ label: done.value.label, status: await workspaceStatus(ctx) }) : done;
  return {
    'history.undo': async () => moved(await undo(ctx.workspace().db, ctx.clock.now())),
    'history.redo': async () => moved(await redo(ctx.workspace().db, ctx.clock.now())),
    'history.undoBatch': async ({ batchId }) =>
      moved(await undoBatch(ctx.workspace().db, batchId, ctx.clock.now())),
  };
}
