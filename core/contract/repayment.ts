import { z } from 'zod';
import type { YearMonth } from '#core/domain/applicant.ts';
import type { Certainty } from '#core/domain/cited.ts';
import { isYearMonth } from '#core/domain/dates.ts';
import type { Basis } from '#core/domain/repayment/basis.ts';
import type { RepaymentPlan } from '#core/domain/repayment/plan.ts';
import type { LoanKind, Rate } from '#core/domain/repayment/terms.ts';
import type { CombinedMonth } from '#core/domain/repayment/together.ts';
import { channel, fileHandle, nothing, reply, studentNumber } from './channel.ts';

/** Yen */
const amount = z.number().int().min(0).max(999_999_999);
/** Thousandths of a percent a year */
const rate = z.number().int().min(0).max(100_000);
const month = z.string().refine(isYearMonth);

const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('combined') }),
  z.strictObject({ kind: z.literal('income'), taxableIncomes: z.array(amount).max(40).readonly() }),
]);

const rates = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('newest') }),
  z.strictObject({ kind: z.literal('published'), month, course: z.enum(['fixed', 'revised']) }),
  z.strictObject({ kind: z.literal('given'), rates: z.array(rate).min(1).max(20).readonly() }),
]);

/** What is asked of one loan. */
const loan = z.strictObject({
  kind: z.enum(['loan1', 'loan2']),
  borrowed: amount,
  method,
  rates,
  endsIn: month.nullable(),
});

/** One loan, or 第一種 and 第二種 side by side. */
export const repaymentQuestion = z.strictObject({
  loans: z.array(loan).min(1).max(2).readonly(),
  /** 入学時特別増額: named on the answer, not computed; its rate is in none of the publications */
  entryExtra: amount,
});
export type RepaymentQuestion = z.infer<typeof repaymentQuestion>;

export type PlannedLoan = Readonly<{
  plan: RepaymentPlan;
  basis: readonly Basis[];
  notices: readonly string[];
}>;

export type RepaymentAnswer = Readonly<{
  /** In the order asked */
  loans: readonly PlannedLoan[];
  /** Month by month, all loans in sum */
  together: readonly CombinedMonth[];
  /** What cannot be said from the publications */
  open: readonly string[];
}>;

export type RepaymentChoices = Readonly<{
  id: string;
  title: string;
  /** The newest first */
  published: readonly Readonly<{
    month: YearMonth;
    fixed: Rate;
    revised: Rate;
    certainty: Certainty;
    isOld: boolean;
  }>[];
  cap: Rate;
  /** Months of the half-yearly payments */
  halfYearly: readonly number[];
  /** What the student has stated: which loans, and when lending would end */
  begin: Readonly<{ kinds: readonly LoanKind[]; endsIn: YearMonth | null }>;
}>;

export const repaymentChannels = {
  /** The rates to choose from, and what a student's facts say. */
  'repayment.choices': channel(
    z.strictObject({ studentNumber: studentNumber.nullable() }),
    reply<RepaymentChoices>(),
  ),
  'repayment.plan': channel(repaymentQuestion, reply<RepaymentAnswer>()),
  'repayment.scheduleName': channel(nothing, reply<Readonly<{ name: string }>>()),
  /** Every payment as an Excel file. */
  'repayment.saveSchedule': channel(
    z.strictObject({ question: repaymentQuestion, target: fileHandle }),
    reply<Readonly<{ fileName: string }>>(),
  ),
} as const;
