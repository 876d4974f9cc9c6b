import type { Cited } from '../cited.ts';
import { ageOn, japaneseDate, lastDayOf } from '../dates.ts';
import type { GuaranteeRules } from '../edition-guarantee.ts';
import type { GuarantorFacts, GuarantorField } from './facts.ts';
import { type GuarantorFinding, met, missing, notMet } from './finding.ts';

// 満年齢, by birthdays.

/** 進学届提出日に65歳未満. */
export function findAge(
  { birthDate, admissionReportDate }: GuarantorFacts,
  limit: Cited<Readonly<{ below: number }>>,
): GuarantorFinding {
  const { below } = limit.value;
  const said = { fields: ['birthDate', 'admissionReportDate'] as const, limit: `${below}歳未満` };
  if (birthDate === null || admissionReportDate === null) {
    return missing(openOf({ birthDate, admissionReportDate }), said);
  }
  const age = ageOn(birthDate, admissionReportDate);
  const sentence = `進学届提出日（${japaneseDate(admissionReportDate)}）に${age}歳`;
  return age < below
    ? met(`${sentence}で、${below}歳未満です。`, { ...said, actual: `${age}歳` })
    : notMet(`${sentence}で、${below}歳未満ではありません。`, { ...said, actual: `${age}歳` });
}

/**
 * 貸与終了月の末日. Either person alone can settle it: an applicant who is not over the age then, or a guarantor who is
 * still below the limit.
 */
export function findAgeAtLoanEnd(
  { applicantBirthDate, birthDate, loanEnd }: GuarantorFacts,
  limit: GuaranteeRules['ages']['atLoanEnd'],
): GuarantorFinding {
  const { applicantOver, below } = limit.value;
  const said = {
    fields: ['applicantBirthDate', 'birthDate', 'loanEnd'] as const,
    limit: `生徒が満${applicantOver}歳を超えるとき${below}歳未満`,
  };
  if (loanEnd === null) return missing(openOf({ applicantBirthDate, birthDate, loanEnd }), said);
  const day = lastDayOf(loanEnd);
  const when = `貸与終了時（${japaneseDate(day)}）`;
  const applicantAge = applicantBirthDate === null ? null : ageOn(applicantBirthDate, day);
  if (applicantAge !== null && applicantAge <= applicantOver) {
    return met(`生徒は${when}に満${applicantAge}歳で、満${applicantOver}歳を超えません。`, {
      ...said,
      actual: `生徒 ${applicantAge}歳`,
    });
  }
  const age = birthDate === null ? null : ageOn(birthDate, day);
  if (age !== null && age < below) {
    return met(`${when}に${age}歳で、${below}歳未満です。`, { ...said, actual: `${age}歳` });
  }
  if (applicantAge === null || age === null) return missing(openOf({ applicantBirthDate, birthDate }), said);
  return notMet(
    `生徒が${when}に満${applicantAge}歳で満${applicantOver}歳を超え、保証する人も${age}歳で${below}歳未満ではありません。`,
    { ...said, actual: `生徒 ${applicantAge}歳、保証する人 ${age}歳` },
  );
}

const openOf = (facts: Partial<GuarantorFacts>): readonly GuarantorField[] =>
  (Object.keys(facts) as GuarantorField[]).filter((field) => facts[field] === null);
