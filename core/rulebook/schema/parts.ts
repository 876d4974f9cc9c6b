import { z } from 'zod';
import { type IsoDate, schoolings } from '#core/domain/applicant.ts';
import { type Certainty, type Cited, certainties } from '#core/domain/cited.ts';
import { isIsoDate, isYearMonth } from '#core/domain/dates.ts';
import type { living } from '#core/domain/edition-amounts.ts';
import { bands } from '#core/domain/edition-household.ts';
import { hardshipFields } from '#core/domain/edition-marks.ts';
import { type Citation, wishes } from '#core/domain/verdict.ts';

// The small pieces every section of a rule file is made of.

export const text = z.string().trim().min(1);
export const date = z.string().refine(isIsoDate, 'YYYY-MM-DD の日付ではありません');
export const yearMonth = z.string().refine(isYearMonth, 'YYYY-MM の年月ではありません');
export const period = z
  .strictObject({ from: date, to: date })
  .refine(({ from, to }) => from <= to, '終わりの日が始まりの日より前です');
export const wish = z.enum(wishes);
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

export const hardship = z.strictObject({ field: z.enum(hardshipFields), label: text });

export const schooling = z.enum(schoolings);

/** Open at an end that is null. */
export const yearGroup = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('grade'), from: count, to: count.nullable() }),
  z.strictObject({ kind: z.literal('entered'), from: count.nullable(), to: count.nullable() }),
  z.strictObject({ kind: z.literal('schooling'), is: schooling }),
]);

/** A short quotation: long enough to recognise the sentence, short enough to be one. */
const quote = text.max(120);

export const documentSchema = z.strictObject({ id: text, title: text, publisher: text, edition: text });
export type RegisteredDocument = z.output<typeof documentSchema>;

/** What a value of the file has unless it says otherwise. */
export type FileDates = Readonly<{ lastCheckedOn: IsoDate; reviewBy: IsoDate | null }>;

export type Citing = ReturnType<typeof citing>;

/** Citations within one file: a source's document id becomes the title that an officer would quote. */
export function citing(register: readonly RegisteredDocument[], dates: FileDates) {
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

  /** What stands beside every value, or among the keys of an entry that is itself what is cited. */
  const besides = {
    source,
    certainty: z.enum(certainties).optional(),
    checkedOn: date.optional(),
    reviewBy: date.optional(),
  };

  const cited = <Value extends z.ZodType>(value: Value) =>
    z.strictObject({ value, ...besides }).transform((entry): Cited<z.output<Value>> => {
      // zod cannot name the output of a generic key by itself
      const read = entry as unknown as Read<z.output<Value>>;
      const certainty = read.certainty ?? 'A';
      return {
        value: read.value,
        citation: citationOf(read.source, certainty),
        certainty,
        checkedOn: read.checkedOn ?? dates.lastCheckedOn,
        reviewBy: read.reviewBy ?? dates.reviewBy,
      };
    });

  /** At least one. */
  const list = <Item extends z.ZodType>(item: Item) => z.array(cited(item)).min(1);
  /** None where the publications do not say. */
  const some = <Item extends z.ZodType>(item: Item) => z.array(cited(item));

  return { besides, source, cited, list, some };
}

/** 「未確認」 goes with the citation wherever it is shown. */
export const citationOf = (source: Citation, certainty: Certainty = 'A'): Citation =>
  certainty === 'A' ? source : { ...source, unconfirmed: true };

type Read<Value> = Readonly<{
  value: Value;
  source: Citation;
  certainty?: Certainty;
  checkedOn?: IsoDate;
  reviewBy?: IsoDate;
}>;
