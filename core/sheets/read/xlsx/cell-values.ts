import { type CellValue, emptyCell, textCell } from '#core/domain/fields/cell-value.ts';
import type { FormatKind } from './number-format.ts';
import { dateCell, isoCell, timeCell } from './serial-date.ts';
import { unescaped } from './xml.ts';

/** What the cells of a sheet refer to in the other parts of the workbook. */
export type CellContext = Readonly<{
  strings: readonly CellValue[];
  styles: readonly FormatKind[];
  date1904: boolean;
}>;

/** The value of a cell from its type `t`, its style `s` and the text of its `v` or `is`. */
export type CellReader = (type: string, style: number, text: string) => CellValue;

/** A formula that was saved without its result, by a program that does not compute. */
export const formulaWithoutResult: CellValue = { kind: 'error', code: '計算結果が保存されていない式' };

/** Equal numbers share one value; more different ones than this are not worth remembering. */
const rememberedNumbers = 50_000;

export function cellReader({ strings, styles, date1904 }: CellContext): CellReader {
  const remembered: Readonly<Record<FormatKind, Map<string, CellValue>>> = {
    number: new Map(),
    date: new Map(),
    time: new Map(),
  };
  const numberCell = (text: string, format: FormatKind): CellValue => {
    const known = remembered[format];
    const found = known.get(text);
    if (found !== undefined) return found;
    const cell = numberOf(text, format, date1904);
    if (known.size < rememberedNumbers) known.set(text, cell);
    return cell;
  };
  return (type, style, text) => {
    switch (type) {
      case 's':
        return strings[Number(text)] ?? emptyCell;
      case 'str':
      case 'inlineStr':
        return textCell(unescaped(text));
      case 'b':
        return { kind: 'boolean', value: text.trim() === '1' || text.trim() === 'true' };
      case 'e':
        return { kind: 'error', code: text };
      case 'd':
        return isoCell(text.trim());
      default:
        return numberCell(text, styles[style] ?? 'number');
    }
  };
}

function numberOf(text: string, format: FormatKind, date1904: boolean): CellValue {
  if (text.trim() === '') return emptyCell;
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'error', code: text };
  if (format === 'date') return dateCell(value, date1904);
  return format === 'time' ? timeCell(value, date1904) : { kind: 'number', value };
}
