import type { Cited } from '../cited.ts';
import type { Edition } from '../edition.ts';
import type { DefectRules, Look } from '../edition-defects.ts';

type Looks = readonly Cited<Look>[];

const byPaperOf = new WeakMap<DefectRules, ReadonlyMap<string, Looks>>();
const none: Looks = [];

/** `income:supporter1` is of the rule `income`. */
const paperIdOf = (key: string): string => key.split(':', 1)[0] ?? key;

/** What is asked of a paper; sorted once for an edition, because thousands of papers ask. */
export function looksOf({ defects }: Edition, paperKey: string): Looks {
  if (defects === null) return none;
  const known = byPaperOf.get(defects) ?? byPaper(defects);
  byPaperOf.set(defects, known);
  return known.get(paperIdOf(paperKey)) ?? none;
}

function byPaper({ looks }: DefectRules): ReadonlyMap<string, Looks> {
  const papers = new Set(looks.flatMap(({ value }) => value.papers));
  return new Map(
    [...papers].map((paper) => [paper, looks.filter(({ value }) => value.papers.includes(paper))]),
  );
}

/** What is asked of the application as a whole. */
export const wholeLooks = ({ defects }: Edition): Looks =>
  defects?.looks.filter(({ value }) => value.papers.length === 0) ?? none;
