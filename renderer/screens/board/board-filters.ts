import type { BoardRow } from '#core/contract/board.ts';
import { type BoardFilter, boardFilterLabels, boardFilters } from '#core/domain/board/board-filter.ts';
import { searchKey } from '#core/domain/names.ts';
import type { FilterItem } from '../../components/filter-bar.tsx';

/** Every filter a row belongs to. */
function filtersOf({ flags, place }: BoardRow): ReadonlySet<string> {
  const isRed = flags.some(({ tone }) => tone === 'red');
  return new Set<string>(['all', ...(isRed ? ['red'] : []), ...flags.map(({ kind }) => kind), place]);
}

export const belongsTo = (filter: BoardFilter, row: BoardRow): boolean => filtersOf(row).has(filter);

/** Those with nobody in them are left out, but for the one in use. */
export function filterItems(
  rows: readonly BoardRow[],
  selected: BoardFilter,
): readonly FilterItem<BoardFilter>[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const filter of filtersOf(row)) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  return boardFilters
    .map((id) => ({ id, label: boardFilterLabels[id], count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => id === 'all' || id === 'red' || id === selected || count > 0);
}

/** By any part of 氏名, カナ, 学籍番号 or 受付番号; 高 finds 髙. */
export function isFound(text: string, { name, kana, studentNumber, receiptNumber }: BoardRow): boolean {
  const key = searchKey(text);
  const texts = [name, kana ?? '', studentNumber ?? '', receiptNumber ?? ''];
  return key === '' || texts.some((each) => searchKey(each).includes(key));
}
