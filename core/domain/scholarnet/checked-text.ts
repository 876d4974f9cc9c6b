import type { Cited } from '../cited.ts';
import type { Citation } from '../verdict.ts';

/** One text as it is, and as it is typed into スカラネット. */
export type CheckedText = Readonly<{
  /** null while it cannot be said */
  accepted: string | null;
  /** What was changed and why, each a sentence */
  changes: readonly string[];
  /** What is wrong and what to do; null = nothing */
  fault: string | null;
  citations: readonly Citation[];
}>;

export const refused = (fault: string, rules: readonly Cited<unknown>[] = []): CheckedText => ({
  accepted: null,
  changes: [],
  fault,
  citations: citationsOf(rules),
});

/** What a step has changed, if anything, and the rule that asks for it. */
export type Step = Readonly<{ change: string | null; rule: Cited<unknown> }>;

/** A text after several steps, with the changes and the rules of those that changed something. */
export const after = (
  text: string,
  steps: readonly Step[],
  also: readonly Cited<unknown>[] = [],
): CheckedText => {
  const done = steps.filter(({ change }) => change !== null);
  return {
    accepted: text,
    changes: done.flatMap(({ change }) => (change === null ? [] : [change])),
    fault: null,
    citations: citationsOf([...done.map(({ rule }) => rule), ...also]),
  };
};

/** Each place once. */
export function citationsOf(rules: readonly Cited<unknown>[]): readonly Citation[] {
  const byPlace = new Map(rules.map(({ citation }) => [`${citation.locator} ${citation.quote}`, citation]));
  return [...byPlace.values()];
}
