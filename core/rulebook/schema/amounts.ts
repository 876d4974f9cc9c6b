import { z } from 'zod';
import {
  type AmountConditions,
  adjustedSchools,
  amountConditions,
  grantBands,
  increasedFields,
} from '#core/domain/edition-amounts.ts';
import { amount, byLiving, type Citing, count, text } from './parts.ts';

/** A part that a publication does not speak of is left out of the file. */
export function amountsSchema({ cited, list }: Citing) {
  const forBand = { band: z.enum(grantBands), manyChildren: z.boolean().nullable().default(null) };
  const school = z.enum(adjustedSchools);
  const range = z.strictObject({ from: count, to: count, step: count });
  const year = z.number().int().min(1900).max(2100).nullable().default(null);
  const maybe = <Item extends z.ZodType>(item: Item) => list(item).default([]);

  const grantAmounts = maybe(
    z.strictObject({
      ...forBand,
      amounts: byLiving(z.strictObject({ amount, special: amount.nullable() })),
    }),
  );
  const loan1 = z.strictObject({
    schools: z.array(school).min(1),
    label: text,
    enteredFrom: year,
    enteredUntil: year,
    highestIsFree: z.boolean().default(false),
    amounts: byLiving(z.strictObject({ highest: amount, others: z.array(amount).min(1) }).nullable()),
  });
  const adjusted = z.strictObject({
    school,
    label: text,
    ...forBand,
    amounts: byLiving(
      z
        .union([
          z.strictObject({ amounts: z.array(amount).min(1), special: z.array(amount).nullable() }),
          z.literal('unadjusted'),
        ])
        .nullable(),
    ),
  });
  const correspondence = z.strictObject({
    yearly: cited(z.strictObject({ summerWinter: amount, openUniversity: amount })),
    monthly: cited(z.strictObject({ home: amount, away: amount, other: amount })),
    adjustedYearly: list(z.strictObject({ band: z.enum(grantBands), amount })),
    adjustedMonthly: list(
      z.strictObject({
        founder: z.enum(['public', 'private']),
        band: z.enum(grantBands),
        home: z.array(amount).min(1),
        away: z.array(amount).min(1),
      }),
    ),
    adjustedClosed: cited(
      z.strictObject({ enteredUntil: z.number().int(), amounts: z.array(amount).min(1) }),
    ),
  });

  return z.strictObject({
    grantMonthly: grantAmounts,
    grantMonthlyKosen: grantAmounts,
    grantYearlyCorrespondence: cited(z.strictObject({ I: amount, II: amount, III: amount }))
      .nullable()
      .default(null),
    loan1: maybe(loan1),
    loan2: cited(range).nullable().default(null),
    loan2Increase: maybe(
      z.strictObject({ field: z.enum(increasedFields), label: text, increase: count, total: count }),
    ),
    entryExtra: cited(range).nullable().default(null),
    entryExtraSchools: cited(z.array(school).min(1)).nullable().default(null),
    conditions: conditionsSchema(cited),
    adjustedLoan1: maybe(adjusted),
    correspondence: correspondence.nullable().default(null),
    away: maybe(z.strictObject({ number: text, label: text, test: awayTest })),
  });
}

const awayTest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('distance'), atLeast: count }),
  z.strictObject({ kind: z.literal('minutes'), atLeast: count }),
  z.strictObject({ kind: z.literal('fare'), atLeast: count }),
  z.strictObject({ kind: z.literal('services'), minutesAtLeast: count, atMost: count }),
  z.strictObject({ kind: z.literal('other') }),
  z.strictObject({ kind: z.literal('independent') }),
]);

const conditionsSchema = (cited: Citing['cited']) =>
  z
    .partialRecord(z.enum(amountConditions), cited(text))
    .default({})
    .transform(
      (stated): AmountConditions =>
        Object.fromEntries(amountConditions.map((id) => [id, stated[id] ?? null])) as AmountConditions,
    );
