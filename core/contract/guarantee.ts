import { z } from 'zod';
import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { AgeDay, GuaranteeChange, GuarantorRole, PledgePaper } from '#core/domain/edition-guarantee.ts';
import type { FeeRules } from '#core/domain/edition-guarantee-fees.ts';
import type { GuarantorCheck } from '#core/domain/guarantee/check.ts';
import type { GuarantorField } from '#core/domain/guarantee/facts.ts';
import type { FeeAnswer } from '#core/domain/guarantee/fees.ts';
import { channel, isoDate, reply, shortText, studentNumber } from './channel.ts';
import type { EditionChoice, EditionChoices } from './edition-choice.ts';

/** Yen */
const amount = z.number().int().min(0).max(9_999_999_999);
const answer = z.boolean().nullable();

/** What is said about one person. */
const person = z.strictObject({
  /** 「おじ・おば」, of the words the edition offers */
  relation: shortText.nullable(),
  guardian: answer,
  parentsUnavailable: answer,
  separateHousehold: answer,
  spouseOfJoint: answer,
  spouseOfApplicant: answer,
  minor: answer,
  student: answer,
  debtArrangement: answer,
  birthDate: isoDate.nullable(),
  incomeKind: z.enum(['salary', 'other']).nullable(),
  income: amount.nullable(),
  deposits: amount.nullable(),
  property: amount.nullable(),
});

const loan = z.enum(['loan1', 'loan2']);
const fee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), loan, amount }),
  z.strictObject({
    kind: z.literal('monthly'),
    loan,
    monthly: amount,
    months: z.number().int().min(1).max(999),
    commute: z.enum(['home', 'away']).nullable(),
  }),
]);

export const guaranteeQuestion = z.strictObject({
  edition: z.string().max(60),
  kind: z.enum(['institution', 'personal']),
  incomeLinked: answer,
  applicantBirthDate: isoDate.nullable(),
  /** 進学届提出日 or 誓約日, as the edition counts */
  ageDay: isoDate.nullable(),
  loanEnd: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullable(),
  plannedLoan: amount.nullable(),
  joint: person,
  guarantor: person,
  fee: fee.nullable(),
});
export type GuaranteeQuestion = z.infer<typeof guaranteeQuestion>;
export type PersonAnswers = z.infer<typeof person>;

export type CheckedPerson = Readonly<{
  check: GuarantorCheck;
  asked: readonly GuarantorField[];
}>;

export type GuaranteeAnswer = Readonly<{
  edition: EditionChoice;
  /** What the publication says about choosing between the two */
  choice: readonly Cited<Readonly<{ label: string; text: string }>>[];
  changes: readonly Cited<GuaranteeChange>[];
  /** null = no age is asked for */
  ageDay: AgeDay | null;
  relations: readonly string[];
  /** null for 機関保証 */
  persons: Readonly<Record<GuarantorRole, CheckedPerson>> | null;
  /** The edition prints whom one may choose; otherwise there is nothing to ask about a person */
  conditionsPrinted: boolean;
  /** What the applicant hands in with the guarantee asked for */
  pledgePapers: readonly Cited<PledgePaper>[];
  /** null = the edition has no table */
  fees: FeeRules | null;
  fee: FeeAnswer | null;
}>;

export type GuaranteeBeginning = EditionChoices &
  Readonly<{ facts: Readonly<{ birthDate: IsoDate | null; loanEnd: YearMonth | null }> }>;

export const guaranteeChannels = {
  'guarantee.begin': channel(
    z.strictObject({ studentNumber: studentNumber.nullable() }),
    reply<GuaranteeBeginning>(),
  ),
  'guarantee.answer': channel(guaranteeQuestion, reply<GuaranteeAnswer>()),
} as const;
