import { z } from 'zod';
import { guarantorConditions, guarantorRoles, meansParts } from '#core/domain/edition-guarantee.ts';
import { type Citing, count, incomeKind, text } from './parts.ts';

export function guaranteeSchema({ cited, list }: Citing) {
  const condition = z.strictObject({
    id: z.enum(guarantorConditions),
    number: text.nullable(),
    label: text,
    roles: z.array(z.enum(guarantorRoles)).min(1),
    replaceable: z.boolean(),
  });
  const part = z.enum(meansParts);

  return z.strictObject({
    conditions: list(condition),
    kin: z.strictObject({
      degrees: cited(z.strictObject({ blood: count, marriage: count })),
      relations: cited(
        z.array(z.strictObject({ label: text, kin: z.enum(['blood', 'marriage']), degree: count })).min(1),
      ),
    }),
    ages: z.strictObject({
      onAdmissionReport: cited(z.strictObject({ below: count })),
      atLoanEnd: cited(z.strictObject({ applicantOver: count, below: count })),
    }),
    means: z.strictObject({
      promise: cited(text),
      income: list(z.strictObject({ incomeKind, label: text, atLeast: count, papers: text })),
      assets: list(z.strictObject({ part: part.exclude(['income']), label: text, papers: text })),
      years: cited(count),
      tests: list(z.strictObject({ label: text, parts: z.array(part).min(1) })),
    }),
  });
}
