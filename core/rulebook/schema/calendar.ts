import { z } from 'zod';
import { withdrawalTimes, withdrawalWays } from '#core/domain/edition-calendar.ts';
import { type Citing, count, date, period, text } from './parts.ts';

export function calendarSchema({ cited, some }: Citing) {
  const roundId = z.enum(['first', 'second', 'third', 'reserve']);
  const round = z.strictObject({
    id: roundId,
    label: text,
    application: cited(period),
    posting: cited(z.strictObject({ from: date.nullable(), to: date })),
    recommendation: cited(period),
    result: cited(text),
  });
  const correctable = z.enum(['yes', 'partly', 'no']);

  return z.strictObject({
    applicationWindow: cited(period).nullable(),
    rounds: z.array(round),
    newcomersOnly: cited(z.array(roundId)).nullable().default(null),
    recommendationFromDay: cited(count).nullable(),
    correctionADays: cited(count).nullable(),
    myNumberPostingDays: cited(count).nullable(),
    corrections: some(z.strictObject({ item: text, periodA: correctable, periodB: correctable })),
    withdrawals: some(
      z.strictObject({
        when: z.enum(withdrawalTimes),
        way: z.enum(withdrawalWays),
        state: text,
        how: text,
        explanation: text,
      }),
    ),
  });
}
