import type { Applicant, FactField } from '../applicant.ts';

/** What a guide table of incomes is looked up by. */
export const incomeFields: readonly FactField[] = ['householdSize', 'incomeKind', 'income'];

export const openIncomeFields = (applicant: Applicant): readonly FactField[] =>
  incomeFields.filter((field) => applicant[field] === null);
