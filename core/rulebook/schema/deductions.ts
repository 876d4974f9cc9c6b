import { z } from 'zod';
import { deductionIds } from '#core/domain/edition-deductions.ts';
import { type Citing, count, text } from './parts.ts';

export function deductionsSchema({ cited, list }: Citing) {
  const item = z.strictObject({
    id: z.enum(deductionIds),
    number: text,
    label: text,
    question: text,
    papers: text.nullable(),
  });
  const singleParent = z.strictObject({
    childBelow: count,
    grandparentFrom: count,
    grandparentIncomeUpTo: count,
  });
  const figures = z.array(z.strictObject({ label: text, man: count })).min(1);

  return z.strictObject({
    items: list(item),
    roundUpTo: cited(count),
    livingApartUpTo: cited(count),
    treatmentFromMonths: cited(count),
    disasterFromYears: cited(count),
    singleParent: cited(singleParent),
    school: cited(text),
    tuitionFigures: cited(z.strictObject({ figures, note: text })).nullable(),
  });
}
