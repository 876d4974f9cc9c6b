import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import type { AppContext } from '../context.ts';
import { changeSetting } from './change-setting.ts';
import { workspaceStatus } from './status.ts';

/** 学校の情報; the change can be undone like any other. */
export async function saveSchool(ctx: AppContext, school: School): Promise<Result<WorkspaceStatus, Failure>> {
  const { name, principal, officer, phone } = school;
  const texts = [name, principal.family, principal.given, officer.family, officer.given, phone ?? ''];
  if (texts.some(holdsMyNumber)) return fail('value-invalid', myNumberInCell);
  const saved = await changeSetting(ctx, 'school', school, (before) =>
    before === null ? '学校の情報の登録' : '学校の情報の変更',
  );
  return saved.ok ? ok(await workspaceStatus(ctx)) : saved;
}
