import type { LogDetail } from '#core/contract/log.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { LogChange } from '#core/domain/log/entry.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { readBatch } from '#core/store/batches.ts';
import { currentRow } from '#core/store/changes.ts';
import { identityChanges, spansOf } from '#core/store/former-students.ts';
import { batchChanges, type LoggedChange, movesOf } from '#core/store/log.ts';
import type { AppContext } from '../context.ts';
import { describeChange } from './describe-change.ts';
import { type LogNames, logNames } from './names.ts';
import { logEntries } from './search.ts';

const pageSize = 50;

export type WantedEntry = Readonly<{ batchId: number; student: string | null; page: number }>;

/** What one step changed, before and after. */
export async function readLogEntry(
  ctx: AppContext,
  { batchId, student, page }: WantedEntry,
): Promise<Result<LogDetail, Failure>> {
  const { db } = ctx.workspace();
  const batch = await readBatch(db, batchId);
  if (batch === null) return notThere;
  const spans = student === null ? null : spansOf(student, await identityChanges(db));
  const slice = { offset: page * pageSize, limit: pageSize };
  const { changes, total } = await batchChanges(db, batchId, spans, slice);
  const names = await logNames(ctx);
  const [entry] = await logEntries(ctx, [batch], names);
  if (entry === undefined) return notThere;
  return ok({
    entry,
    moves: await movesOf(db, batchId),
    changes: await describeChanges(ctx, changes, names),
    total,
    page,
    pageSize,
  });
}

const notThere = fail('input-invalid', 'この記録は見つかりません。画面を開き直してください。');

/** A changed row holds only what differs; which one it is stands in the row as it is now. */
export async function describeChanges(
  ctx: AppContext,
  changes: readonly LoggedChange[],
  names: LogNames,
): Promise<readonly LogChange[]> {
  const described: LogChange[] = [];
  for (const change of changes) {
    const isWhole = change.entity === 'ruleValue' || change.before === null || change.after === null;
    const current = isWhole ? null : await currentRow(ctx.workspace().db, change);
    described.push(describeChange(change, current, names));
  }
  return described;
}
