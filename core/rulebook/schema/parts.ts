import { z } from 'zod';
import { isIsoDate, isYearMonth } from '#core/domain/dates.ts';
import type { living } from '#core/domain/edition-amounts.ts';
import { bands } from '#core/domain/edition-criteria.ts';
import type { Citation } from '#core/domain/verdict.ts';

// The small pieces every section of a rule file is made of.

export const text = z.string().trim().min(1);
export const date = z.string().refine(isIsoDate, 'YYYY-MM-DD の日付ではありません');
export const yearMonth = z.string().refine(isYearMonth, 'YYYY-MM の年月ではありません');
export const period = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, '終わりの日が始まりの日より前です');
export const wish = z.enum(['grant', 'loan1', 'loan2', 'combined']);
export const band = z.enum(bands);
export const count = z.number().int().positive();
export const amount = z.number().int().min(0);
export const incomeKind = z.enum(['salary', 'other']);
export const eligibleStatus = z.enum([
  'specialPermanentResident',
  'permanentResident',
  'spouseOfJapanese',
  'spouseOfPermanentResident',
  'longTermResident',
]);

/** 3.5 in the file, 35 tenths in the program: a limit has at most one decimal, so nothing is rounded. */
export const tenths = z
  .number()
  .min(1)
  .max(5)
  .refine(
    (value) => Number.isInteger(Number((value * 10).toPrecision(15))),
    '小数第一位までの数ではありません',
  )
  .transform((value) => Math.round(value * 10));

export const byLiving = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    publicHome: value,
    publicAway: value,
    privateHome: value,
    privateAway: value,
  } satisfies Record<(typeof living)[number], Value>);

/** A short quotation: long enough to recognise the sentence, short enough to be one. */
const quote = text.max(120);

export const documentSchema = z.strictObject({ id: text, title: text, publisher: text, edition: text });
export type RegisteredDocument = z.output<typeof documentSchema>;

export type Citing = ReturnType<typeof citing>;

/** Citations within one file: a source's document id becomes the title that an officer would quote. */
export function citing(register: readonly RegisteredDocument[]) {
  const titles = new Map(register.map((entry) => [entry.id, `${entry.title}（${entry.edition}）`]));

  const source = z
    .strictObject({ document: text, locator: text, quote })
    .transform((value, context): Citation => {
      const title = titles.get(value.document);
      if (title === undefined) {
        context.addIssue({ code: 'custom', message: `資料「${value.document}」が documents にありません` });
        return z.NEVER;
      }
      return { document: title, locator: value.locator, quote: value.quote };
    });

  const cited = <Value extends z.ZodType>(value: Value) =>
    z.strictObject({ value, source }).transform((entry) => {
      // zod cannot name the output of a generic key by itself
      const { value: inner, source: citation } = entry as { value: z.output<Value>; source: Citation };
      return { value: inner, citation };
    });

  const list = <Item extends z.ZodType>(item: Item) => z.array(cited(item)).min(1);

  return { source, cited, list };
}
