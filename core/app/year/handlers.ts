import type { Handlers } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { workspaceStatus } from '../workspace/status.ts';
import { previewYear } from './preview.ts';
import { runYear } from './run.ts';
import { undoYear } from './undo.ts';
import { yearView } from './view.ts';

type Names = 'year.view' | 'year.preview' | 'year.run' | 'year.undo' | 'year.open' | 'year.leave';

export function yearHandlers(ctx: AppContext): Handlers<Names> {
  const withStatus = async <Done extends object>(
    done: Result<Done, Failure>,
  ): Promise<Reply<Done & Readonly<{ status: WorkspaceStatus }>>> =>
    done.ok ? ok({ ...done.value, status: await workspaceStatus(ctx) }) : done;
  const statusAfter = async (done: Result<null, Failure>): Promise<Reply<WorkspaceStatus>> =>
    done.ok ? ok(await workspaceStatus(ctx)) : done;
  return {
    'year.view': async () => ok(await yearView(ctx)),
    'year.preview': (plan) => previewYear(ctx, plan),
    'year.run': async ({ jobId, ...request }) =>
      withStatus(await ctx.jobs.run(jobId, (job) => runYear(ctx, request, job))),
    'year.undo': async ({ jobId }) => withStatus(await ctx.jobs.run(jobId, (job) => undoYear(ctx, job))),
    'year.open': async ({ id }) => statusAfter(await ctx.workspaces.openRecord(id)),
    'year.leave': async () => statusAfter(await ctx.workspaces.closeRecord()),
  };
}
