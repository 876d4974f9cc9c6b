import { type CellRange, columnOfReference } from '#core/domain/fields/cell-place.ts';
import { emptyCell } from '#core/domain/fields/cell-value.ts';
import type { SheetLimits } from '../../limits.ts';
import type { SheetRow } from '../table-file.ts';
import { type CellContext, type CellReader, cellReader, formulaWithoutResult } from './cell-values.ts';
import type { Package } from './package.ts';
import { rangeOf } from './references.ts';
import { withoutRegularRows } from './regular-rows.ts';
import { type RowCollector, rowCollector } from './row-collector.ts';
import { isOn, streamText, type XmlHandlers, xmlParser } from './xml.ts';

export type WorksheetContext = CellContext &
  Readonly<{ fileName: string; sheetName: string; limits: SheetLimits }>;

export type Worksheet = Readonly<{
  rows: readonly SheetRow[];
  columns: number;
  merges: readonly CellRange[];
  hiddenColumns: readonly number[];
}>;

/** Reads one sheet as a stream. */
export async function readWorksheet(
  context: WorksheetContext,
  source: Package,
  part: string,
): Promise<Worksheet> {
  const merges: CellRange[] = [];
  const hiddenColumns: number[] = [];
  const collect = rowCollector(context.fileName, context.sheetName, context.limits);
  const read = cellReader(context);
  const cells = cellHandlers(collect, read);
  let rowClosed = false;

  const parser = xmlParser(context.fileName, {
    open: (name, attributes) => {
      cells.open(name, attributes);
      if (name === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range !== null && merges.length < context.limits.rows) merges.push(range);
      }
      if (name === 'col' && isOn(attributes.hidden)) {
        const last = Math.min(Number(attributes.max), context.limits.columns);
        for (let column = Number(attributes.min); column <= last; column += 1) hiddenColumns.push(column - 1);
      }
    },
    text: cells.text,
    close: (name) => {
      cells.close(name);
      rowClosed = name === 'row';
    },
  });
  const watched = {
    ...parser,
    write: (text: string) => {
      rowClosed = false;
      parser.write(text);
    },
  };
  const filter = withoutRegularRows(watched, () => rowClosed, collect, read);
  await streamText(source, part, filter.write);
  filter.close();
  return { rows: collect.rows(), columns: collect.columns(), merges, hiddenColumns };
}

/** Rows and cells as the parser meets them, in every way the standard allows. */
function cellHandlers(collect: RowCollector, read: CellReader): Required<XmlHandlers> {
  let type = '';
  let style = 0;
  let value: string | null = null;
  let hasFormula = false;
  let inText = false;
  let furigana = 0;
  return {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          collect.startRow(attributes.r === undefined ? null : Number(attributes.r), isOn(attributes.hidden));
          break;
        case 'c':
          collect.startCell(attributes.r === undefined ? null : columnOfReference(attributes.r));
          type = attributes.t ?? 'n';
          style = Number(attributes.s ?? 0);
          value = null;
          hasFormula = false;
          break;
        case 'rPh':
          furigana += 1;
          break;
        case 'v':
        case 't':
          inText = furigana === 0;
          if (inText) value ??= '';
          break;
        case 'f':
          hasFormula = true;
          break;
      }
    },
    text: (piece) => {
      if (inText && value !== null) value += piece;
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
          inText = false;
          break;
        case 'rPh':
          furigana -= 1;
          break;
        case 'c':
          if (value !== null) collect.put(read(type, style, value));
          else collect.put(hasFormula ? formulaWithoutResult : emptyCell);
          break;
        case 'row':
          collect.endRow();
          break;
      }
    },
  };
}
