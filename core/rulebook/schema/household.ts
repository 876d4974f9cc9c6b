import { z } from 'zod';
import { amount, band, type Citing, count, incomeKind, text } from './parts.ts';

export function householdSchema({ cited, list }: Citing) {
  const figure = z.strictObject({ first: amount, second: amount.nullable() });
  const bandFigures = z.strictObject({ I: figure, II: figure, III: figure });
  const loanRow = z.strictObject({
    persons: count,
    composition: text,
    incomeKind: incomeKind,
    atMost: count,
  });

  return z.strictObject({
    grant: z.strictObject({
      bands: list(z.strictObject({ band, label: text, yearlyGuide: count })),
      rows: list(
        z.strictObject({ persons: count, composition: text, salary: bandFigures, other: bandFigures }),
      ),
      assetsBelow: list(z.strictObject({ supporters: z.literal([1, 2]), below: count })),
      judgedBy: cited(text),
    }),
    loan1: list(loanRow),
    loan2: list(loanRow),
    combined: z.strictObject({ rows: z.array(cited(loanRow)), note: cited(text) }),
  });
}
