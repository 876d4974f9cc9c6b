import type { Applicant } from './applicant.ts';
import type { HardshipField } from './edition-marks.ts';

/** Whether a hardship holds; null = not entered. 住民税非課税 and 貸与額算定基準額 0円 are two things: neither follows from the other. */
export const hardshipHolds = (
  applicant: Pick<Applicant, HardshipField>,
  field: HardshipField,
): boolean | null => {
  if (field !== 'taxBaseLoan') return applicant[field];
  return applicant.taxBaseLoan === null ? null : applicant.taxBaseLoan === 0;
};
