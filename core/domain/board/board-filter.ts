import { flagKinds } from './flag.ts';
import { boardPlaceLabels } from './place.ts';
import { flagLabels } from './remedy.ts';

/** Places that no flag stands for: who is 未入力 or 名簿にない has a flag that says so. */
const filterPlaces = ['waiting', 'ready', 'recommended', 'withdrawn', 'deferred'] as const;

/** By what the board can be narrowed: everything, everything red, one thing that needs somebody, or a place on the way. */
export const boardFilters = ['all', 'red', ...flagKinds, ...filterPlaces] as const;
export type BoardFilter = (typeof boardFilters)[number];

export const boardFilterLabels: Readonly<Record<BoardFilter, string>> = {
  all: 'すべて',
  red: '要対応',
  ...flagLabels,
  waiting: boardPlaceLabels.waiting,
  ready: boardPlaceLabels.ready,
  recommended: boardPlaceLabels.recommended,
  withdrawn: boardPlaceLabels.withdrawn,
  deferred: boardPlaceLabels.deferred,
};
