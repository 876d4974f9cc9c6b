import type { FormDocument, PageFoot, Person } from './model.ts';
import type { RecommendationLetter } from './recommendation-letter.ts';
import type { RuleDifference } from './rule-difference.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import type { SheetContent } from './sheet-content.ts';

// A result that is handed to a student on one page, whichever calculator it comes from: built from these few parts and
// drawn by one form in core/print.

/** What can be printed so, by the name used in requests. */
export const sheetKinds = [
  'repayment',
  'amounts',
  'household',
  'guarantee',
  'rejudge',
  'scholarnet',
  'scholarnet-personal',
  'log',
  'statistics',
  'closing',
] as const;
export type SheetKind = (typeof sheetKinds)[number];

export const sheetTitles: Readonly<Record<SheetKind, string>> = {
  repayment: '返還の試算',
  household: '生計維持者と書類',
  guarantee: '保証人チェック',
  amounts: 'いくら受けられるか',
  rejudge: '判定が変わる生徒',
  scholarnet: 'スカラネット入力票',
  'scholarnet-personal': 'スカラネット・パーソナルの登録',
  log: '変更の記録',
  statistics: '奨学金の統計',
  closing: '募集回の締め',
};

export type PrintSheet = Readonly<{
  kind: 'print-sheet';
  frame: PageFoot;
  /** null leaves a line to write the name on */
  person: Person | null;
}> &
  SheetContent;

/** Everything core/print can draw. */
export type PrintedDocument =
  | FormDocument
  | PrintSheet
  | RuleDifference
  | SchoolCalendar
  | (RecommendationLetter & Readonly<{ kind: 'recommendation-letter' }>);
