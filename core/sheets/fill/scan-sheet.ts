import {
  type CellPlace,
  type CellRange,
  columnOfReference,
  lastColumn,
  lastRow,
} from '#core/domain/fields/cell-place.ts';
import { refuse } from '../read/refusal.ts';
import { damaged } from '../read/xlsx/package.ts';
import { rangeOf } from '../read/xlsx/references.ts';
import { type Attributes, isOn, xmlParser } from '../read/xlsx/xml.ts';
import { frameCollector, numberOf, type SheetFrame, type Span } from './sheet-frame.ts';

export type ScannedCell = CellPlace &
  Span &
  Readonly<{
    /** End of the opening tag */
    openEnd: number;
    /** Style `s` as written; null = none */
    style: string | null;
    /** The furigana of the cell are shown */
    showsFurigana: boolean;
    /** Text of its formula, '' for one that shares another's; null = none */
    formula: string | null;
    /** The stored value `<v>` */
    value: Span | null;
  }>;

export type ScannedRow = Span &
  Readonly<{
    row: number;
    openEnd: number;
    /** Style that cells of the row have which are not written themselves; null = none */
    style: string | null;
    hidden: boolean;
    /** Height in points; null = the usual one */
    height: number | null;
    cells: readonly ScannedCell[];
  }>;

/** Where everything stands in the text of a sheet that a new value of a cell can concern. */
export type ScannedSheet = SheetFrame &
  Readonly<{
    /** `x:` where the file writes `<x:c>`; mostly '' */
    prefix: string;
    rows: readonly ScannedRow[];
    /** `sheetData` with its tags; the opening one ends at `openEnd` */
    data: Span & Readonly<{ openEnd: number }>;
    /** Cells that a formula of one cell fills */
    arrays: readonly CellRange[];
  }>;

type OpenRow = { -readonly [Key in keyof Omit<ScannedRow, 'cells'>]: ScannedRow[Key] } & {
  cells: ScannedCell[];
};
type OpenCell = { -readonly [Key in keyof ScannedCell]: ScannedCell[Key] };

/** Reads the text once and remembers places in it; the parser has then also made sure that it is well formed. */
export function scanSheet(fileName: string, text: string): ScannedSheet {
  const rows: ScannedRow[] = [];
  const arrays: CellRange[] = [];
  const frame = frameCollector();
  let data: ScannedSheet['data'] | null = null;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let formula: string | null = null;
  let valueStart = -1;
  let lastRowNumber = 0;
  let column = -1;

  const tagStart = (): number => text.lastIndexOf('<', parser.position() - 1);

  const openRow = (attributes: Attributes): OpenRow => {
    const number = attributes.r === undefined ? lastRowNumber + 1 : Number(attributes.r);
    if (!Number.isInteger(number) || number <= lastRowNumber || number > lastRow)
      refuse('file-damaged', damaged(fileName));
    lastRowNumber = number;
    column = -1;
    return {
      row: number,
      start: tagStart(),
      openEnd: parser.position(),
      end: -1,
      style: isOn(attributes.customFormat) ? (attributes.s ?? null) : null,
      hidden: isOn(attributes.hidden),
      height: numberOf(attributes.ht),
      cells: [],
    };
  };

  const openCell = (attributes: Attributes, { row: number }: OpenRow): OpenCell => {
    const next = attributes.r === undefined ? column + 1 : columnOfReference(attributes.r);
    // Out of order or in another row: what would be inserted has no certain place.
    if (next <= column || next > lastColumn || !belongs(attributes.r, number))
      refuse('file-damaged', damaged(fileName));
    column = next;
    return {
      row: number,
      column,
      start: tagStart(),
      openEnd: parser.position(),
      end: -1,
      style: attributes.s ?? null,
      showsFurigana: isOn(attributes.ph),
      formula: null,
      value: null,
    };
  };

  const inCell = (name: string, attributes: Attributes): void => {
    if (name === 'v') valueStart = tagStart();
    if (name !== 'f') return;
    formula = '';
    const covers = attributes.t === 'array' || attributes.t === 'dataTable' ? attributes.ref : undefined;
    const range = covers === undefined ? null : rangeOf(covers);
    if (range !== null) arrays.push(range);
  };

  const parser = xmlParser(fileName, {
    open: (name, attributes) => {
      if (name === 'sheetData') data = { start: tagStart(), openEnd: parser.position(), end: -1 };
      else if (data === null || data.end >= 0)
        frame.take(name, attributes, () => ({ start: tagStart(), end: parser.position() }));
      else if (name === 'row' && row === null) row = openRow(attributes);
      else if (name === 'c' && row !== null && cell === null) cell = openCell(attributes, row);
      else if (cell !== null) inCell(name, attributes);
    },
    text: (piece) => {
      if (formula !== null) formula += piece;
    },
    close: (name) => {
      const end = parser.position();
      if (name === 'sheetData' && data !== null && data.end < 0) data = { ...data, end };
      else if (name === 'row' && row !== null) {
        rows.push({ ...row, end });
        row = null;
      } else if (name === 'c' && row !== null && cell !== null) {
        row.cells.push({ ...cell, end });
        cell = null;
      } else if (name === 'v' && cell !== null && valueStart >= 0) {
        cell.value = { start: valueStart, end };
        valueStart = -1;
      } else if (name === 'f' && cell !== null) {
        cell.formula = formula;
        formula = null;
      }
    },
  });
  parser.write(text);
  parser.close();
  const found: ScannedSheet['data'] = data ?? refuse('file-damaged', damaged(fileName));
  const prefix = /^<([^\s/>]*:)?sheetData/u.exec(text.slice(found.start, found.openEnd))?.[1] ?? '';
  return { ...frame.result(), prefix, rows, data: found, arrays };
}

const belongs = (reference: string | undefined, row: number): boolean =>
  reference === undefined || reference.replace(/^[A-Z]+/u, '') === String(row);
