import { z } from 'zod';
import { emergencyColumns, emergencyGrounds, emergencyStarts } from '#core/domain/edition-emergency.ts';
import { type Citing, count, text } from './parts.ts';

const wish = z.enum(['emergency1', 'emergency2']);
const ground = z.literal(emergencyGrounds);

export function emergencySchema({ cited, list, some }: Citing) {
  return z.strictObject({
    withinMonths: cited(count),
    causes: some(
      z.strictObject({
        number: count,
        label: text,
        ground,
        incomeBefore: z.boolean(),
        spending: z.boolean(),
        papers: text.nullable(),
        note: text.nullable(),
      }),
    ),
    grounds: some(z.strictObject({ ground, label: text })),
    columns: some(z.strictObject({ column: z.enum(emergencyColumns), name: text, label: text })),
    entries: some(z.strictObject({ field: text, text })),
    starts: list(z.strictObject({ wish, rule: z.enum(emergencyStarts), text })),
    ends: some(z.strictObject({ wish, text })),
    disaster: cited(text).nullable(),
    notes: some(text),
  });
}
