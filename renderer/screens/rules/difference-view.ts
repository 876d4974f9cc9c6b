import type { EditionDifference } from '#core/contract/rules.ts';
import { type DifferenceFilter, isWanted } from '#core/domain/documents/rule-difference.ts';
import type { DifferenceLine, DifferenceSide } from '#core/domain/rule-tree/difference.ts';
import { folded } from './rule-search.ts';

type Section = EditionDifference['sections'][number];

/** The lines that are wanted and contain every word; a section without any is left out. */
export function findLines(
  sections: readonly Section[],
  filter: DifferenceFilter,
  typed: string,
): readonly Section[] {
  const words = typed
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');
  return sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(
        (line) =>
          isWanted(line.change, filter) &&
          words.every((word) => (folded(section.title) + textOf(line)).includes(word)),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}

const textOf = ({ label, before, after }: DifferenceLine): string =>
  folded([...label, ...sideTexts(before), ...sideTexts(after)].join(' '));

const sideTexts = (side: DifferenceSide | null): readonly string[] =>
  side === null
    ? []
    : [side.value, side.source?.quote ?? '', side.source?.locator ?? '', side.source?.document ?? ''];

/** How many lines each filter shows. */
export function filterCounts({
  added,
  removed,
  changed,
  sourceOnly,
  same,
}: EditionDifference['counts']): Readonly<Record<DifferenceFilter, number>> {
  const rules = added + removed + changed;
  return { changed: rules, sources: rules + sourceOnly, all: rules + sourceOnly + same };
}
