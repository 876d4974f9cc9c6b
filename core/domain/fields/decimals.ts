import { readDecimal } from '../decimal-text.ts';
import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

/** A figure with decimals. `figure` names it with its limits, as in 「GPA は 0 から 100 までの数」. */
export type Figure = Readonly<{ name: string; most: number; units: readonly string[] }>;

/** A number from 0 up to the most that the figure can be, with an optional unit behind. */
export function readFigure(cell: CellValue, figure: Figure): Read<number> {
  const wanted = `${figure.name}は 0 から ${figure.most} までの数で入力してください。`;
  if (cell.kind === 'date')
    return unread(`${quoted(cell)}は日付になっています。セルの書式を「標準」にして、${wanted}`);
  const text = plainText(cell);
  const unit = figure.units.find((each) => text.endsWith(each)) ?? '';
  const reading = readDecimal(cell.kind === 'number' ? cell.value : text.slice(0, text.length - unit.length));
  if (reading.kind === 'comma')
    return unread(
      `${quoted(cell)}は ${reading.asked} のことですか。小数点「.」を使って入力し直してください。`,
    );
  if (reading.kind !== 'decimal') return unread(`${quoted(cell)}は数として読めません。${wanted}`);
  const fits = reading.value <= figure.most && reading.value >= 0 && !String(reading.value).includes('e');
  return fits ? read(reading.value) : unread(`${quoted(cell)}は使えません。${wanted}`);
}

/** The scale of GPA is the school's own: 4, 4.3, 5 or 100 points at the most. */
const gpa: Figure = { name: 'GPA', most: 100, units: [] };

/** GPA as decimal text without needless zeros, so that equal ones are equal texts. */
export function readGpa(cell: CellValue): Read<string> {
  const value = readFigure(cell, gpa);
  return value.ok ? read(String(value.value), value.notice) : value;
}

const percent: Figure = { name: '割合', most: 100, units: ['%', 'パーセント'] };

/** 「80」 and 「80%」 are 80. A cell that Excel shows as 80% holds 0.8, so a number cell up to 1 is taken as a fraction. */
export function readPercent(cell: CellValue): Read<number> {
  const value = readFigure(cell, percent);
  if (!value.ok || cell.kind !== 'number' || value.value > 1 || value.value === 0) return value;
  const asPercent = Number((value.value * 100).toPrecision(15));
  return read(asPercent, `${quoted(cell)}は割合とみて ${asPercent}% としました。`);
}
