import type { CellPlace, CellRange } from '#core/domain/fields/cell-place.ts';
import { isInside } from '#core/domain/fields/cell-place.ts';
import { rangeOf } from '../read/xlsx/references.ts';
import { type Attributes, isOn } from '../read/xlsx/xml.ts';

/** A piece of the sheet's text, from its first character to the one after its last. */
export type Span = Readonly<{ start: number; end: number }>;

/** Columns that share a look, 0-based; width in characters, 0 = hidden. */
export type ColumnSpan = Readonly<{
  first: number;
  last: number;
  style: string | null;
  width: number | null;
}>;

/** What a sheet says around its cells. */
export type SheetFrame = Readonly<{
  columns: readonly ColumnSpan[];
  /** Width in characters and height in points where a column or a row says nothing */
  defaults: Readonly<{ width: number | null; height: number | null }>;
  merges: readonly CellRange[];
  dimension: (Span & Readonly<{ range: CellRange }>) | null;
}>;

export type FrameCollector = Readonly<{
  take: (name: string, attributes: Attributes, span: () => Span) => void;
  result: () => SheetFrame;
}>;

export function frameCollector(): FrameCollector {
  const columns: ColumnSpan[] = [];
  const merges: CellRange[] = [];
  let defaults: SheetFrame['defaults'] = { width: null, height: null };
  let dimension: SheetFrame['dimension'] = null;
  return {
    take: (name, attributes, span) => {
      switch (name) {
        case 'mergeCell': {
          const range = rangeOf(attributes.ref ?? '');
          if (range !== null) merges.push(range);
          break;
        }
        case 'col':
          columns.push({
            first: Number(attributes.min) - 1,
            last: Number(attributes.max) - 1,
            style: attributes.style ?? null,
            width: isOn(attributes.hidden) ? 0 : numberOf(attributes.width),
          });
          break;
        case 'sheetFormatPr':
          defaults = {
            width: numberOf(attributes.defaultColWidth),
            height: numberOf(attributes.defaultRowHeight),
          };
          break;
        case 'dimension': {
          const ref = attributes.ref ?? '';
          const range = rangeOf(ref.includes(':') ? ref : `${ref}:${ref}`);
          dimension = range === null ? null : { ...span(), range };
          break;
        }
      }
    },
    result: () => ({ columns, defaults, merges, dimension }),
  };
}

export const numberOf = (text: string | undefined): number | null => {
  const number = Number(text);
  return text === undefined || !Number.isFinite(number) ? null : number;
};

/** The range of merged cells at a place, if any. */
export const mergeAt = (merges: readonly CellRange[], place: CellPlace): CellRange | null =>
  merges.find((range) => isInside(place, range)) ?? null;
