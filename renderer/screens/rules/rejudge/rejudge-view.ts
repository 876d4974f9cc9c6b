import type { RejudgedLine } from '#core/contract/rejudge.ts';
import type { Move } from '#core/domain/rejudge/moves.ts';
import { folded } from '../rule-search.ts';

export const rejudgeFilters = ['result', 'criteria'] as const;
export type RejudgeFilter = (typeof rejudgeFilters)[number];

export const rejudgeFilterLabels: Readonly<Record<RejudgeFilter, string>> = {
  result: '結果が変わる',
  criteria: '項目だけ変わる',
};

/** Names one way from result to result, as the list of ways and the filter share it. */
export const moveKey = ({ wish, before, after }: Omit<Move, 'students'>): string =>
  JSON.stringify([wish, before, after]);

export type RejudgeWanted = Readonly<{
  filter: RejudgeFilter;
  /** Of one move only; null = every one */
  move: string | null;
  typed: string;
}>;

/** Those of the filter, of the chosen way, and with every word in name, reading, number or class. */
export function findRejudged(
  lines: readonly RejudgedLine[],
  { filter, move, typed }: RejudgeWanted,
): readonly RejudgedLine[] {
  const words = typed
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');
  return lines.filter(
    (line) =>
      line.kind === filter &&
      (move === null || line.changes.some((change) => moveKey(change) === move)) &&
      words.every((word) => textOf(line).includes(word)),
  );
}

const textOf = (line: RejudgedLine): string =>
  folded([line.studentNumber, line.name, line.kana ?? '', line.class ?? ''].join(' '));
