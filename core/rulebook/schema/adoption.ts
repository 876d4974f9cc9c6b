import { z } from 'zod';
import { adoptionEvents, reportSteps } from '#core/domain/edition-adoption.ts';
import { guaranteeKinds } from '#core/domain/edition-guarantee.ts';
import { type Citing, text } from './parts.ts';

export function adoptionSchema({ cited, list, some }: Citing) {
  const guarantees = z
    .array(z.enum(guaranteeKinds))
    .min(1)
    .default([...guaranteeKinds]);

  return z.strictObject({
    report: z
      .strictObject({
        steps: list(z.strictObject({ step: z.enum(reportSteps), text })),
        deadline: cited(text),
        missed: cited(text),
      })
      .nullable(),
    handedOut: some(z.strictObject({ title: text, guarantees })),
    pledge: z
      .strictObject({
        deadline: cited(text).nullable(),
        missed: cited(text),
        checks: some(z.strictObject({ text, guarantees })),
      })
      .nullable(),
    events: some(
      z.strictObject({
        label: text,
        events: z.array(z.enum(adoptionEvents)).min(1),
        paper: text.nullable(),
        text,
        guarantees,
      }),
    ),
    request: z
      .strictObject({
        yearly: cited(text),
        how: cited(text).nullable(),
        exempt: cited(text).nullable(),
        missed: cited(text).nullable(),
        further: some(z.strictObject({ text })),
      })
      .nullable(),
  });
}
