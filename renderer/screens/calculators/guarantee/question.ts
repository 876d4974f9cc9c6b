import type { GuaranteeQuestion, PersonAnswers } from '#core/contract/guarantee.ts';
import type { GuarantorRole } from '#core/domain/edition-guarantee.ts';
import { readDate, readYearMonth } from '#core/domain/fields/dates.ts';
import { readYen } from '#core/domain/figures.ts';

export type YesNo = 'yes' | 'no' | null;

/** What is typed as text about one person. */
export const typedPersonFields = ['birthDate', 'income', 'deposits', 'property'] as const;
export type TypedPersonField = (typeof typedPersonFields)[number];

export const toggledPersonFields = [
  'guardian',
  'parentsUnavailable',
  'separateHousehold',
  'spouseOfJoint',
  'spouseOfApplicant',
  'minor',
  'student',
  'debtArrangement',
] as const;
export type ToggledPersonField = (typeof toggledPersonFields)[number];

export type PersonTexts = Readonly<
  Record<TypedPersonField, string> &
    Record<ToggledPersonField, YesNo> & {
      relation: string | null;
      incomeKind: 'salary' | 'other' | null;
    }
>;

export type GuaranteeTexts = Readonly<{
  edition: string | null;
  kind: 'institution' | 'personal';
  incomeLinked: YesNo;
  applicantBirthDate: string;
  ageDay: string;
  loanEnd: string;
  plannedLoan: string;
  joint: PersonTexts;
  guarantor: PersonTexts;
}>;

const emptyPerson: PersonTexts = {
  relation: null,
  incomeKind: null,
  birthDate: '',
  income: '',
  deposits: '',
  property: '',
  guardian: null,
  parentsUnavailable: null,
  separateHousehold: null,
  spouseOfJoint: null,
  spouseOfApplicant: null,
  minor: null,
  student: null,
  debtArrangement: null,
};

export const beginningTexts = (
  own: string | null,
  facts: Readonly<{ birthDate: string | null; loanEnd: string | null }>,
): GuaranteeTexts => ({
  edition: own,
  kind: 'personal',
  incomeLinked: null,
  applicantBirthDate: facts.birthDate ?? '',
  ageDay: '',
  loanEnd: facts.loanEnd ?? '',
  plannedLoan: '',
  joint: emptyPerson,
  guarantor: emptyPerson,
});

export type ReadGuarantee = Readonly<{
  question: GuaranteeQuestion;
  /** By field: 「joint.income」; what reads well, or is empty, is absent */
  problems: ReadonlyMap<string, string>;
}>;

/** What is typed, as a question; what cannot be read stays open and is told. */
export function readGuarantee(texts: GuaranteeTexts, fee: GuaranteeQuestion['fee']): ReadGuarantee {
  const problems = new Map<string, string>();
  const date = (field: string, text: string): string | null => {
    if (text.trim() === '') return null;
    const read = readDate({ kind: 'text', text });
    if (!read.ok) problems.set(field, read.problem);
    return read.ok ? read.value : null;
  };
  const yen = (field: string, text: string): number | null => {
    if (text.trim() === '') return null;
    const amount = readYen(text);
    if (amount === null) problems.set(field, '金額を、320万円 や 3200000 のように入力してください。');
    return amount;
  };
  const month = (field: string, text: string): string | null => {
    if (text.trim() === '') return null;
    const read = readYearMonth({ kind: 'text', text });
    if (!read.ok) problems.set(field, read.problem);
    return read.ok ? read.value : null;
  };
  const person = (role: GuarantorRole): PersonAnswers => {
    const { birthDate, income, deposits, property, ...rest } = texts[role];
    const answers = Object.fromEntries(toggledPersonFields.map((field) => [field, answered(rest[field])]));
    return {
      ...(answers as Record<ToggledPersonField, boolean | null>),
      relation: rest.relation,
      incomeKind: rest.incomeKind,
      birthDate: date(`${role}.birthDate`, birthDate),
      income: yen(`${role}.income`, income),
      deposits: yen(`${role}.deposits`, deposits),
      property: yen(`${role}.property`, property),
    };
  };
  return {
    question: {
      edition: texts.edition ?? '',
      kind: texts.kind,
      incomeLinked: answered(texts.incomeLinked),
      applicantBirthDate: date('applicantBirthDate', texts.applicantBirthDate),
      ageDay: date('ageDay', texts.ageDay),
      loanEnd: month('loanEnd', texts.loanEnd),
      plannedLoan: yen('plannedLoan', texts.plannedLoan),
      joint: person('joint'),
      guarantor: person('guarantor'),
      fee,
    },
    problems,
  };
}

const answered = (answer: YesNo): boolean | null => (answer === null ? null : answer === 'yes');
