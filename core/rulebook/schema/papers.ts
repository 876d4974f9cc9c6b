import { z } from 'zod';
import { incomeStates } from '#core/domain/applicant.ts';
import { paperConditions } from '#core/domain/edition-papers.ts';
import { incomeListSchema } from './income-list.ts';
import { type Citing, citationOf, eligibleStatus, text } from './parts.ts';

export function papersSchema({ besides, some, list, cited }: Citing) {
  const paper = z
    .strictObject({
      id: z.string().regex(/^[a-zA-Z]+$/, '英字だけで書きます'),
      number: text,
      label: text,
      shortLabel: text,
      form: text.nullable(),
      condition: z.enum(paperConditions),
      ...besides,
    })
    .transform(({ source, certainty, checkedOn: _checkedOn, reviewBy: _reviewBy, ...rest }) => ({
      ...rest,
      citation: citationOf(source, certainty),
    }));

  return z.strictObject({
    list: z.array(paper),
    income: some(
      z
        .strictObject({
          state: z.enum(incomeStates),
          label: text,
          coveredByMyNumber: z.boolean(),
          paper: text.nullable(),
        })
        .refine(
          (entry) => entry.coveredByMyNumber === (entry.paper === null),
          'マイナンバーで確認できないときだけ書類を書きます',
        ),
    ),
    residence: some(z.strictObject({ statuses: z.array(eligibleStatus).min(1), paper: text })),
    incomeList: incomeListSchema({ cited, list }).nullable().default(null),
  });
}
