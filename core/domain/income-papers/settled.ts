import { type IncomeState, incomeStates } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { CombinedStates, IncomeList } from '../edition-income-list.ts';
import type { Citation } from '../verdict.ts';

/** States as they count, and what changed them. */
export type SettledStates = Readonly<{
  states: readonly IncomeState[];
  notes: readonly Readonly<{ text: string; citation: Citation }>[];
}>;

/** What the ticked states come to when they stand together; every rule looks at what was ticked. */
export function settleStates(ticked: readonly IncomeState[], list: IncomeList | null): SettledStates {
  const hits = (list?.combined ?? []).filter(({ value }) => stands(value, ticked));
  const dropped = new Set(hits.flatMap(({ value }) => value.drops));
  const added = hits.flatMap(({ value }) => (value.adds === null ? [] : [value.adds]));
  const counted = new Set([...ticked.filter((state) => !dropped.has(state)), ...added]);
  return {
    states: incomeStates.filter((state) => counted.has(state)),
    notes: hits.map(noteOf),
  };
}

const stands = ({ having, beside }: CombinedStates, ticked: readonly IncomeState[]): boolean =>
  ticked.includes(having) && beside.some((state) => ticked.includes(state));

const noteOf = ({ value, citation }: Cited<CombinedStates>) => ({ text: value.note, citation });
