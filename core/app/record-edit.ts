import type { EditResult } from '#core/contract/students.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { BatchKind } from '#core/store/batches.ts';
import type { Change } from '#core/store/entities.ts';
import { recordBatch } from '#core/store/history.ts';
import type { Tx } from '#core/store/schema.ts';
import type { AppContext } from './context.ts';

type Edit = Readonly<{
  kind: BatchKind;
  /** What was done, without the count: 「評定平均値の入力」 */
  label: string;
  changes: readonly Change[];
  /** How many entries were accepted, whether or not they changed anything */
  applied: number;
  rejected: EditResult['rejected'];
}>;

/** Records any number of entries as one step that can be undone, and says what became of each. */
export async function recordEdit(
  ctx: AppContext,
  tx: Tx,
  { kind, label, changes, applied, rejected }: Edit,
): Promise<Result<EditResult, Failure>> {
  const at = ctx.clock.now();
  const recorded = await recordBatch(tx, { kind, label: counted(label, applied), at }, changes);
  if (!recorded.ok) return recorded;
  const batch = recorded.value;
  return ok({ batchId: batch?.id ?? null, savedAt: batch === null ? null : at, applied, rejected });
}

/** 「貼り付け（36件）」 */
const counted = (label: string, entries: number): string =>
  entries === 1 || /\d+\s*(?:件|人|セル)/u.test(label) ? label : `${label}（${entries}件）`;
