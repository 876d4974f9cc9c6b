import { z } from 'zod';
import { choiceNumbers } from '#core/domain/applicant.ts';
import { scholarNumberNeeds } from '#core/domain/edition-choices.ts';
import { type Citing, text, wish } from './parts.ts';

export function choicesSchema({ cited, some }: Citing) {
  return z.strictObject({
    chains: some(
      z.strictObject({
        number: z.literal(choiceNumbers),
        label: text,
        wishes: z.array(wish.exclude(['grant', 'continuation'])).min(1),
        scholarNumber: z.enum(scholarNumberNeeds),
      }),
    ),
    order: cited(text).nullable(),
    withoutNumber: cited(text).nullable().default(null),
  });
}
