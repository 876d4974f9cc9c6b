import type { IsoDate } from '../applicant.ts';

/** One cell of a file, or one entry typed in the window, before anybody knows what it means. */
export type CellValue =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'number'; value: number }>
  | Readonly<{ kind: 'boolean'; value: boolean }>
  | Readonly<{ kind: 'date'; date: IsoDate }>
  | Readonly<{ kind: 'error'; code: string }>;

export const emptyCell: CellValue = { kind: 'empty' };

/** A typed or pasted text as a cell; text of nothing but spaces is an empty cell. */
export const textCell = (text: string): CellValue => (isBlank(text) ? emptyCell : { kind: 'text', text });

const isBlank = (text: string): boolean => text.trim() === '';

/**
 * The number as Excel shows it: 15 significant digits, because a computed 3.45 may be stored as 3.4499999999999997.
 */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)));

/** What the officer sees in the cell. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return numberText(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.date;
    case 'error':
      return cell.code;
  }
}
