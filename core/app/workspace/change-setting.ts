import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { readSettings, type Settings, settingChange } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';

/** A setting that decides how everybody is judged: who changed it, and from what, is recorded like any other work. */
export const changeSetting = async <Key extends 'asOf' | 'edition' | 'school'>(
  ctx: AppContext,
  key: Key,
  value: Settings[Key],
  labelOf: (before: Settings[Key]) => string,
): Promise<Result<null, Failure>> => {
  const changed = await inTransaction(ctx.workspace().db, async (tx) => {
    const before = (await readSettings(tx))[key];
    const change = settingChange(key, before, value);
    const meta = { kind: 'settings', label: labelOf(before), at: ctx.clock.now() } as const;
    return recordBatch(tx, meta, change === null ? [] : [change]);
  });
  return changed.ok ? ok(null) : changed;
};
