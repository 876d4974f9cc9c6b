import { randomUUID } from 'node:crypto';
import type { EventEntry } from '#core/contract/adoption.ts';
import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import { effectOf, eventProblem } from '#core/domain/adoption/holder-state.ts';
import { adoptionEventLabels } from '#core/domain/adoption/words.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { holderEventChange } from '#core/store/adoption/holder-events.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { type Recorded, recordAdoption, recordGone } from './record.ts';

/** Records an 異動 or changes one: the other 異動 of the scholarship decide whether it can be. */
export function putEvent(ctx: AppContext, entry: EventEntry): Promise<Result<Recorded, Failure>> {
  const label = `異動「${adoptionEventLabels[entry.event]}」の${entry.id === null ? '記録' : '変更'}`;
  return recordAdoption(ctx, label, async ({ holders, events }, tx) => {
    const holder = holders.find(({ id }) => id === entry.holderId);
    const all = events.get(entry.holderId) ?? [];
    const before = all.find(({ id }) => id === entry.id) ?? null;
    if (holder === undefined || (entry.id !== null && before === null)) return err(recordGone);
    if (holdsMyNumber(entry.note ?? '')) return fail('value-invalid', myNumberInCell);
    const { filedOn, reportedOn } = entry;
    if (filedOn !== null && reportedOn !== null && reportedOn < filedOn)
      return fail('value-invalid', '機構への報告の日が、届の提出の日より前です。日付を確かめてください。');
    // A change of the amount alone carries one.
    const monthly = effectOf(entry.event) === 'amount' ? entry.monthly : null;
    const others = all.filter(({ id }) => id !== entry.id);
    const earlier = others.filter(({ month }) => month <= entry.month);
    const problem = eventProblem(holder, earlier, { ...entry, monthly });
    if (problem !== null) return fail('value-invalid', problem);
    const after: HolderEvent = {
      ...entry,
      id: before?.id ?? randomUUID(),
      monthly,
      note: entry.note === '' ? null : entry.note,
      studentNumber: holder.studentNumber,
      recordedOn: before?.recordedOn ?? ctx.clock.today(),
      by: await personAtWork(tx),
    };
    return ok([holderEventChange(before, after)]);
  });
}

export const removeEvent = (ctx: AppContext, id: string): Promise<Result<Recorded, Failure>> =>
  recordAdoption(ctx, '異動の削除', ({ events }) => {
    const before = [...events.values()].flat().find((event) => event.id === id);
    return before === undefined ? err(recordGone) : ok([holderEventChange(before, null)]);
  });
