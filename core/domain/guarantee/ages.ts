import type { Cited } from '../cited.ts';
import { ageOn, japaneseDate, lastDayOf } from '../dates.ts';
import type { AgeDay, ApplicantAge, GuaranteeRules } from '../edition-guarantee.ts';
import { type GuarantorFacts, type GuarantorField, guarantorFieldLabels } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';

// 満年齢, by birthdays.

const dayField = {
  admissionReport: 'admissionReportDate',
  pledge: 'pledgeDate',
} as const satisfies Readonly<Record<AgeDay, GuarantorField>>;

/** 進学届提出日 or 誓約日に65歳未満. */
export function findAge(
  facts: GuarantorFacts,
  limit: NonNullable<GuaranteeRules['ages']['limit']>,
): GuarantorFinding {
  const { below, on } = limit.value;
  const field = dayField[on];
  const { birthDate } = facts;
  const day = facts[field];
  const said = { fields: ['birthDate', field] as const, limit: `${below}歳未満` };
  if (birthDate === null || day === null) return missing(openOf({ birthDate, [field]: day }), said);
  const age = ageOn(birthDate, day);
  const sentence = `${guarantorFieldLabels[field]}（${japaneseDate(day)}）に${age}歳`;
  return age < below
    ? met(`${sentence}で、${below}歳未満です。`, { ...said, actual: `${age}歳` })
    : notMet(`${sentence}で、${below}歳未満ではありません。`, { ...said, actual: `${age}歳` });
}

/** What the applicant is on the 誓約日; null while that cannot be said. */
export function applicantAge(
  { applicantBirthDate, pledgeDate }: GuarantorFacts,
  adult: Cited<number>,
): ApplicantAge | null {
  if (applicantBirthDate === null || pledgeDate === null) return null;
  return ageOn(applicantBirthDate, pledgeDate) < adult.value ? 'minor' : 'adult';
}

/**
 * 貸与終了月の末日. Either person alone can settle it: an applicant who is not over the age then, or a guarantor who is
 * still below the limit.
 */
export function findAgeAtLoanEnd(
  { applicantBirthDate, birthDate, loanEnd }: GuarantorFacts,
  limit: NonNullable<GuaranteeRules['ages']['atLoanEnd']>,
): GuarantorFinding {
  const { applicantOver, below } = limit.value;
  const said = {
    fields: ['applicantBirthDate', 'birthDate', 'loanEnd'] as const,
    limit: `生徒が満${applicantOver}歳を超えるとき${below}歳未満`,
  };
  if (loanEnd === null) return missing(openOf({ applicantBirthDate, birthDate, loanEnd }), said);
  const day = lastDayOf(loanEnd);
  const when = `貸与終了時（${japaneseDate(day)}）`;
  const applicantYears = applicantBirthDate === null ? null : ageOn(applicantBirthDate, day);
  if (applicantYears !== null && applicantYears <= applicantOver) {
    return met(`生徒は${when}に満${applicantYears}歳で、満${applicantOver}歳を超えません。`, {
      ...said,
      actual: `生徒 ${applicantYears}歳`,
    });
  }
  const age = birthDate === null ? null : ageOn(birthDate, day);
  if (age !== null && age < below) {
    return met(`${when}に${age}歳で、${below}歳未満です。`, { ...said, actual: `${age}歳` });
  }
  if (applicantYears === null || age === null) {
    return missing(openOf({ applicantBirthDate, birthDate }), said);
  }
  return notMet(
    `生徒が${when}に満${applicantYears}歳で満${applicantOver}歳を超え、保証する人も${age}歳で${below}歳未満ではありません。`,
    { ...said, actual: `生徒 ${applicantYears}歳、保証する人 ${age}歳` },
  );
}

const openOf = (facts: Partial<GuarantorFacts>): readonly GuarantorField[] =>
  (Object.keys(facts) as GuarantorField[]).filter((field) => facts[field] === null);
