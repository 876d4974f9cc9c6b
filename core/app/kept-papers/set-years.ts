import type { Parsed } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { readSettings, settingChange } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';

/** The school may keep papers longer than the rules ask, never shorter. */
export const setKeepYears = (
  ctx: AppContext,
  { years }: Parsed<'keptPapers.setYears'>,
): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const least = ctx.workspace().edition.marks.retentionYears?.value ?? 1;
    if (years !== null && years < least)
      return fail('value-invalid', `機構の定めは${least}年間です。${least}年以上を入力してください。`);
    const { keepYears } = await readSettings(tx);
    const changes = [settingChange('keepYears', keepYears, years)].filter((change) => change !== null);
    const label = 'レポート・面談票を保管する年数';
    const recorded = await recordBatch(tx, { kind: 'kept', label, at: ctx.clock.now() }, changes);
    return recorded.ok ? ok(null) : recorded;
  });
