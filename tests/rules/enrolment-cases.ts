import { z } from 'zod';
import { readCaseFile } from './case-file.ts';

// 在学情報 in the words of スカラネット; an empty month is one that nobody knows yet.

const month = z
  .union([z.literal(''), z.string().regex(/^\d{4}-\d{2}$/)])
  .transform((text) => (text === '' ? null : text));
const number = z.number().int().optional();

const fileSchema = z.strictObject({
  edition: z.string(),
  graduation: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        ask: z.strictObject({
          学年: number,
          修業年限: number,
          入学: month.optional(),
          長期履修: z.boolean().optional(),
        }),
        expect: z.string(),
        notes: z.array(z.enum(['休学・留年', '長期履修', '長期履修の第二種'])).optional(),
      }),
    )
    .min(1),
  grade: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        ask: z.strictObject({ 修業年限: z.number().int(), 卒業: z.string() }),
        expect: z.union([z.number().int(), z.literal('なし')]),
      }),
    )
    .min(1),
  months: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        ask: z.strictObject({
          現在: month,
          緊急: z.boolean().optional(),
          専攻科: z.boolean().optional(),
          前: z
            .array(
              z.strictObject({
                入学: month.optional(),
                '4年次': month.optional(),
                最終: month.optional(),
              }),
            )
            .optional(),
        }),
        expect: z.union([z.literal('学校'), z.array(month)]),
      }),
    )
    .min(1),
});

export const enrolmentCases = (path: string): z.output<typeof fileSchema> => readCaseFile(fileSchema, path);
