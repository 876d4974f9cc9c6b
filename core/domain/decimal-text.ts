/** Excel shows, and a person therefore means, this many significant digits of a number. */
const excelDigits = 15;

/** What a cell or a typed text says as a decimal figure. A comma is asked about and not guessed: 「3,45」 may be 3.45 or a slip. */
export type DecimalReading =
  | Readonly<{ kind: 'decimal'; value: number }>
  | Readonly<{ kind: 'comma'; asked: string }>
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'unreadable' }>;

/** Full-width digits and the full-width point become plain ones: this is a figure, not a name. */
export function readDecimal(written: string | number): DecimalReading {
  if (typeof written === 'number') return asShown(written);
  const text = written.normalize('NFKC').trim();
  if (text === '') return { kind: 'empty' };
  if (/^\d+[,、]\d+$/.test(text)) return { kind: 'comma', asked: text.replace(/[,、]/, '.') };
  return /^\d+(\.\d+)?$/.test(text) ? asShown(Number(text)) : { kind: 'unreadable' };
}

/** 3.4499999999999997, which Excel shows as 3.45, is 3.45. */
const asShown = (value: number): DecimalReading =>
  Number.isFinite(value)
    ? { kind: 'decimal', value: Number(value.toPrecision(excelDigits)) }
    : { kind: 'unreadable' };
