import type { Applicant } from '#core/domain/applicant.ts';

export type CalculatorProps = Readonly<{
  /** Whose facts the questions begin with, and whose name is printed; null = nobody's. The screen is mounted anew for each. */
  student: Applicant | null;
}>;
