import { z } from 'zod';
import { type Citing, count, date, period, text } from './parts.ts';

export function calendarSchema({ cited, list }: Citing) {
  const round = z.strictObject({
    id: z.enum(['first', 'second', 'third', 'reserve']),
    label: text,
    application: cited(period),
    posting: cited(z.strictObject({ from: date.nullable(), to: date })),
    recommendation: cited(period),
    result: cited(text),
  });
  const correctable = z.enum(['yes', 'partly', 'no']);

  return z.strictObject({
    applicationWindow: cited(period),
    rounds: z.array(round).min(1),
    recommendationFromDay: cited(count),
    correctionADays: cited(count),
    myNumberPostingDays: cited(count),
    corrections: list(z.strictObject({ item: text, periodA: correctable, periodB: correctable })),
    withdrawals: list(z.strictObject({ state: text, how: text, explanation: text })),
  });
}
