import { z } from 'zod';
import type { Edition } from '#core/domain/edition.ts';
import { schemes } from '#core/domain/scheme.ts';
import { adoptionSchema } from './schema/adoption.ts';
import { amountsSchema } from './schema/amounts.ts';
import { calendarSchema } from './schema/calendar.ts';
import { choicesSchema } from './schema/choices.ts';
import { continuationSchema } from './schema/continuation.ts';
import { deductionsSchema } from './schema/deductions.ts';
import { defectsSchema } from './schema/defects.ts';
import { emergencySchema } from './schema/emergency.ts';
import { enrolmentSchema } from './schema/enrolment.ts';
import { guaranteeSchema } from './schema/guarantee.ts';
import { householdSchema } from './schema/household.ts';
import { marksSchema } from './schema/marks.ts';
import { papersSchema } from './schema/papers.ts';
import { citing, date, documentSchema, text } from './schema/parts.ts';
import { qualificationSchema } from './schema/qualification.ts';
import { supportersSchema } from './schema/supporters.ts';

/** Read first, because every value of the rest names one of the documents and may leave the dates to the file. */
export const editionHeadSchema = z.object({
  documents: z.array(documentSchema).min(1),
  lastCheckedOn: date,
  reviewBy: date.nullable(),
});

/** The whole file, section by section; the last step proves that what was read is an Edition. */
export function editionSchema({ documents, ...dates }: z.output<typeof editionHeadSchema>) {
  const cites = citing(documents, dates);
  return z
    .strictObject({
      id: z.string().regex(/^[a-z]+-\d{4}$/, '「制度-年度」の形ではありません'),
      scheme: z.enum(schemes),
      fiscalYear: z.number().int(),
      entryYear: z.number().int().nullable(),
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
      amounts: amountsSchema(cites).nullable(),
      guarantee: guaranteeSchema(cites).nullable(),
      emergency: emergencySchema(cites).nullable(),
      continuation: continuationSchema(cites).nullable(),
      enrolment: enrolmentSchema(cites).nullable().default(null),
      supporters: supportersSchema(cites).nullable().default(null),
      deductions: deductionsSchema(cites).nullable().default(null),
      adoption: adoptionSchema(cites).nullable().default(null),
      defects: defectsSchema(cites).nullable().default(null),
    })
    .transform((value): Edition => value);
}
