import type { Difference, DifferenceLine, LineChange } from '../rule-tree/difference.ts';
import type { RuleSource } from '../rule-tree/entry.ts';
import type { PageFoot } from './model.ts';

/** Two editions side by side on paper, a table for each section: what they say, or whom they judge otherwise. */
export type RuleDifference = Readonly<{
  kind: 'rule-difference';
  frame: PageFoot;
  words: ComparisonWords;
  /** Titles of the older and the newer edition, heads of their columns */
  before: string;
  after: string;
  /** What is counted, in words */
  summary: string;
  sections: readonly Readonly<{ title: string; rows: readonly RuleDifferenceRow[] }>[];
}>;
export type ComparisonWords = Readonly<{
  /** Heads of the first two columns */
  item: string;
  change: string;
  /** Counts the rows: 「件」 */
  unit: string;
  /** Stands alone where there is no row */
  nothing: string;
}>;
export type RuleDifferenceRow = Readonly<{
  label: string;
  change: string;
  before: Readonly<{ value: string; source: string }>;
  after: Readonly<{ value: string; source: string }>;
}>;

export const changeLabels: Readonly<Record<LineChange, string>> = {
  added: '新しい',
  removed: 'なくなった',
  changed: '変わった',
  sourceOnly: '出典だけ',
  same: '同じ',
};

/** Which lines are wanted: those of which the rule itself changed, also those with a new source only, or every line. */
export const differenceFilters = ['changed', 'sources', 'all'] as const;
export type DifferenceFilter = (typeof differenceFilters)[number];

export const isWanted = (change: LineChange, filter: DifferenceFilter): boolean =>
  filter === 'all' || (change !== 'same' && (filter === 'sources' || change !== 'sourceOnly'));

const words: ComparisonWords = {
  item: '項目',
  change: 'ちがい',
  unit: '件',
  nothing: 'ちがいはありません。',
};

export function ruleDifference(
  difference: Difference,
  titles: Readonly<{ before: string; after: string }>,
  filter: DifferenceFilter,
  frame: PageFoot,
): RuleDifference {
  const { added, removed, changed, sourceOnly, same } = difference.counts;
  return {
    kind: 'rule-difference',
    frame,
    words,
    ...titles,
    summary: `変わった ${changed} 件、新しい ${added} 件、なくなった ${removed} 件、出典だけ変わった ${sourceOnly} 件、同じ ${same} 件`,
    sections: difference.sections
      .map(({ title, lines }) => ({
        title,
        rows: lines.filter(({ change }) => isWanted(change, filter)).map(rowOf),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

const rowOf = ({ label, change, before, after }: DifferenceLine): RuleDifferenceRow => ({
  label: label.join(' › '),
  change: changeLabels[change],
  before: sideOf(before),
  after: sideOf(after),
});

const sideOf = (side: DifferenceLine['before']): RuleDifferenceRow['before'] =>
  side === null
    ? { value: '—', source: '' }
    : {
        value: `${side.value}${side.standing?.certainty === 'B' ? '（未確認）' : ''}`,
        source: sourceOf(side.source),
      };

const sourceOf = (source: RuleSource | null): string =>
  source === null ? '' : `${source.document} ${source.locator}`;
