import type { Applicant, FactField } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import { columnOf } from '../fields/roster-columns.ts';
import type { CriterionId, CriterionResult } from '../verdict.ts';
import { choiceRuleOf } from './applicant-facts.ts';
import { result, schoolDecides } from './criterion.ts';
import type { Question } from './question.ts';

type Trap = Readonly<{ id: CriterionId; field: FactField; isSprung: boolean; isSaid: boolean }>;

/**
 * What bars a loan elsewhere and this edition's publications do not mention. Recorded for a student it is neither refused
 * by another year's words nor passed over; not recorded, nobody is asked. 予約採用 has its own list of who may apply.
 */
export function unsaidTraps({ applicant, edition }: Question): readonly CriterionResult[] {
  if (edition.scheme === 'advance') return [];
  const cited = edition.qualification.formerLoanCaution ?? choiceRuleOf(applicant, edition);
  return traps(applicant, edition)
    .filter(({ isSprung, isSaid }) => isSprung && !isSaid)
    .map(({ id, field }) => {
      const column = columnOf(field);
      const written = column?.show(applicant) ?? '';
      return result(id, {
        verdict: schoolDecides,
        reason: `「${column?.label ?? ''}」が「${written}」です。申し込めるかどうかは、この版の資料に定めがありません。`,
        next: '申し込めるかどうかを、奨学金案内か機構に確かめてください。',
        actual: written,
        fields: [field],
        citations: cited === null ? [] : [cited.citation],
      });
    });
}

function traps(applicant: Applicant, { qualification }: Edition): readonly Trap[] {
  const { loanHistory, debtSettlement, standing } = applicant;
  return [
    {
      id: 'qualification.standing',
      field: 'standing',
      isSprung: standing !== null && standing !== 'regular',
      isSaid: qualification.standings.length > 0,
    },
    {
      id: 'qualification.formerLoans',
      field: 'loanHistory',
      isSprung: loanHistory !== null && loanHistory !== 'none' && loanHistory !== 'inOrder',
      isSaid: qualification.formerLoans.length > 0,
    },
    {
      id: 'qualification.debtSettlement',
      field: 'debtSettlement',
      isSprung: debtSettlement === true,
      isSaid: qualification.debtSettlement !== null,
    },
  ];
}
