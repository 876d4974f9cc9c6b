import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { People } from '#core/domain/people.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import { inTransaction } from '#core/store/history.ts';
import { readPeople } from '#core/store/people.ts';
import { readSettings, writeSetting } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { workspaceStatus } from '../workspace/status.ts';

/** Who is at work is no work itself: it is not recorded, and 元に戻す leaves it as it is. */
export async function changePeople(
  ctx: AppContext,
  change: (people: People, school: School | null) => Result<People, Failure>,
): Promise<Result<WorkspaceStatus, Failure>> {
  const changed = await inTransaction(ctx.workspace().db, async (tx) => {
    const next = change(await readPeople(tx), (await readSettings(tx)).school);
    if (next.ok) await writeSetting(tx, 'people', next.value);
    return next;
  });
  return changed.ok ? ok(await workspaceStatus(ctx)) : changed;
}
