import { z } from 'zod';
import { type Citing, count, tenths, text } from './parts.ts';

export function marksSchema({ cited, list }: Citing) {
  return z
    .strictObject({
      grant: z.strictObject({ limit: cited(tenths), studyWill: cited(text), retentionYears: cited(count) }),
      loan1: z.strictObject({
        limit: cited(tenths),
        hardships: cited(
          z
            .array(z.strictObject({ field: z.enum(['taxExempt', 'onWelfare', 'socialCare']), label: text }))
            .min(1),
        ),
        statements: list(z.strictObject({ field: z.enum(['specialTalent', 'specialWill']), label: text })),
      }),
      combined: cited(z.literal('loan1')),
      loan2: cited(
        z.array(z.strictObject({ basis: z.enum(['average', 'talent', 'will']), label: text })).min(1),
      ),
      period: cited(
        z.strictObject({
          inSchool: z.enum(['years1to2', 'years1to3']),
          left: z.enum(['years1to2', 'years1to3']),
        }),
      ),
      rounding: cited(text),
    })
    .transform(({ grant, loan1, ...rest }) => ({
      ...rest,
      grant: { limitTenths: grant.limit, studyWill: grant.studyWill, retentionYears: grant.retentionYears },
      loan1: { limitTenths: loan1.limit, hardships: loan1.hardships, statements: loan1.statements },
    }));
}
