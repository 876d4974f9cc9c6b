import { z } from 'zod';
import type { Edition } from '#core/domain/edition.ts';
import { amountsSchema } from './schema/amounts.ts';
import { calendarSchema } from './schema/calendar.ts';
import { choicesSchema } from './schema/choices.ts';
import { deductionsSchema } from './schema/deductions.ts';
import { guaranteeSchema } from './schema/guarantee.ts';
import { householdSchema } from './schema/household.ts';
import { marksSchema } from './schema/marks.ts';
import { papersSchema } from './schema/papers.ts';
import { citing, date, documentSchema, type RegisteredDocument, text } from './schema/parts.ts';
import { qualificationSchema } from './schema/qualification.ts';
import { supportersSchema } from './schema/supporters.ts';

/** Read first, because every source of the rest names one of them. */
export const documentsSchema = z.object({ documents: z.array(documentSchema).min(1) });

/** The whole file, section by section; the last step proves that what was read is an Edition. */
export function editionSchema(register: readonly RegisteredDocument[]) {
  const cites = citing(register);
  return z
    .strictObject({
      id: z.string().regex(/^advance-\d{4}$/, '「advance-年度」の形ではありません'),
      scheme: z.literal('advance'),
      fiscalYear: z.number().int(),
      entryYear: z.number().int(),
      title: text,
      shortTitle: text,
      lastCheckedOn: date,
      reviewBy: date.nullable(),
      documents: z
        .array(documentSchema)
        .transform((entries) =>
          entries.map(({ title, publisher, edition }) => ({ title, publisher, edition })),
        ),
      calendar: calendarSchema(cites),
      qualification: qualificationSchema(cites),
      marks: marksSchema(cites),
      household: householdSchema(cites),
      choices: choicesSchema(cites),
      papers: papersSchema(cites),
      amounts: amountsSchema(cites),
      guarantee: guaranteeSchema(cites),
      supporters: supportersSchema(cites).nullable(),
      deductions: deductionsSchema(cites).nullable(),
    })
    .transform((value): Edition => value);
}
