import type { FilterItem } from '../../components/filter-bar.tsx';
import type { PassageRow } from './passage-columns.tsx';

export type PassageFilter = 'all' | 'promoted' | 'repeats' | 'leaves' | 'unsure' | 'changed';

const shows: Readonly<Record<PassageFilter, (row: PassageRow) => boolean>> = {
  all: () => true,
  promoted: ({ outcome }) => outcome === 'promoted',
  repeats: ({ outcome }) => outcome === 'repeats',
  leaves: ({ outcome }) => outcome === 'leaves',
  unsure: ({ unsure }) => unsure,
  changed: ({ outcome, proposed }) => outcome !== proposed,
};

const labels: Readonly<Record<PassageFilter, string>> = {
  all: 'すべて',
  promoted: '進級',
  repeats: '留年',
  leaves: '卒業・転出',
  unsure: '確かめる',
  changed: '変更したもの',
};

export const passageFilters = (rows: readonly PassageRow[]): readonly FilterItem<PassageFilter>[] =>
  (Object.keys(labels) as readonly PassageFilter[]).map((id) => ({
    id,
    label: labels[id],
    count: rows.filter(shows[id]).length,
  }));

export const filtered = (rows: readonly PassageRow[], filter: PassageFilter): readonly PassageRow[] =>
  rows.filter(shows[filter]);
