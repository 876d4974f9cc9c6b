import { z } from 'zod';
import { type Citing, text, wish } from './parts.ts';

export function choicesSchema({ cited, list }: Citing) {
  return z.strictObject({
    chains: list(
      z.strictObject({
        number: z.literal([1, 2, 3, 4, 5, 6, 7]),
        wishes: z.array(wish.exclude(['grant'])).min(1),
      }),
    ),
    order: cited(text),
  });
}
