import type { Handlers } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { writeSetting } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { saveSchool } from './save-school.ts';
import { workspaceStatus } from './status.ts';

type Names =
  | 'workspace.status'
  | 'workspace.saveSchool'
  | 'workspace.startPractice'
  | 'workspace.endPractice'
  | 'workspace.switchEdition'
  | 'workspace.setAsOf';

export function workspaceHandlers(ctx: AppContext): Handlers<Names> {
  const statusAfter = async (done: Result<null, Failure>): Promise<Reply<WorkspaceStatus>> =>
    done.ok ? ok(await workspaceStatus(ctx)) : done;
  return {
    'workspace.status': () => statusAfter(ok(null)),
    'workspace.saveSchool': (school) => saveSchool(ctx, school),
    'workspace.startPractice': async () => statusAfter(await ctx.workspaces.startPractice()),
    'workspace.endPractice': async () => statusAfter(await ctx.workspaces.endPractice()),
    'workspace.switchEdition': async ({ id }) => statusAfter(await ctx.workspaces.switchEdition(id)),
    'workspace.setAsOf': async ({ asOf }) => {
      await writeSetting(ctx.workspace().db, 'asOf', asOf);
      return statusAfter(ok(null));
    },
  };
}
