import type { IsoDate, YearMonth } from '../applicant.ts';
import { monthOf } from '../dates.ts';
import type { AdoptionEvent } from '../edition-adoption.ts';
import type { Holder, HolderEvent } from './holder.ts';
import { adoptionEventLabels } from './words.ts';

export type EventEffect = 'ends' | 'pauses' | 'resumes' | 'amount' | 'none';

/** What each 異動 does to the payments, by the meaning of its name. */
const effects: Readonly<Record<AdoptionEvent, EventEffect>> = {
  leaving: 'ends',
  expulsion: 'ends',
  withdrawal: 'ends',
  cancellation: 'ends',
  abolition: 'ends',
  otherEnd: 'ends',
  leave: 'pauses',
  suspension: 'pauses',
  otherPause: 'pauses',
  return: 'resumes',
  otherResumption: 'resumes',
  increase: 'amount',
  decrease: 'amount',
  pledgeDetails: 'none',
  interest: 'none',
  repayment: 'none',
  guaranteeChange: 'none',
};

export const effectOf = (event: AdoptionEvent): EventEffect => effects[event];

export type HolderState =
  | Readonly<{ kind: 'before' }> // 始期の前
  | Readonly<{ kind: 'running' }> // 貸与中・支給中
  | Readonly<{ kind: 'paused'; since: YearMonth; event: AdoptionEvent }> // 休止・停止
  | Readonly<{ kind: 'ended'; since: YearMonth; event: AdoptionEvent }> // 退学・辞退・廃止 …
  | Readonly<{ kind: 'matured'; on: YearMonth }>; // 満期

export type HolderStanding = Readonly<{
  state: HolderState;
  /** Yen a month after the changes so far */
  monthly: number | null;
}>;

/** Where a scholarship stands in the month of a day: its 異動 in the order of their months, and its end. */
export function standingOfHolder(
  holder: Holder,
  events: readonly HolderEvent[],
  asOf: IsoDate,
): HolderStanding {
  const month = monthOf(asOf);
  const happened = inMonthOrder(events).filter((event) => event.month <= month);
  let state: HolderState = { kind: 'running' };
  let { monthly } = holder;
  for (const { event, month: since, monthly: changed } of happened) {
    const effect = effectOf(event);
    if (effect === 'ends') return { state: { kind: 'ended', since, event }, monthly };
    if (effect === 'pauses') state = { kind: 'paused', since, event };
    if (effect === 'resumes') state = { kind: 'running' };
    if (effect === 'amount') monthly = changed ?? monthly;
  }
  if (holder.endsOn !== null && holder.endsOn < month)
    return { state: { kind: 'matured', on: holder.endsOn }, monthly };
  if (holder.startsOn !== null && holder.startsOn > month) return { state: { kind: 'before' }, monthly };
  return { state, monthly };
}

const inMonthOrder = (events: readonly HolderEvent[]): readonly HolderEvent[] =>
  [...events].sort((a, b) =>
    `${a.month} ${a.recordedOn} ${a.id}` < `${b.month} ${b.recordedOn} ${b.id}` ? -1 : 1,
  );

/** 「貸与中」「休止（休学）」「退学」 */
export function stateLabel(state: HolderState, kind: Holder['kind']): string {
  switch (state.kind) {
    case 'before':
      return '開始前';
    case 'running':
      return kind === 'grant' ? '支給中' : '貸与中';
    case 'paused':
      return state.event === 'suspension' ? '停止' : `休止（${adoptionEventLabels[state.event]}）`;
    case 'ended':
      return adoptionEventLabels[state.event];
    case 'matured':
      return '満期';
  }
}

export const isOver = ({ kind }: HolderState): boolean => kind === 'ended' || kind === 'matured';

/** The paper is not in, or JASSO has not been told. */
export const isEventOpen = ({ filedOn, reportedOn }: HolderEvent): boolean =>
  filedOn === null || reportedOn === null;

/** Why an 異動 cannot be recorded so; null = it can. */
export function eventProblem(
  holder: Holder,
  earlier: readonly HolderEvent[],
  event: Pick<HolderEvent, 'event' | 'month' | 'monthly'>,
): string | null {
  const effect = effectOf(event.event);
  const label = adoptionEventLabels[event.event];
  if (holder.startsOn !== null && event.month < holder.startsOn)
    return `「${label}」の月が、始期（${holder.startsOn.replace('-', '年')}月）より前です。`;
  const { state, monthly } = standingOfHolder({ ...holder, endsOn: null }, earlier, `${event.month}-01`);
  if (state.kind === 'ended')
    return `この奨学金は「${adoptionEventLabels[state.event]}」で終わっています。続けるときは、先にその異動を取り消してください。`;
  if (effect === 'resumes' && state.kind !== 'paused')
    return `休止も停止もしていないので、「${label}」は記録できません。先に休学などを記録してください。`;
  if (effect === 'pauses' && state.kind === 'paused') return 'すでに休止または停止しています。';
  if (effect !== 'amount') return null;
  if (event.monthly === null) return `「${label}」の後の月額を入力してください。`;
  if (holder.kind === 'grant')
    return '給付奨学金の月額は、支援区分で決まります。増額・減額は貸与の異動です。';
  if (monthly === null) return null;
  if (event.event === 'increase' && event.monthly <= monthly)
    return `増額の後の月額は、いまの ${yen(monthly)} より多くしてください。`;
  if (event.event === 'decrease' && event.monthly >= monthly)
    return `減額の後の月額は、いまの ${yen(monthly)} より少なくしてください。`;
  return null;
}

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
