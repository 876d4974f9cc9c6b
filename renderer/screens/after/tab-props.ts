import type { IsoDate } from '#core/domain/applicant.ts';
import type { AfterFilter } from './after-params.ts';

/** What every tab of 採用後 is given. */
export type TabProps = Readonly<{
  today: IsoDate;
  filter: AfterFilter;
  onFilter: (filter: AfterFilter) => void;
  /** Whose panel is open from the beginning */
  student: string | null;
}>;
