import { z } from 'zod';
import { secondWarnings } from '#core/domain/edition-continuation.ts';
import { continuationMeasures } from '#core/domain/verdict.ts';
import { type Citing, count, text } from './parts.ts';

const percent = z.number().int().min(1).max(100);

const test = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('credits'), atMostPercent: percent }),
  z.strictObject({ kind: z.literal('attendance'), atMostPercent: percent }),
  z.strictObject({ kind: z.literal('gpaBottom'), numerator: count, denominator: count }),
  z.strictObject({ kind: z.literal('graduationDelayed') }),
  z.strictObject({ kind: z.literal('warnedTwice'), by: z.enum(secondWarnings) }),
]);

export function continuationSchema({ cited, list }: Citing) {
  return z.strictObject({
    rules: list(
      z.strictObject({ measure: z.enum(continuationMeasures).exclude(['continue']), label: text, test }),
    ),
    measures: list(z.strictObject({ measure: z.enum(continuationMeasures), text })),
    finalYear: cited(text).nullable(),
    decidedBy: cited(text),
  });
}
