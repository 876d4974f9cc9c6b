import type { Parsed } from '#core/contract/index.ts';
import type { EditResult } from '#core/contract/students.ts';
import { isLoan } from '#core/domain/adoption/holder.ts';
import type { Review } from '#core/domain/adoption/review.ts';
import type { Failure } from '#core/domain/failure.ts';
import { assertNever, type Result } from '#core/domain/result.ts';
import { candidateChange } from '#core/store/adoption/candidates.ts';
import { holderChange } from '#core/store/adoption/holders.ts';
import { reviewChange } from '#core/store/adoption/reviews.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import type { AppContext } from '../context.ts';
import { recordEdit } from '../record-edit.ts';
import { type AdoptionRecords, readAdoption } from './records.ts';

type Due = Parsed<'adoption.setDue'>;

const labels = {
  candidate: '進学届の期限',
  pledge: '返還誓約書の期限',
  review: '継続願の期限',
} as const;

/** The day that the school sets for some or for all; null = none. */
export const setDue = (ctx: AppContext, due: Due): Promise<Result<EditResult, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const records = await readAdoption(tx);
    const changes = [...new Set(due.keys)].flatMap((key) => dueChange(due, key, records) ?? []);
    return recordEdit(ctx, tx, {
      kind: 'adoption',
      label: labels[due.of],
      changes,
      applied: due.keys.length,
      rejected: [],
    });
  });

function dueChange(due: Due, key: string, records: AdoptionRecords): Change | null {
  switch (due.of) {
    case 'candidate': {
      const before = records.candidates.get(key) ?? null;
      return before && candidateChange(before, { ...before, dueOn: due.on });
    }
    case 'pledge': {
      const before = records.holders.find(({ id }) => id === key) ?? null;
      return before !== null && isLoan(before.kind)
        ? holderChange(before, { ...before, pledgeDueOn: due.on })
        : null;
    }
    case 'review': {
      const holder = records.holders.find(({ id }) => id === key);
      if (holder === undefined) return null;
      const before = records.reviews.get(key)?.find(({ year }) => year === due.year) ?? null;
      const { studentNumber } = holder;
      const blank: Review = { holderId: key, studentNumber, year: due.year, dueOn: null, decision: null };
      return reviewChange(before, { ...(before ?? blank), dueOn: due.on });
    }
    default:
      return assertNever(due);
  }
}
