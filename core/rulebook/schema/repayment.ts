import { z } from 'zod';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import { citing, count, date, documentSchema, text, yearMonth } from './parts.ts';

/** What the values of the rest refer to, so it is read first. */
export const repaymentHeadSchema = z.object({
  documents: z.array(documentSchema).min(1),
  lastCheckedOn: date,
  reviewBy: date,
});

const calendarMonth = z.number().int().min(1).max(12);

/** 0.369 in the file, 369 thousandths in the program: as many decimals as are published, so nothing is rounded. */
const rate = z
  .number()
  .min(0)
  .max(20)
  .refine(
    (value) => Number.isInteger(Number((value * 1000).toPrecision(15))),
    '小数第三位までの数ではありません',
  )
  .transform((value) => Math.round(value * 1000));

/** The whole file; the last step proves that what was read is a RepaymentTerms. */
export function repaymentSchema({ documents, ...dates }: z.output<typeof repaymentHeadSchema>) {
  const { cited } = citing(documents, dates);

  return z
    .strictObject({
      id: z.string().regex(/^repayment-\d{4}$/, '「repayment-年度」の形ではありません'),
      fiscalYear: z.number().int(),
      title: text,
      lastCheckedOn: date,
      reviewBy: date,
      rateOldAfterMonths: count,
      documents: z
        .array(documentSchema)
        .transform((entries) =>
          entries.map(({ title, publisher, edition }) => ({ title, publisher, edition })),
        ),
      scale: z.strictObject({
        steps: z
          .array(cited(z.strictObject({ atMost: count, yearly: count })))
          .min(1)
          .refine((steps) => rises(steps.map((step) => step.value.atMost)), '額の小さい順に並んでいません'),
        shortestYears: cited(count),
        longestYears: cited(count),
      }),
      start: z.strictObject({
        firstPayment: cited(z.strictObject({ monthsAfterEnd: count, usualEnd: calendarMonth })),
        deferment: cited(z.strictObject({ months: z.number().int().min(0), days: z.number().int().min(0) })),
      }),
      halfYearly: cited(z.strictObject({ months: z.array(calendarMonth).length(2), dividedBy: count })),
      incomeLinked: z.strictObject({
        kinds: cited(z.array(z.enum(['loan1', 'loan2'])).min(1)),
        percent: cited(count.max(100)),
        minimum: cited(count),
        firstYear: cited(z.strictObject({ dividedBy: count, endsInMonth: calendarMonth })),
      }),
      rates: z.strictObject({
        cap: cited(rate),
        revisedEveryYears: cited(count),
        published: z
          .array(cited(z.strictObject({ month: yearMonth, fixed: rate, revised: rate })))
          .min(1)
          .refine((entries) => rises(entries.map((entry) => entry.value.month)), '月の順に並んでいません'),
      }),
    })
    .transform((value): RepaymentTerms => value);
}

const rises = <Key extends number | string>(keys: readonly Key[]): boolean =>
  keys.every((key, index) => {
    const before = keys[index - 1];
    return before === undefined || before < key;
  });
