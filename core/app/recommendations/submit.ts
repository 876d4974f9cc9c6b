import type { IsoDate } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { Recommendation } from '#core/domain/progress/records.ts';
import { submissionRefusal, takingBackRefusal } from '#core/domain/recommendations/batch-state.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import { recommendationChange } from '#core/store/recommendations.ts';
import type { Tx } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { batchOf, standingsOfMembers } from './batch-of.ts';

/** スカラACで推薦書を提出した: the one thing that makes a student 推薦済. */
export async function submitRecommendation(
  ctx: AppContext,
  { id, on }: Readonly<{ id: string; on: IsoDate }>,
): Promise<Result<null, Failure>> {
  const gathered = await gather(ctx);
  const found = batchOf(gathered, id);
  if (!found.ok) return found;
  const batch = found.value;
  const members = standingsOfMembers(gathered, batch, on);
  const refusal = submissionRefusal(batch, members, gathered.year, { on, today: ctx.clock.today() });
  if (refusal !== null) return fail('input-invalid', refusal);
  return record(ctx, batch, `第${batch.number}次の推薦書の提出`, async (tx) => ({
    ...batch,
    submittedOn: on,
    submittedAt: ctx.clock.now(),
    submittedBy: await personAtWork(tx),
  }));
}

/** 提出を取り消す: it was recorded by mistake. Why stands with the 推薦書. */
export async function takeBackSubmission(
  ctx: AppContext,
  { id, reason }: Readonly<{ id: string; reason: string }>,
): Promise<Result<null, Failure>> {
  const gathered = await gather(ctx);
  const found = batchOf(gathered, id);
  if (!found.ok) return found;
  const batch = found.value;
  const refusal = takingBackRefusal(batch, standingsOfMembers(gathered, batch, gathered.asOf), gathered.year);
  if (refusal !== null) return fail('input-invalid', refusal);
  if (holdsMyNumber(reason)) return fail('value-invalid', myNumberInCell);
  const said = `${batch.submittedOn ?? ''} の提出を ${ctx.clock.today()} に取り消し：${reason}`;
  return record(ctx, batch, `第${batch.number}次の推薦書の提出の取り消し`, async () => ({
    ...batch,
    submittedOn: null,
    submittedAt: null,
    submittedBy: null,
    note: [batch.note, said].filter((part) => part !== null && part !== '').join('　'),
  }));
}

const record = (
  ctx: AppContext,
  batch: Recommendation,
  label: string,
  changed: (tx: Tx) => Promise<Recommendation>,
): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const change = recommendationChange(batch, await changed(tx));
    const recorded = await recordBatch(
      tx,
      { kind: 'recommendation', label, at: ctx.clock.now() },
      change === null ? [] : [change],
    );
    return recorded.ok ? ok(null) : recorded;
  });
