import type { Applicant, FactField, IsoDate, YearMonth } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import { fiscalYearOf, japaneseMonth } from '../dates.ts';
import type { EmergencyStart } from '../edition-emergency.ts';
import type { CriterionResult } from '../verdict.ts';
import { type Finding, met, missing, notMet, result } from './criterion.ts';
import type { Question } from './question.ts';

/** 貸与始期 of 緊急採用・応急採用: not before the student entered, and not before the month the rule gives. */
export const judgeEmergencyStart = (question: Question, rule: Cited<EmergencyStart>): CriterionResult =>
  result('qualification.emergencyStart', {
    ...find(question, rule.value),
    limit: rule.value.text,
    fields: [
      'loanStart',
      'emergencyMonth',
      'enteredOn',
      ...(rule.value.rule === 'fromCauseOrFiscalYear' ? (['receiptDate'] as const) : []),
    ],
    citations: [rule.citation],
  });

function find(
  { applicant, asOf }: Question,
  rule: EmergencyStart,
): Omit<Finding, 'fields' | 'citations' | 'limit'> {
  const { loanStart, enteredOn } = applicant;
  if (loanStart === null) return missing(['loanStart', ...empty(applicant, ['emergencyMonth', 'enteredOn'])]);
  const actual = japaneseMonth(loanStart);
  if (enteredOn !== null && loanStart < enteredOn) {
    const reason = `希望する貸与始期（${actual}）が、入学した${japaneseMonth(enteredOn)}より前です。`;
    return { verdict: notMet, reason, actual };
  }
  const earliest = earliestStart(applicant, rule, asOf);
  if (earliest !== null && loanStart < earliest) {
    const reason = `希望する貸与始期（${actual}）が、認められる最も早い月（${japaneseMonth(earliest)}）より前です。`;
    return { verdict: notMet, reason, actual };
  }
  const open = empty(applicant, earliest === null ? ['emergencyMonth', 'enteredOn'] : ['enteredOn']);
  if (open.length > 0) return { ...missing(open), actual };
  return { verdict: met, reason: `希望する貸与始期（${actual}）は認められる範囲にあります。`, actual };
}

/** null = it depends on the month of the cause, which is not entered. */
function earliestStart(
  { emergencyMonth, loanStart, receiptDate }: Applicant,
  { rule }: EmergencyStart,
  asOf: IsoDate,
): YearMonth | null {
  switch (rule) {
    case 'fromCause':
      return emergencyMonth;
    case 'fromCauseOrFiscalYear': {
      const april = `${fiscalYearOf(receiptDate ?? asOf)}-04`;
      if (emergencyMonth !== null) return emergencyMonth < april ? emergencyMonth : april;
      // From April on it is allowed whenever the cause arose.
      return loanStart !== null && loanStart >= april ? april : null;
    }
  }
}

const empty = <Field extends FactField>(applicant: Applicant, fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => applicant[field] === null);
