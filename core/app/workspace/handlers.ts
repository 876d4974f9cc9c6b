import type { Handlers } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { changeSetting } from './change-setting.ts';
import { saveSchool } from './save-school.ts';
import { workspaceStatus } from './status.ts';
import { switchEdition } from './switch-edition.ts';

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
    'workspace.switchEdition': async ({ id }) => statusAfter(await switchEdition(ctx, id)),
    'workspace.setAsOf': async ({ asOf }) =>
      statusAfter(await changeSetting(ctx, 'asOf', asOf, () => '判定の基準日の変更')),
  };
}
