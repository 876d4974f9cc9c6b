import { z } from 'zod';
import { type Citing, count, text } from './parts.ts';

const loan = z.enum(['loan1', 'loan2']);

export const feesSchema = ({ cited, list }: Pick<Citing, 'cited' | 'list'>) =>
  z.strictObject({
    once: list(z.strictObject({ loan, amount: count, payments: count, fee: count })),
    monthly: list(
      z
        .strictObject({
          loan,
          commute: z.enum(['home', 'away']).nullable(),
          monthly: count,
          months: count,
          total: count,
          payments: count,
          fee: count,
        })
        .refine(
          ({ monthly, months, total }) => monthly * months === total,
          '貸与総額が 貸与月額×貸与期間 ではありません',
        ),
    ),
    note: cited(text),
    elsewhere: cited(text),
  });
