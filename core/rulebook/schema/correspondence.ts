import { z } from 'zod';
import { type Citing, count, schooling, text, yearMonth } from './parts.ts';

export const correspondenceSchema = ({ list }: Citing) =>
  z.strictObject({
    targets: list(z.strictObject({ schooling, label: text, graduates: yearMonth.nullable() })),
    periods: list(z.strictObject({ wish: z.enum(['loan1', 'loan2']), schooling, text })),
    times: list(z.strictObject({ courseYears: count, times: count, label: text })),
  });
