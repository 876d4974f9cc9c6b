import type { LabelSheets } from './labels.ts';
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
  'hand-over',
  'statistics',
  'first-day',
  'open-cases',
  'handover-notes',
  'school-rules',
  'closing',
  'inspection',
  'interview',
  'report',
  'kept-papers',
  'destruction-list',
  'destruction',
  'paper-register',
  'paper-receipt',
  'enclosure-check',
  'shipment-letter',
  'labels',
  'report-open',
  'pledge-check',
  'event-list',
  'request-guide',
  'request-open',
  'review-list',
  'review-notice',
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
  'hand-over': '選考結果通知 受領簿',
  statistics: '奨学金の統計',
  'first-day': 'はじめの日に読む',
  'open-cases': '未了の案件',
  'handover-notes': '校内の申し送り',
  'school-rules': '校内基準と規則',
  closing: '募集回の締め',
  inspection: '点検表',
  interview: '面談票',
  report: '学修意欲レポート',
  'kept-papers': '保管簿',
  'destruction-list': '廃棄リスト',
  destruction: '廃棄証明書',
  'paper-register': '書類受付簿',
  'paper-receipt': '受領証',
  'enclosure-check': '封入チェック表',
  'shipment-letter': '申込書類送付書',
  labels: '氏名ラベル',
  'report-open': '進学届 未手続者一覧',
  'pledge-check': '返還誓約書 提出書類チェック表',
  'event-list': '異動届 送付一覧',
  'request-guide': '奨学金継続願の案内',
  'request-open': '継続願 未提出者一覧',
  'review-list': '適格認定の一覧',
  'review-notice': '適格認定の結果について（通知）',
};

export type PrintSheet = Readonly<{
  kind: 'print-sheet';
  frame: PageFoot;
  /** null leaves a line to write the name on */
  person: Person | null;
}> &
  SheetContent;

/** Sheets of several students, each beginning on a page of its own. */
export type PrintSheets = Readonly<{
  kind: 'print-sheets';
  frame: PageFoot;
  sheets: readonly Readonly<{ person: Person | null; content: SheetContent }>[];
}>;

/** Everything core/print can draw. */
export type PrintedDocument =
  | FormDocument
  | PrintSheet
  | PrintSheets
  | RuleDifference
  | SchoolCalendar
  | LabelSheets
  | (RecommendationLetter & Readonly<{ kind: 'recommendation-letter' }>);
