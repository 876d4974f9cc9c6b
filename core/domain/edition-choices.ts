import type { Choice } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { LoanWish } from './verdict.ts';

/** Whether 奨学生番号 has to be given: always, only once it is decided, or not at all. */
export const scholarNumberNeeds = ['required', 'ifDecided', 'none'] as const;
export type ScholarNumberNeed = (typeof scholarNumberNeeds)[number];

export type ChoiceRule = Readonly<{
  number: Choice;
  /** In the publication's words */
  label: string;
  wishes: readonly LoanWish[];
  scholarNumber: ScholarNumberNeed;
}>;

export type Choices = Readonly<{
  /** 申込区分 → its wishes in order */
  chains: readonly Cited<ChoiceRule>[];
  order: Cited<string> | null;
  /** What to choose while a 奨学生番号 that is required is not decided yet */
  withoutNumber: Cited<string> | null;
}>;
