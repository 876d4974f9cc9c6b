import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { ChoiceRule } from '../edition-choices.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, result } from './criterion.ts';

/** 奨学生番号 of the loan that is paid already, which some 申込区分 ask for; null where this one does not. */
export function judgeScholarNumber(
  applicant: Applicant,
  choice: Cited<ChoiceRule>,
  withoutNumber: Cited<string> | null,
): CriterionResult | null {
  const need = choice.value.scholarNumber;
  if (need === 'none') return null;
  const isRequired = need === 'required';
  const base: Base = {
    limit: `申込区分${choice.value.number}は奨学生番号を${isRequired ? '入力' : '決まっていれば入力'}`,
    fields: ['choice', 'scholarNumber'],
    citations: [choice.citation],
  };
  const { scholarNumber } = applicant;
  if (scholarNumber !== null) return named({ ...base, ...entered(scholarNumber) });
  return named(isRequired ? asked(base, withoutNumber) : { ...base, ...notDecided });
}

type Base = Pick<Finding, 'limit' | 'fields' | 'citations'>;

const named = (finding: Finding): CriterionResult => result('qualification.scholarNumber', finding);

const entered = (scholarNumber: string) =>
  ({ verdict: met, reason: '奨学生番号が入力されています。', actual: scholarNumber }) as const;

const notDecided = {
  verdict: met,
  reason: '奨学生番号は、まだ決まっていなければ要りません。',
  next: '奨学生番号が決まっていれば入力してください。',
} as const;

/** With what to do while there is no number, where the publication says so. */
function asked(base: Base, withoutNumber: Cited<string> | null): Finding {
  const empty = missing(['scholarNumber']);
  if (withoutNumber === null) return { ...base, ...empty };
  return {
    ...base,
    ...empty,
    next: `${withoutNumber.value}。決まっていれば、${empty.next}`,
    citations: [...base.citations, withoutNumber.citation],
  };
}
