import type { IsoDate } from '../applicant.ts';
import type { School } from '../school.ts';

/** A 募集回 that was closed, with the closing sheet as it was then. */
export type Closing = Readonly<{
  edition: string;
  round: string;
  closedOn: IsoDate;
  closedBy: string | null;
  lines: readonly ClosingLine[];
  sheet: ClosingSheet;
}>;

export type ClosingLine = Readonly<{
  studentNumber: string;
  name: string;
  /** 「3年2組14番」 */
  place: string;
  outcome: 'recommended' | 'withdrawn' | 'deferred';
  on: IsoDate | null;
  /** 「第2次の推薦書」, or the reason */
  reason: string;
}>;

/** What stands on the closing sheet beside the names, kept so that it can be printed again as it was. */
export type ClosingSheet = Readonly<{
  roundLabel: string;
  editionTitle: string;
  school: School | null;
  counts: readonly Readonly<{ label: string; count: number }>[];
  /** Where スカラAC says otherwise; `readOn`: when its list was last read, null = never */
  differences: readonly Readonly<{ name: string; receiptNumber: string | null; sentence: string }>[];
  readOn: IsoDate | null;
}>;
