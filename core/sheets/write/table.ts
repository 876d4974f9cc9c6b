import type { IsoDate } from '#core/domain/applicant.ts';

/** What a cell holds. A text stays a text whatever it begins with; dates and numbers are real ones. */
export type Cell = string | number | null | Readonly<{ date: IsoDate }>;

/** How a column is drawn: `centre` is text in the middle, `average` a number with one decimal, `number` one as it is. */
export type CellKind = 'text' | 'centre' | 'integer' | 'average' | 'number' | 'date';

export type SheetColumn = Readonly<{
  heading: string;
  /** In characters of half width, as Excel counts */
  width: number;
  kind: CellKind;
}>;

/** One sheet of a list: what stands above the headings, the headings, the rows. */
export type SheetTable = Readonly<{
  /** Name of the sheet */
  name: string;
  title: string;
  /** Lines between the title and the headings */
  lines: readonly string[];
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
  /** What stands in place of the rows when there are none */
  emptyNote: string;
  /** So many columns on the left stay in view */
  frozenColumns: number;
  orientation: 'portrait' | 'landscape';
  /** A list too wide to read on one sheet of paper goes over several, the frozen columns on each */
  pagesWide: number;
  /** Under the table */
  notes: readonly string[];
  /** A second, small table under the notes, in the same columns; null = none */
  appendix: Readonly<{
    title: string;
    headings: readonly string[];
    rows: readonly (readonly Cell[])[];
  }> | null;
  /** On every printed page: at the top right, and at the foot left of the page number */
  header: string;
  footer: string;
}>;

/** A column together with how it takes its value from a row: heading and value can never slip apart. */
export type ColumnOf<Row> = SheetColumn & Readonly<{ value: (row: Row, at: number) => Cell }>;

export const column = <Row>(
  heading: string,
  width: number,
  kind: CellKind,
  value: (row: Row, at: number) => Cell,
): ColumnOf<Row> => ({ heading, width, kind, value });

export const cellsOf = <Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Pick<SheetTable, 'columns' | 'rows'> => ({
  columns: columns.map(({ heading, width, kind }) => ({ heading, width, kind })),
  rows: rows.map((row, at) => columns.map(({ value }) => value(row, at))),
});

/** 「3.5」 as a number; null stays empty. */
export const asNumber = (rounded: string | null): number | null =>
  rounded === null ? null : Number(rounded);

export const asDate = (date: IsoDate | null): Cell => (date === null ? null : { date });
