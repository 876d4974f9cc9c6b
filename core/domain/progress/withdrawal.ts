import type { IsoDate } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import type { Withdrawal, WithdrawalTime } from '../edition-calendar.ts';
import type { Progress } from './progress.ts';

/** 申込辞退 of an application as it stands (2022年4月版 p.65). */
export type WithdrawalRule = Readonly<{
  time: WithdrawalTime;
  /** What the publication says for that time; null = the edition does not say */
  rule: Cited<Withdrawal> | null;
  /** The first day on which it becomes possible, where it is not yet; null = possible now, or not any more */
  opens: IsoDate | null;
}>;

export function withdrawalRule(progress: Progress, edition: Edition, asOf: IsoDate): WithdrawalRule {
  const time = withdrawalTime(progress, asOf);
  return {
    time,
    rule: edition.calendar.withdrawals.find(({ value }) => value.when === time) ?? null,
    opens: time === 'correctionA' ? (progress.dates?.correctionBFrom ?? null) : null,
  };
}

const decidedKinds: ReadonlySet<string> = new Set(['reviewed', 'candidate', 'rejected', 'handedOver']);

function withdrawalTime(
  { state, isRecommended, receiptNumber, dates, entry }: Progress,
  asOf: IsoDate,
): WithdrawalTime {
  const isDecided = entry.events.some(({ kind }) => kind === 'reviewed' || kind === 'decided');
  if (isRecommended && (isDecided || decidedKinds.has(state.kind))) return 'decided';
  if (isRecommended) return 'afterRecommendation';
  if (receiptNumber === null) return 'beforeReceipt';
  const lastA = dates?.correctionA?.to ?? null;
  return lastA !== null && asOf <= lastA ? 'correctionA' : 'beforeRecommendation';
}
