import type { Citation } from '../verdict.ts';

// The few parts that every sheet for a student is built from.

/** `strong`: what the student looks for first */
export type SheetFact = Readonly<{ label: string; value: string; strong?: boolean }>;

export type SheetColumn = Readonly<{
  heading: string;
  /** Share of the width beside the other columns */
  share: number;
  align: 'left' | 'center' | 'right';
}>;

export type SheetPart =
  | Readonly<{ kind: 'facts'; facts: readonly SheetFact[] }>
  | Readonly<{
      kind: 'table';
      columns: readonly SheetColumn[];
      rows: readonly (readonly string[])[];
      /** mm at least, where there has to be room to write */
      rowHeight?: number;
    }>
  | Readonly<{ kind: 'bars' } & SheetBars>
  /** Lines to write on */
  | Readonly<{ kind: 'lines'; count: number }>
  /** Sentences one below the other, behind a point or a box to tick */
  | Readonly<{ kind: 'points'; mark: 'point' | 'tick'; sentences: readonly string[] }>;

/** Bars side by side, each of one or more values one above the other. */
export type SheetBars = Readonly<{
  /** What the height says, with its unit: 「年末の残額（円）」 */
  label: string;
  /** Names of the values of each bar, from the bottom */
  series: readonly string[];
  bars: readonly Readonly<{ label: string; values: readonly number[] }>[];
}>;

export type SheetSection = Readonly<{ title: string; parts: readonly SheetPart[] }>;

export type SheetSource = Readonly<{
  /** What is taken from there: 「利率」 */
  label: string;
  citation: Citation;
  /** Printed 「未確認」 */
  unconfirmed: boolean;
}>;

export type SheetContent = Readonly<{
  /** The rules it rests on: 「2022年度実施 予約採用（2023年度進学予定者）」 */
  editionTitle: string;
  /** What the page is, in one or two sentences */
  lead: string;
  sections: readonly SheetSection[];
  /** What a reader must know besides the figures */
  notes: readonly string[];
  sources: readonly SheetSource[];
  /** On pages of its own after the first; empty = none */
  appendix: readonly SheetSection[];
  /** Left out: set smaller until it fits one page. `pages`: at this size (pt), on as many pages as it takes */
  setting?: Readonly<{ kind: 'pages'; size: number }>;
  /** `office`: not for one student, so there is no line for a name. Left out: for a student */
  addressee?: 'office';
}>;
