import type { YearMonth } from '../applicant.ts';

/** One line of a schedule; all amounts in yen. */
export type Payment = Readonly<{
  /** From 1 */
  number: number;
  /** null where the month in which lending ends is not known */
  month: YearMonth | null;
  /** All that is paid in this month: principal + interest */
  payment: number;
  principal: number;
  interest: number;
  /** What of the interest is the share of 据置期間利息 */
  deferredInterest: number;
  /** What of the payment is the half-yearly part; 0 in most months */
  halfYearly: number;
  /** What is still owed of the principal */
  balance: number;
}>;

/** A run of equal monthly payments: those numbered `from` to `to`, with the half-yearly one beside them (null without). */
export type Stage = Readonly<{ from: number; to: number; monthly: number; halfYearly: number | null }>;

/** The very last payment only settles what is left, so it makes no stage of its own. */
export function stagesOf(schedule: readonly Payment[]): readonly Stage[] {
  const stages: Stage[] = [];
  for (const { number, payment, halfYearly } of schedule) {
    const monthly = payment - halfYearly;
    const beside = halfYearly === 0 ? null : halfYearly;
    const last = stages.at(-1);
    const continues = last !== undefined && (last.monthly === monthly || number === schedule.length);
    if (continues) stages[stages.length - 1] = { ...last, to: number, halfYearly: last.halfYearly ?? beside };
    else stages.push({ from: number, to: number, monthly, halfYearly: beside });
  }
  return stages;
}
