import type { ShownDate } from '#core/contract/calendar.ts';
import { fiscalYearOf } from '#core/domain/dates.ts';

export const dateFilters = [
  { id: 'all', label: 'すべて' },
  { id: 'coming', label: 'これから' },
  { id: 'closing', label: '締切だけ' },
  { id: 'school', label: '学校の締切' },
] as const;
export type DateFilter = (typeof dateFilters)[number]['id'];

export function isShown({ daysLeft, role, kind }: ShownDate, filter: DateFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'coming':
      return daysLeft >= 0;
    case 'closing':
      return role === 'closes' && daysLeft >= 0;
    case 'school':
      return kind !== 'jasso';
  }
}

/** How many 年度 the dates lie in: in one of them the month and day are enough. */
export const yearsOf = (dates: readonly Pick<ShownDate, 'on'>[]): number =>
  new Set(dates.map(({ on }) => fiscalYearOf(on))).size;
