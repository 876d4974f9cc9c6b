import { z } from 'zod';
import { type IncomeState, incomeStates } from '#core/domain/applicant.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { DeductionResult } from '#core/domain/deductions/deductions.ts';
import type { DeductionFacts } from '#core/domain/deductions/facts.ts';
import type { DeductionRules } from '#core/domain/edition-deductions.ts';
import type { YearlyRule } from '#core/domain/edition-income-list.ts';
import type { SupporterPapers } from '#core/domain/income-papers/list.ts';
import type { YearlyAmount } from '#core/domain/income-papers/yearly.ts';
import type { SupporterTalk } from '#core/domain/supporters/ask.ts';
import { channel, reply, shortText, studentNumber } from './channel.ts';
import type { EditionChoice, EditionChoices } from './edition-choice.ts';

/** Yen */
const amount = z.number().int().min(0).max(999_999_999);
const count = z.number().int().min(0).max(999);
const state = z.enum(incomeStates);

const deductions = z.strictObject({
  tuition: amount.nullable(),
  tuitionReduction: amount.nullable(),
  household: z.enum(['oneParent', 'grandparents', 'other']).nullable(),
  childrenFit: z.boolean().nullable(),
  grandparents: z
    .array(z.strictObject({ age: count, income: amount }))
    .max(4)
    .readonly()
    .nullable(),
  disabledPersons: z.number().int().min(0).max(20).nullable(),
  livesApart: z.boolean().nullable(),
  apartHousing: amount.nullable(),
  apartUtilities: amount.nullable(),
  apartFurniture: amount.nullable(),
  treatmentMonths: count.nullable(),
  treatmentCost: amount.nullable(),
  hadDisaster: z.boolean().nullable(),
  disasterYears: z.number().int().min(0).max(99).nullable(),
  disasterSpending: amount.nullable(),
  disasterLoss: amount.nullable(),
}) satisfies z.ZodType<DeductionFacts>;

/** What stands on one certificate of one supporter. */
const figures = z.strictObject({
  state: z.enum([...incomeStates, 'socialCare']),
  letter: z.string().length(1),
  /** Place of the calculation among those of the letter */
  rule: z.number().int().min(0).max(9),
  amount: amount.nullable(),
  days: z.number().int().min(0).max(9_999).nullable(),
  received: amount.nullable(),
});

const person = z.strictObject({
  states: z.array(state).max(incomeStates.length).readonly(),
  figures: z.array(figures).max(30).readonly(),
});

export const householdQuestion = z.strictObject({
  edition: z.string().max(60),
  answers: z
    .array(z.strictObject({ question: shortText, answer: shortText }))
    .max(20)
    .readonly(),
  /** 1 or 2 where the edition has no questions; otherwise the end of the questions says it */
  count: z.union([z.literal(1), z.literal(2)]).nullable(),
  /** 秋以降の募集 */
  isLater: z.boolean(),
  persons: z.array(person).max(2).readonly(),
  deductions: deductions.nullable(),
});
export type HouseholdQuestion = z.infer<typeof householdQuestion>;
export type CertificateEntry = z.infer<typeof figures>;

/** The yearly amount of one certificate, or what is missing for it. */
export type CertificateAmount = Readonly<{
  state: CertificateEntry['state'];
  letter: string;
  rule: YearlyRule;
  amount: YearlyAmount | null;
  missing: readonly string[];
}>;

export type HouseholdPerson = Readonly<{
  /** 「父」「再婚相手」, or 「生計維持者①」 */
  label: string;
  papers: SupporterPapers;
  amounts: readonly CertificateAmount[];
}>;

export type HouseholdAnswer = Readonly<{
  edition: EditionChoice;
  /** null = the edition has no questions, and the number of supporters is stated */
  talk: SupporterTalk | null;
  /** States to tick, in the edition's words */
  states: readonly Readonly<{ state: IncomeState; label: string }>[];
  /** 「秋以降の募集」; null where nothing is read anew */
  later: string | null;
  persons: readonly HouseholdPerson[];
  deductions: readonly DeductionResult[] | null;
  deductionRules: DeductionRules | null;
  /** Yen; null where the edition has no calculation */
  cutTo: Cited<number> | null;
}>;

export type HouseholdBeginning = EditionChoices &
  Readonly<{
    facts: Readonly<{
      socialCare: boolean | null;
      supporters: 1 | 2 | null;
      states: readonly (readonly IncomeState[])[];
    }>;
    /** Answers that the facts already give, by edition */
    answers: Readonly<Record<string, HouseholdQuestion['answers']>>;
  }>;

export const householdPapersChannels = {
  'household.begin': channel(
    z.strictObject({ studentNumber: studentNumber.nullable() }),
    reply<HouseholdBeginning>(),
  ),
  'household.answer': channel(householdQuestion, reply<HouseholdAnswer>()),
} as const;
