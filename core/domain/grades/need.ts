import type { ApplicantCase } from '../case.ts';
import type { View } from '../grade-period.ts';
import type { Wish } from '../verdict.ts';

/** Whether an entry of 成績 is asked for; if not, why, as the pale cell says it. Null = may be entered, is not asked for. */
export type EntryNeed = Readonly<{ needed: boolean; whyNot: string | null }>;

export const needed: EntryNeed = { needed: true, whyNot: null };
export const optional: EntryNeed = { needed: false, whyNot: null };
export const notNeeded = (whyNot: string): EntryNeed => ({ needed: false, whyNot });

export const noWish = '希望がないため不要';

/** Whose entries, for which wishes, by which rules. */
export type Asked = Pick<ApplicantCase, 'applicant' | 'standing' | 'judgement'> &
  View &
  Readonly<{ wishes: readonly Wish[] }>;

export const askedOf = (
  { applicant, standing, judgement }: Omit<Asked, keyof View | 'wishes'>,
  { edition, asOf }: View,
): Asked => ({
  applicant,
  standing,
  judgement,
  edition,
  asOf,
  wishes: judgement.wishes.map(({ wish }) => wish),
});
