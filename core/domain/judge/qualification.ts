import type { CriterionResult } from '../verdict.ts';
import { judgeAcademicStanding } from './academic-standing.ts';
import { choiceRuleOf } from './applicant-facts.ts';
import { judgeCorrespondenceTarget } from './correspondence-target.ts';
import { judgeDebtSettlement } from './debt-settlement.ts';
import { judgeEmergencyCause } from './emergency-cause.ts';
import { judgeEmergencyStart } from './emergency-start.ts';
import { judgeFormerGrant } from './former-grant.ts';
import { judgeFormerLoans } from './former-loans.ts';
import { judgeGraduation } from './graduation.ts';
import { asksNationality, judgeNationality } from './nationality.ts';
import type { Question } from './question.ts';
import { judgeRepeatLoans } from './repeat-loans.ts';
import { judgeScholarNumber } from './scholar-number.ts';
import { unsaidTraps } from './unsaid-traps.ts';

/** 資格: the criteria of which the edition speaks, in the order of lists. */
export function judgeQualification(question: Question): readonly CriterionResult[] {
  const { applicant, wish, edition } = question;
  const { graduation, nationality, formerGrant, standings } = edition.qualification;
  return [
    ...(graduation === null ? [] : [judgeGraduation(question, graduation)]),
    ...(asksNationality(nationality) ? [judgeNationality(question, nationality)] : []),
    ...(formerGrant?.value.includes(wish) ? [judgeFormerGrant(applicant, formerGrant)] : []),
    ...(standings.length === 0 ? [] : [judgeAcademicStanding(applicant, standings)]),
    ...(wish === 'grant' ? [] : [...unsaidTraps(question), ...loanCriteria(question)]),
    ...emergencyCriteria(question),
  ];
}

/** What concerns only who borrows. */
function loanCriteria({ applicant, wish, edition }: Question): readonly CriterionResult[] {
  const { formerLoans, debtSettlement, repeats, correspondence } = edition.qualification;
  const limits = repeats.filter(({ value }) => value.wishes.includes(wish));
  const choice = choiceRuleOf(applicant, edition);
  const number =
    choice === null ? null : judgeScholarNumber(applicant, choice, edition.choices.withoutNumber);
  const target = correspondence === null ? null : judgeCorrespondenceTarget(applicant, correspondence);
  return [
    ...(formerLoans.length === 0 ? [] : [judgeFormerLoans(applicant, formerLoans)]),
    ...(debtSettlement === null ? [] : [judgeDebtSettlement(applicant, debtSettlement)]),
    ...(limits.length === 0 ? [] : [judgeRepeatLoans(applicant, limits, correspondence?.times ?? [])]),
    ...(target === null ? [] : [target]),
    ...(number === null ? [] : [number]),
  ];
}

function emergencyCriteria(question: Question): readonly CriterionResult[] {
  const { wish, edition } = question;
  if (edition.emergency === null || (wish !== 'emergency1' && wish !== 'emergency2')) return [];
  const start = edition.emergency.starts.find(({ value }) => value.wish === wish);
  return [
    judgeEmergencyCause(question, edition.emergency),
    ...(start === undefined ? [] : [judgeEmergencyStart(question, start)]),
  ];
}
