import type {
  CertificateEntry,
  HouseholdBeginning,
  HouseholdQuestion,
} from '#core/contract/household-papers.ts';
import type { IncomeState } from '#core/domain/applicant.ts';
import { readCount } from '#core/domain/figures.ts';
import { type DeductionTexts, emptyDeductions, readDeductions } from './deduction-texts.ts';
import { readPlainYen } from './plain-yen.ts';

/** The figures of one certificate, still text; which of its calculations is chosen. */
export type CertificateTexts = Readonly<{ rule: number; amount: string; days: string; received: string }>;

export type PersonTexts = Readonly<{
  states: readonly IncomeState[];
  /** By 「pension J」: state and letter */
  certificates: Readonly<Record<string, CertificateTexts>>;
}>;

export type HouseholdTexts = Readonly<{
  edition: string | null;
  answers: HouseholdQuestion['answers'];
  count: 1 | 2 | null;
  isLater: boolean;
  persons: readonly [PersonTexts, PersonTexts];
  deductions: DeductionTexts;
}>;

export const certificateKey = (state: CertificateEntry['state'], letter: string): string =>
  `${state} ${letter}`;

export const emptyCertificate: CertificateTexts = { rule: 0, amount: '', days: '', received: '' };

export const beginningTexts = ({ own, facts, answers }: HouseholdBeginning): HouseholdTexts => ({
  edition: own,
  answers: own === null ? [] : (answers[own] ?? []),
  count: facts.supporters,
  isLater: false,
  persons: [personWith(facts.states[0] ?? []), personWith(facts.states[1] ?? [])],
  deductions: emptyDeductions,
});

const personWith = (states: readonly IncomeState[]): PersonTexts => ({ states, certificates: {} });

export type ReadHousehold = Readonly<{
  question: HouseholdQuestion;
  /** By field: 「0 pension J amount」, 「treatmentCost」 */
  problems: ReadonlyMap<string, string>;
}>;

export function readHousehold(texts: HouseholdTexts): ReadHousehold {
  const problems = new Map<string, string>();
  const note = (field: string, text: string, value: number | null, words: string): number | null => {
    if (value === null && text.trim() !== '') problems.set(field, words);
    return value;
  };
  const persons = texts.persons.map(({ states, certificates }, at) => ({
    states,
    figures: Object.entries(certificates).map(([key, entry]): CertificateEntry => {
      const [state = '', letter = ''] = key.split(' ');
      const field = (name: string) => `${at} ${key} ${name}`;
      return {
        state: state as CertificateEntry['state'],
        letter,
        rule: entry.rule,
        amount: note(field('amount'), entry.amount, readPlainYen(entry.amount), yenWords),
        days: note(field('days'), entry.days, readCount(entry.days), countWords),
        received: note(field('received'), entry.received, readPlainYen(entry.received), yenWords),
      };
    }),
  }));
  return {
    question: {
      edition: texts.edition ?? '',
      answers: texts.answers,
      count: texts.count,
      isLater: texts.isLater,
      persons,
      deductions: readDeductions(texts.deductions, note),
    },
    problems,
  };
}

const yenWords = '金額を、120000 や 12万円 のように入力してください。';
const countWords = '1 から 999 の整数で入力してください。';
