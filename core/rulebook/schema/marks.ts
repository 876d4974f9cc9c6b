import { z } from 'zod';
import { loan2Bases } from '#core/domain/applicant.ts';
import { statementFields } from '#core/domain/edition-marks.ts';
import { gradePeriods } from '#core/domain/grade-average.ts';
import { type Citing, count, hardship, tenths, text, wish, yearGroup } from './parts.ts';

const period = z.enum(gradePeriods);

const way = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('average'), limit: tenths, periods: z.array(period).min(1) })
    .transform(({ limit, ...rest }) => ({ ...rest, limitTenths: limit })),
  z.strictObject({ kind: z.literal('studyWill'), label: text, points: z.array(text).default([]) }),
  z.strictObject({ kind: z.literal('hardship'), hardships: z.array(hardship).min(1) }),
  z.strictObject({
    kind: z.literal('school'),
    bases: z.array(z.strictObject({ basis: z.enum(loan2Bases).exclude(['none']), label: text })).min(1),
  }),
  z.strictObject({ kind: z.literal('top'), numerator: count, denominator: count, label: text }),
  z.strictObject({ kind: z.literal('mean'), label: text }),
  z.strictObject({ kind: z.literal('exam'), label: text }),
  z.strictObject({ kind: z.literal('discretion'), label: text }),
]);

export function marksSchema({ cited, list, some }: Citing) {
  return z
    .strictObject({
      rules: z.array(z.strictObject({ wishes: z.array(wish).min(1), group: yearGroup, ways: list(way) })),
      statements: some(z.strictObject({ field: z.enum(statementFields), label: text })),
      retentionYears: cited(count).nullable(),
      combined: cited(z.literal('loan1')).nullable(),
      period: cited(z.strictObject({ inSchool: period, left: period })).nullable(),
      rounding: cited(text).nullable(),
      elsewhere: cited(text).nullable().default(null),
    })
    .refine(
      ({ rules, statements }) =>
        statements.length > 0 ||
        rules.every(({ ways }) => ways.every(({ value }) => value.kind !== 'hardship')),
      '特例（hardship）には学校が認める見込み（statements）が必要です',
    );
}
