import type { Output } from '#core/contract/index.ts';
import { settleDeadlines } from '#core/domain/school-calendar/deadlines.ts';
import type { DeadlineRule } from '#core/domain/school-calendar/entries.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

/** The days that a deadline with this rule would fall on. */
export async function countDays(ctx: AppContext, rule: DeadlineRule): Promise<Output<'calendar.count'>> {
  const { edition, plan } = await gather(ctx);
  const tried = { id: 'tried', edition: edition.id, label: '', rule };
  const { settled, unsettled } = settleDeadlines([tried], edition.calendar.rounds, plan.daysOff);
  return {
    days: settled.map(({ on, rounds }) => ({ names: rounds.map(({ label }) => label).join('・'), on })),
    problem: unsettled[0]?.reason ?? null,
  };
}
