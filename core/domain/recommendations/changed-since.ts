import type { Applicant, FactField } from '../applicant.ts';
import { showFact } from '../fields/fact.ts';
import { columnOf } from '../fields/roster-columns.ts';
import type { Judgement } from '../verdict.ts';

/** A fact that is another one now than on the 推薦書; texts as officers read them, '' = 入力なし. */
export type FactDifference = Readonly<{ field: FactField; label: string; before: string; after: string }>;

/** What a 推薦書 was made from. */
export type FrozenFacts = Readonly<{ facts: Applicant; judgement: Judgement }>;

/** Who it is and what is applied for: part of every 推薦書, whichever criteria were read. */
const always: readonly FactField[] = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthDate',
  'wantsGrant',
  'choice',
  'gradePeriod',
  'receiptNumber',
  'receiptDate',
];

/** The facts that matter for a 推薦書: these, and all that its judgement has read. */
export function factsThatMatter({ wishes }: Judgement): readonly FactField[] {
  const read = wishes.flatMap(({ criteria }) => criteria.flatMap(({ fields }) => fields));
  return [...new Set([...always, ...read])];
}

/** Any fact at all is another one: the quick question, asked of everyone before the judgement of then is looked at. */
export function differs(facts: Applicant, now: Applicant): boolean {
  for (const field of Object.keys(now) as FactField[]) if (!isSame(facts[field], now[field])) return true;
  return false;
}

/** 推薦後に変更: which of them are others now. */
export const changedSince = (frozen: FrozenFacts, now: Applicant): readonly FactField[] =>
  factsThatMatter(frozen.judgement).filter((field) => !isSame(frozen.facts[field], now[field]));

/**
 * What differs among the facts that matter, in words. What reads the same (a figure typed that was counted before) is no
 * change for an officer.
 */
export const differencesIn = (
  fields: readonly FactField[],
  facts: Applicant,
  now: Applicant,
): readonly FactDifference[] =>
  fields.flatMap((field) => {
    if (isSame(facts[field], now[field])) return [];
    const before = showFact(field, facts);
    const after = showFact(field, now);
    return before === after ? [] : [{ field, label: columnOf(field)?.label ?? field, before, after }];
  });

export const differencesSince = (frozen: FrozenFacts, now: Applicant): readonly FactDifference[] =>
  differencesIn(factsThatMatter(frozen.judgement), frozen.facts, now);

/** Facts are plain values or small values of plain ones; a fact that did not exist yet is one that was not entered. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  if (typeof before !== 'object' || typeof now !== 'object') return (before ?? null) === (now ?? null);
  return before !== null && now !== null && JSON.stringify(before) === JSON.stringify(now);
}
