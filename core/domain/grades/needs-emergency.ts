import type { GradeEntry } from './entries.ts';
import { type Asked, type EntryNeed, needed, notNeeded, noWish } from './need.ts';

type Entry = Extract<GradeEntry, 'emergencyCause' | 'emergencyMonth' | 'loanStart'>;

/** 緊急採用・応急採用: what happened, when, and from when on the loan is wished. */
export function emergencyNeeds({ wishes }: Asked): Readonly<Record<Entry, EntryNeed>> {
  const need = wishes.length === 0 ? notNeeded(noWish) : needed;
  return { emergencyCause: need, emergencyMonth: need, loanStart: need };
}
