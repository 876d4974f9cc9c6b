import type { IsoDate } from '#core/domain/applicant.ts';
import { daysBetween } from '#core/domain/dates.ts';
import { type CellPlace, cellName } from '#core/domain/fields/cell-place.ts';
import { type FillValue, fillText } from '#core/domain/foundation/fill-value.ts';
import type { FormatKind } from '../read/xlsx/number-format.ts';
import { excelText } from '../write/excel-text.ts';

/** How the cell is written: its prefix, its style, and what that style makes of numbers. */
export type CellManner = Readonly<{
  prefix: string;
  style: string | null;
  showsFurigana: boolean;
  format: FormatKind;
  /** The style shows numbers in a way of its own: 3.5 as 3.50 */
  hasNumberFormat: boolean;
  date1904: boolean;
}>;

/**
 * A cell with its new value. Texts stand in the cell itself (`inlineStr`), so that the shared strings of the workbook
 * stay as they are; a text is a text whatever it begins with, never a formula.
 */
export function cellXml(place: CellPlace, value: FillValue, manner: CellManner): string {
  const { prefix: x, style, showsFurigana } = manner;
  const open = `<${x}c r="${cellName(place)}"${style === null ? '' : ` s="${style}"`}${showsFurigana ? ' ph="1"' : ''}`;
  const content = contentOf(value, manner);
  switch (content.kind) {
    case 'empty':
      return `${open}/>`;
    case 'number':
      return `${open}><${x}v>${content.value}</${x}v></${x}c>`;
    case 'text':
      return `${open} t="inlineStr"><${x}is><${x}t xml:space="preserve">${escaped(content.text)}</${x}t></${x}is></${x}c>`;
  }
}

type Content = Exclude<FillValue, Readonly<{ kind: 'date' }>>;

function contentOf(value: FillValue, { format, hasNumberFormat, date1904 }: CellManner): Content {
  if (value.kind === 'date') {
    const serial = format === 'date' ? serialOf(value.date, date1904) : null;
    return serial === null ? asText(value.words) : { kind: 'number', value: serial, words: null };
  }
  if (value.kind === 'text') return asText(value.text);
  if (value.kind === 'empty') return value;
  // A number under a date format would show as a day of 1900.
  if (format !== 'number') return asText(fillText(value));
  return value.words === null || hasNumberFormat ? value : asText(value.words);
}

/** What Excel's XML cannot hold is gone already; what is then empty leaves the cell empty. */
function asText(text: string): Content {
  const written = excelText(text.toWellFormed().replace(/\r\n?/gu, '\n'));
  return written === '' ? { kind: 'empty' } : { kind: 'text', text: written };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The serial number of a day; null for one that the system of the workbook does not have. The 1900 system counts a
 * 29 February 1900 that never was.
 */
function serialOf(date: IsoDate, date1904: boolean): number | null {
  if (date1904) return date < '1904-01-01' ? null : daysBetween('1904-01-01', date);
  if (date < '1900-01-01') return null;
  return daysBetween(date < '1900-03-01' ? '1899-12-31' : '1899-12-30', date);
}
