import { randomUUID } from 'node:crypto';
import type { EditResult } from '#core/contract/students.ts';
import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import { eventProblem } from '#core/domain/adoption/holder-state.ts';
import { adoptionEventLabels } from '#core/domain/adoption/words.ts';
import type { YearMonth } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import { holderEventChange } from '#core/store/adoption/holder-events.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { recordEdit } from '../record-edit.ts';
import { adoptionState } from './holder-context.ts';
import { type Rejected, rejection } from './rejection.ts';
import { reviewTableOf } from './reviews.ts';

/** 停止 and 廃止 of a year that have no 異動 yet get one of that month. */
export async function recordMeasures(
  ctx: AppContext,
  year: number,
  month: YearMonth,
): Promise<Result<EditResult, Failure>> {
  const state = await adoptionState(ctx);
  const { rows } = reviewTableOf(ctx, state, year, new Map());
  const waiting = rows.filter(({ awaitsEvent }) => awaitsEvent);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const by = await personAtWork(tx);
    const rejected: Rejected[] = [];
    const changes: Change[] = [];
    for (const { holder, decision } of waiting) {
      const event = decision?.measure === 'suspension' ? 'suspension' : 'abolition';
      const earlier = (state.records.events.get(holder.id) ?? []).filter((each) => each.month <= month);
      const problem = eventProblem(holder, earlier, { event, month, monthly: null });
      if (problem !== null) {
        rejected.push(rejection(holder.studentNumber, problem));
        continue;
      }
      const after: HolderEvent = {
        id: randomUUID(),
        holderId: holder.id,
        studentNumber: holder.studentNumber,
        event,
        month,
        monthly: null,
        filedOn: null,
        reportedOn: null,
        note: `${year}年度の適格認定による${adoptionEventLabels[event]}`,
        recordedOn: ctx.clock.today(),
        by,
      };
      const change = holderEventChange(null, after);
      if (change !== null) changes.push(change);
    }
    return recordEdit(ctx, tx, {
      kind: 'adoption',
      label: '停止・廃止の異動の記録',
      changes,
      applied: waiting.length - rejected.length,
      rejected,
    });
  });
}
