import type { CellValue } from './cell-value.ts';
import { type Read, read, unread } from './parsed-fact.ts';
import { plainText, quoted } from './plain-text.ts';

const yenPerMan = 10_000;
/** A household with 1億円 does not apply; so a bare number below is 万円, and from 100万 up it can only be yen. */
const largestInMan = 9_999;
const smallestInYen = 1_000_000;
const largestInYen = 9_999_999_999;

/** 万円: 「747」「747万円」「7,470,000円」「7,470千円」. A bare number that could be either is asked. */
export function readManYen(cell: CellValue): Read<number> {
  const written = amountIn(cell);
  if (written === null)
    return unread(
      `${quoted(cell)}は金額として読めません。「747万円」のように、万円単位の整数で入力してください。`,
    );
  const { amount, unit } = written;
  if (unit !== undefined) return wholeMan(amount * yenOf(unit), cell);
  if (amount <= largestInMan) return wholeMan(amount * yenPerMan, cell);
  if (amount < smallestInYen)
    return unread(
      `${quoted(cell)}は円か万円か分かりません。「${amount}円」または「${amount}万円」のように単位を付けてください。`,
    );
  const yen = wholeMan(amount, cell);
  return yen.ok
    ? read(yen.value, yen.notice ?? `${quoted(cell)}は円とみて ${yen.value}万円としました。`)
    : yen;
}

/** 円: 「25600」「25,600円」「2.56万円」. A bare number is yen, because a 算定基準額 is always written so. */
export function readYen(cell: CellValue): Read<number> {
  const written = amountIn(cell);
  const yen = written === null ? Number.NaN : written.amount * yenOf(written.unit ?? '円');
  const exact = Math.round(yen);
  if (!(Math.abs(yen - exact) < 1e-6))
    return unread(
      `${quoted(cell)}は金額として読めません。「25600」や「25,600円」のように、円単位の整数で入力してください。`,
    );
  return exact > largestInYen
    ? unread(`${quoted(cell)}は金額として大きすぎます。単位を確かめてください。`)
    : read(exact);
}

function amountIn(cell: CellValue): Readonly<{ amount: number; unit: string | undefined }> | null {
  const text = plainText(cell).replace(/[\s¥\\]/gu, '');
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(億円?|万円?|千円|円)?$/u.exec(text);
  if (cell.kind === 'date' || !parts) return null;
  return { amount: Number(`${(parts[1] ?? '').replaceAll(',', '')}${parts[2] ?? ''}`), unit: parts[3] };
}

function yenOf(unit: string): number {
  if (unit.startsWith('億')) return 100_000_000;
  if (unit.startsWith('万')) return yenPerMan;
  return unit === '千円' ? 1000 : 1;
}

function wholeMan(yen: number, cell: CellValue): Read<number> {
  const exact = Math.round(yen);
  const man = Math.floor(exact / yenPerMan);
  if (man > 999_999) return unread(`${quoted(cell)}は金額として大きすぎます。単位を確かめてください。`);
  return exact % yenPerMan === 0
    ? read(man)
    : read(man, `${quoted(cell)}は1万円未満を切り捨てて ${man}万円としました。`);
}
