import type { HolderEntry } from '#core/contract/adoption.ts';
import { isLoan } from '#core/domain/adoption/holder.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { holderChange } from '#core/store/adoption/holders.ts';
import type { AppContext } from '../context.ts';
import { type Recorded, recordAdoption, recordGone } from './record.ts';

/** What is entered of a scholarship besides its number and kind, which never change. */
export const editHolder = (
  ctx: AppContext,
  { id, ...entry }: HolderEntry,
): Promise<Result<Recorded, Failure>> =>
  recordAdoption(ctx, '採用者の内容の変更', ({ holders }) => {
    const before = holders.find((holder) => holder.id === id);
    if (before === undefined) return err(recordGone);
    if (entry.startsOn !== null && entry.endsOn !== null && entry.endsOn < entry.startsOn)
      return fail('value-invalid', '終期が始期より前です。年月を確かめてください。');
    if (!isLoan(before.kind) && (entry.guarantee !== null || entry.pledgedOn !== null))
      return fail('value-invalid', '給付奨学金には保証制度と誓約日がありません。');
    return ok([holderChange(before, { ...before, ...entry })]);
  });
