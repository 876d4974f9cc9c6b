import { z } from 'zod';
import { adjustedSchools, increasedFields } from '#core/domain/edition-amounts.ts';
import { amount, guideBand as band, byLiving, type Citing, count, text } from './parts.ts';

export function amountsSchema({ cited, list }: Citing) {
  const grantAmounts = list(
    z.strictObject({
      band,
      amounts: byLiving(z.strictObject({ amount, special: amount.nullable() })),
    }),
  );
  const school = z.enum(adjustedSchools);
  const range = z.strictObject({ from: count, to: count, step: count });

  return z.strictObject({
    grantMonthly: grantAmounts,
    grantMonthlyKosen: grantAmounts,
    grantYearlyCorrespondence: cited(z.strictObject({ I: amount, II: amount, III: amount })),
    loan1: list(
      z.strictObject({
        school: z.enum(['university', 'other']),
        label: text,
        amounts: byLiving(z.strictObject({ highest: amount, others: z.array(amount).min(1) })),
      }),
    ),
    loan2: cited(range),
    loan2Increase: list(
      z.strictObject({ field: z.enum(increasedFields), label: text, increase: count, total: count }),
    ),
    entryExtra: cited(range),
    entryExtraSchools: cited(z.array(school).min(1)),
    conditions: z.strictObject({
      grantMonths: cited(text),
      grantAway: cited(text),
      special: cited(text),
      loan1Highest: cited(text),
      loan1Night: cited(text),
      loanSchools: cited(text),
      entryExtraLoan: cited(text),
      entryExtraExempt: cited(text),
      entryExtraGranted: cited(text),
      entryExtraAlone: cited(text),
    }),
    adjustedLoan1: list(
      z.strictObject({
        school,
        label: text,
        band,
        amounts: byLiving(
          z.strictObject({
            amounts: z.array(amount).min(1),
            special: z.array(amount).min(1).nullable(),
          }),
        ),
      }),
    ),
  });
}
