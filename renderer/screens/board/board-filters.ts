import type { BoardRow } from '#core/contract/board.ts';
import { type FlagKind, flagKinds } from '#core/domain/board/flag.ts';
import { type BoardPlace, boardPlaceLabels, boardPlaces } from '#core/domain/board/place.ts';
import { flagLabels } from '#core/domain/board/remedy.ts';
import { searchKey } from '#core/domain/names.ts';
import type { FilterItem } from '../../components/filter-bar.tsx';
import { formatCount } from '../../format.ts';

/** Where on the way, and what needs somebody: both narrow the table. */
export type PlaceFilter = 'all' | BoardPlace;
export type FlagFilter = 'all' | 'red' | FlagKind;

export const placeFilters = ['all', ...boardPlaces] as const;
export const flagFilters = ['all', 'red', ...flagKinds] as const;

export const isRedRow = ({ flags }: Pick<BoardRow, 'flags'>): boolean =>
  flags.some(({ tone }) => tone === 'red');

const isIn = (filter: PlaceFilter, { place }: BoardRow): boolean => filter === 'all' || place === filter;

function hasFlag(filter: FlagFilter, row: BoardRow): boolean {
  if (filter === 'all') return true;
  return filter === 'red' ? isRedRow(row) : row.flags.some(({ kind }) => kind === filter);
}

export const belongsTo = (place: PlaceFilter, flag: FlagFilter, row: BoardRow): boolean =>
  isIn(place, row) && hasFlag(flag, row);

/** By any part of 氏名, カナ, 学籍番号 or 受付番号; 高 finds 髙. */
export function isFound(text: string, { name, kana, studentNumber, receiptNumber }: BoardRow): boolean {
  const key = searchKey(text);
  const texts = [name, kana ?? '', studentNumber ?? '', receiptNumber ?? ''];
  return key === '' || texts.some((each) => searchKey(each).includes(key));
}

/** Those with nobody in them are left out, but for the one in use. */
export function placeItems(
  rows: readonly BoardRow[],
  selected: PlaceFilter,
): readonly Readonly<{ id: PlaceFilter; label: string }>[] {
  return placeFilters.flatMap((id) => {
    const count = rows.filter((row) => isIn(id, row)).length;
    if (id !== 'all' && id !== selected && count === 0) return [];
    return [{ id, label: `${id === 'all' ? 'すべて' : boardPlaceLabels[id]}（${formatCount(count)}）` }];
  });
}

export function flagItems(
  rows: readonly BoardRow[],
  selected: FlagFilter,
): readonly FilterItem<FlagFilter>[] {
  const counts = new Map<FlagKind, number>();
  for (const { flags } of rows)
    for (const kind of new Set(flags.map((flag) => flag.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = flagKinds.filter((kind) => kind === selected || (counts.get(kind) ?? 0) > 0);
  return [
    { id: 'all', label: 'すべて', count: rows.length },
    { id: 'red', label: '要対応', count: rows.filter(isRedRow).length },
    ...kinds.map((kind) => ({ id: kind, label: flagLabels[kind], count: counts.get(kind) ?? 0 })),
  ];
}
