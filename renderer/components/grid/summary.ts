import type { GridColumn, Range } from './model.ts';

/** What Excel shows at the bottom of its window. Figures as text, exact; null = no figure chosen. */
export type Summary = Readonly<{
  count: number;
  figures: Readonly<{ count: number; mean: string; smallest: string; largest: string }> | null;
}>;

const figurePattern = /^-?\d{1,12}(\.\d{1,4})?$/;
const decimals = 4;

/** Exact, in ten-thousandths: the mean of 3.4 and 3.5 is 3.45 and never 3.4499999. */
function scaled(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  if (!figurePattern.test(plain)) return null;
  const [whole = '0', fraction = ''] = plain.replace('-', '').split('.');
  const value = Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, '0'));
  return plain.startsWith('-') ? -value : value;
}

function unscaled(value: number): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Rounded half away from zero at the third decimal. */
function meanOf(sum: number, count: number): string {
  const unit = 10 ** (decimals - 2);
  const size = Math.floor((Math.abs(sum) * 2 + unit * count) / (2 * unit * count)) * unit;
  return unscaled(sum < 0 ? -size : size);
}

export function summarise(
  range: Range,
  textAt: (row: number, col: number) => string,
  isFigure: (col: number) => boolean,
): Summary {
  let count = 0;
  const values: number[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const text = textAt(row, col);
      if (text === '') continue;
      count += 1;
      const value = isFigure(col) ? scaled(text) : null;
      if (value !== null) values.push(value);
    }
  }
  if (values.length === 0) return { count, figures: null };
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    count,
    figures: {
      count: values.length,
      mean: meanOf(sum, values.length),
      smallest: unscaled(values.reduce((a, b) => Math.min(a, b))),
      largest: unscaled(values.reduce((a, b) => Math.max(a, b))),
    },
  };
}

/** Of the chosen cells of a table, by their text. */
export function summariseCells<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  range: Range,
): Summary {
  const textAt = (row: number, col: number): string => {
    const value = rows[row];
    return value === undefined ? '' : (columns[col]?.cell(value).text ?? '');
  };
  return summarise(range, textAt, (col) => columns[col]?.kind === 'figure');
}
