import { z } from 'zod';
import { amount, band, type Citing, count, hardship, incomeKind, text, wish, yearGroup } from './parts.ts';

export function householdSchema(cites: Citing) {
  const { cited, list } = cites;
  return z.strictObject({
    grant: grantSchema(cites).nullable(),
    loans: z.array(
      z.strictObject({
        wishes: z.array(wish).min(1),
        group: yearGroup,
        test: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('guide'), rows: list(loanRow) }),
          z.strictObject({ kind: z.literal('taxBase'), atMost: cited(amount) }),
          z.strictObject({ kind: z.literal('statements'), statements: list(text) }),
          z.strictObject({ kind: z.literal('notPublished'), note: cited(text) }),
        ]),
        orHardship: cited(z.array(hardship).min(1)).nullable(),
      }),
    ),
  });
}

const loanRow = z.strictObject({ persons: count, composition: text.nullable(), incomeKind, atMost: count });

function grantSchema({ cited, list, some }: Citing) {
  const figure = z.strictObject({ first: amount, second: amount.nullable() });
  const bandFigures = z.strictObject({ I: figure, II: figure, III: figure });
  const guideRow = z.strictObject({
    persons: count,
    composition: text,
    salary: bandFigures,
    other: bandFigures,
  });
  const taxBand = z
    .strictObject({ band, from: amount, below: count, manyChildrenOnly: z.boolean() })
    .refine(({ from, below }) => from < below, '下限が上限より小さくありません');

  return z.strictObject({
    bands: list(z.strictObject({ band, label: text, yearlyGuide: count.nullable() })),
    test: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('guide'), rows: list(guideRow) }),
      z.strictObject({ kind: z.literal('taxBase'), bands: list(taxBand) }),
    ]),
    assetsBelow: some(z.strictObject({ supporters: z.literal([1, 2]), below: count })),
    judgedBy: cited(text),
    reliefOnly: cited(text).nullable().default(null),
  });
}
