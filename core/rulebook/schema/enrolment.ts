import { z } from 'zod';
import { entryRoutes, entrySchools } from '#core/domain/edition-enrolment.ts';
import { type Citing, count, text, yearMonth } from './parts.ts';

export function enrolmentSchema({ cited, list }: Citing) {
  const asked = z.strictObject({
    school: z.enum(entrySchools),
    event: z.enum(['entered', 'left']),
    label: text,
  });
  const row = z
    .strictObject({ grade: count, courseYears: count, enteredOn: yearMonth, graduation: yearMonth })
    .refine(({ grade, courseYears }) => grade <= courseYears, '学年が修業年限を超えています')
    .refine(({ enteredOn, graduation }) => enteredOn < graduation, '卒業予定年月が入学年月より前です');

  return z.strictObject({
    grade: cited(text),
    courseYears: cited(text),
    graduation: cited(text),
    otherMonths: cited(text),
    longTerm: cited(text),
    longTermLoan2: cited(text),
    table: list(row),
    months: list(z.strictObject({ route: z.enum(entryRoutes), label: text, asked: z.array(asked).min(1) })),
    kosenYear: cited(count),
  });
}
