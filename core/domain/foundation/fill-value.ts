import type { IsoDate } from '../applicant.ts';

/** What a cell of a form is given. */
export type FillValue =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'text'; text: string }>
  /** `words`: how it is to be read where the cell has no number format of its own (「4.0」, which is 4); null = as it is */
  | Readonly<{ kind: 'number'; value: number; words: string | null }>
  /** A real date where the cell has a date format, else `words` */
  | Readonly<{ kind: 'date'; date: IsoDate; words: string }>;

export const emptyFill: FillValue = { kind: 'empty' };

export const textFill = (text: string): FillValue => (text === '' ? emptyFill : { kind: 'text', text });

/** One cell that is to be written. `cell` is 「B5」; anywhere in merged cells means their top left. */
export type CellFill = Readonly<{ sheet: string; cell: string; value: FillValue }>;

/** As it is shown before it is written. */
export function fillText(value: FillValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return value.words ?? String(value.value);
    case 'date':
      return value.words;
  }
}
