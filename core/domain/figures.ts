// Figures as people type them: full width, with commas and units. What cannot be read without a guess is null.

const yenPerMan = 10_000;

/** Whole yen. A bare number under 1万 could be 万円 as well, and is not taken. */
export function readYen(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d+)?(万円?|円)?$/u.exec(text);
  if (parts === null) return null;
  const number = Number(`${(parts[1] ?? '').replaceAll(',', '')}${parts[2] ?? ''}`);
  const unit = parts[3];
  if (unit === undefined && number > 0 && number < yenPerMan) return null;
  const yen = unit?.startsWith('万') === true ? Number((number * yenPerMan).toPrecision(15)) : number;
  return Number.isInteger(yen) ? yen : null;
}

/** 1 to 999, as months are counted. */
export function readCount(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null;
}

/** 「60」「62.5」: a measure that may have decimals. */
export function readMeasure(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,4}(?:\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

/** A year of the western calendar, as JASSO writes 入学年度. */
export function readYear(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/年度?$/u, '');
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}

/**
 * 「0.5,1.0」 as whole numbers of the last of so many decimals: a percent in thousandths, 万円 in yen. Null when one
 * cannot be read without rounding.
 */
export function readDecimals(typed: string, digits: number): readonly number[] | null {
  const numbers = typed
    .normalize('NFKC')
    .split(/[,、]/u)
    .map((part) => decimal(part.trim(), digits));
  return numbers.every((number) => number !== null) ? numbers : null;
}

function decimal(text: string, digits: number): number | null {
  const [, whole, fraction = ''] = /^(\d{1,6})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, '0'));
}
