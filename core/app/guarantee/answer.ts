import type { CheckedPerson, GuaranteeAnswer, GuaranteeQuestion } from '#core/contract/guarantee.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { GuaranteeRules, GuarantorRole } from '#core/domain/edition-guarantee.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { askedFields } from '#core/domain/guarantee/asked.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import type { GuarantorFacts } from '#core/domain/guarantee/facts.ts';
import { guaranteeFee } from '#core/domain/guarantee/fees.ts';
import { pledgePapersOf } from '#core/domain/guarantee/pledge-papers.ts';
import { relationOf, relationWords } from '#core/domain/guarantee/relation.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { choiceOf } from '../edition-choices.ts';

export const hasGuarantee = ({ guarantee }: Edition): boolean => guarantee !== null;

/** 保証人チェック by the edition asked for, and by no other. */
export function answerGuarantee(
  { rulebook }: Pick<AppContext, 'rulebook'>,
  question: GuaranteeQuestion,
): Result<GuaranteeAnswer, Failure> {
  const found = editionById(rulebook, question.edition);
  if (!found.ok) return found;
  const rules = found.value.guarantee;
  if (rules === null) {
    return fail('edition-unknown', `「${found.value.shortTitle}」の出典には、保証の規則がありません。`);
  }
  return ok({
    edition: choiceOf(found.value),
    choice: rules.choice,
    changes: rules.changes,
    ageDay: rules.ages.limit?.value.on ?? null,
    relations: relationWords(rules),
    persons:
      question.kind === 'personal'
        ? { joint: checked('joint', question, rules), guarantor: checked('guarantor', question, rules) }
        : null,
    conditionsPrinted: rules.conditions.length > 0,
    pledgePapers: pledgePapersOf(question.kind, rules),
    fees: rules.fees,
    fee: rules.fees === null || question.fee === null ? null : guaranteeFee(question.fee, rules.fees),
  });
}

function checked(role: GuarantorRole, question: GuaranteeQuestion, rules: GuaranteeRules): CheckedPerson {
  const facts = factsOf(role, question, rules);
  const check = checkGuarantor(role, facts, rules);
  return { check, asked: askedFields(check, facts) };
}

/** A word that the edition's chart does not have counts as not entered. */
function factsOf(role: GuarantorRole, question: GuaranteeQuestion, rules: GuaranteeRules): GuarantorFacts {
  const { relation, ...person } = question[role];
  const on = rules.ages.limit?.value.on ?? null;
  return {
    ...person,
    relation: relation === null ? null : relationOf(relation, rules.kin),
    incomeLinked: question.incomeLinked,
    applicantBirthDate: question.applicantBirthDate,
    admissionReportDate: on === 'admissionReport' ? question.ageDay : null,
    pledgeDate: on === 'pledge' ? question.ageDay : null,
    loanEnd: question.loanEnd,
    plannedLoan: question.plannedLoan,
  };
}
