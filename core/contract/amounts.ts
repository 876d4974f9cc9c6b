import { z } from 'zod';
import type { AmountsAnswer } from '#core/domain/amounts/amounts.ts';
import type { AmountFacts, AmountField } from '#core/domain/amounts/facts.ts';
import { schoolings } from '#core/domain/applicant.ts';
import {
  adjustedSchools,
  type GrantBand,
  grantBands,
  increasedFields,
} from '#core/domain/edition-amounts.ts';
import { channel, reply, studentNumber } from './channel.ts';

/** Yen */
const amount = z.number().int().min(0).max(99_999_999);
const measure = z.number().min(0).max(9999);
const editionId = z.string().max(60);

const facts = z.strictObject({
  school: z.enum(adjustedSchools).nullable(),
  course: z.enum(['day', 'night', 'correspondence']).nullable(),
  schooling: z.enum(schoolings).nullable(),
  founder: z.enum(['public', 'private']).nullable(),
  commute: z.enum(['home', 'away']).nullable(),
  entryYear: z.number().int().min(1900).max(2100).nullable(),
  field: z.enum([...increasedFields, 'other']).nullable(),
  grant: z.enum([...grantBands, 'none']).nullable(),
  manyChildren: z.boolean().nullable(),
  special: z.boolean().nullable(),
  isOverHighestIncome: z.boolean().nullable(),
  educationLoan: z.enum(['exempt', 'refused', 'granted', 'undecided']).nullable(),
  entry: z.enum(['firstYear', 'transfer', 'earlier']).nullable(),
  hadEntryExtra: z.boolean().nullable(),
  distance: measure.nullable(),
  travelMinutes: measure.nullable(),
  fare: amount.nullable(),
  services: measure.nullable(),
  otherAwayReason: z.boolean().nullable(),
  independent: z.boolean().nullable(),
  months: z.number().int().min(1).max(999).nullable(),
}) satisfies z.ZodType<AmountFacts>;

export const amountsQuestion = z.strictObject({
  edition: editionId,
  facts,
  chosen: z.strictObject({
    loan1: amount.nullable(),
    loan2: amount.nullable(),
    entryExtra: amount.nullable(),
  }),
});
export type AmountsQuestion = z.infer<typeof amountsQuestion>;

export type EditionWithAmounts = Readonly<{ id: string; title: string; fiscalYear: number }>;

export type AmountsBeginning = Readonly<{
  /** Those that have amounts, the newest first */
  editions: readonly EditionWithAmounts[];
  /** The workspace's own where it has amounts; null = the officer chooses */
  own: string | null;
  /** What the student's facts already say */
  facts: AmountFacts;
}>;

export type AmountsAnswered = Readonly<{
  edition: EditionWithAmounts;
  /** What this edition asks, with what is known already */
  asked: readonly AmountField[];
  bands: readonly GrantBand[];
  answer: AmountsAnswer;
}>;

export const amountsChannels = {
  'amounts.begin': channel(
    z.strictObject({ studentNumber: studentNumber.nullable() }),
    reply<AmountsBeginning>(),
  ),
  'amounts.answer': channel(amountsQuestion, reply<AmountsAnswered>()),
} as const;
