import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { readSettings, settingChange } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { workspaceStatus } from './status.ts';

/** 学校の情報; the change can be undone like any other. */
export async function saveSchool(ctx: AppContext, school: School): Promise<Result<WorkspaceStatus, Failure>> {
  const { name, principal, officer, phone } = school;
  const texts = [name, principal.family, principal.given, officer.family, officer.given, phone ?? ''];
  if (texts.some(holdsMyNumber)) return fail('value-invalid', myNumberInCell);
  const saved = await inTransaction(ctx.workspace().db, async (tx) => {
    const before = (await readSettings(tx)).school;
    const change = settingChange('school', before, school);
    const label = before === null ? '学校の情報の登録' : '学校の情報の変更';
    const meta = { kind: 'settings', label, at: ctx.clock.now() } as const;
    return recordBatch(tx, meta, change === null ? [] : [change]);
  });
  return saved.ok ? ok(await workspaceStatus(ctx)) : saved;
}
