import type { IsoDate } from '#core/domain/applicant.ts';
import type { BoardFilter } from '#core/domain/board/board-filter.ts';
import { channel, nothing, reply } from './channel.ts';

/** Where a line of 今日やること leads, as a screen and its filter. */
export type Destination =
  | Readonly<{ screen: 'roster' | 'forms' | 'settings' }>
  | Readonly<{ screen: 'calendar'; day?: IsoDate }>
  /** A 様式 of a foundation, by its id */
  | Readonly<{ screen: 'foundation'; form: string }>
  | Readonly<{ screen: 'rules'; tab?: 'confirm' }>
  | Readonly<{ screen: 'grades'; filter: 'all' | 'missing' | 'below' | 'borderline' }>
  | Readonly<{
      screen: 'judgement';
      filter: 'all' | 'yes' | 'schoolDecides' | 'missing' | 'no' | 'borderline' | 'schoolOpen';
    }>
  | Readonly<{
      screen: 'after';
      tab: 'report' | 'pledge' | 'events' | 'review';
      filter: 'open' | 'late' | 'eventOpen' | 'toFile' | 'toDecide' | 'toEnter' | 'toNotify';
    }>
  | Readonly<{ screen: 'board'; round: string; filter: BoardFilter }>
  | Readonly<{ screen: 'year'; tab: 'change' }>
  | Readonly<{ screen: 'keptPapers'; tab: 'asked' | 'register' }>
  | Readonly<{ screen: 'papers'; filter: 'all' | 'missing' | 'defect' }>;

/** 今日やること: one sentence, in order of urgency. */
export type Todo = Readonly<{
  id: string;
  sentence: string;
  count: number | null;
  urgency: 'late' | 'soon' | 'normal' | 'done';
  destination: Destination;
}>;

export type HomeSummary = Readonly<{
  todos: readonly Todo[];
  /** 希望 → 入力済 → 成績 → 推薦できる → 書類完了 → 推薦済 → 通知交付 */
  steps: readonly Readonly<{ label: string; count: number }>[];
  byClass: readonly Readonly<{
    className: string;
    yes: number;
    schoolDecides: number;
    missing: number;
    no: number;
    noWish: number;
  }>[];
  /** Windows of the edition, with how many days are left from asOf; negative = past */
  windows: readonly Readonly<{
    label: string;
    from: string;
    to: string;
    daysLeft: number;
    state: 'before' | 'open' | 'past';
  }>[];
}>;

export const homeChannels = {
  'home.summary': channel(nothing, reply<HomeSummary>()),
} as const;
