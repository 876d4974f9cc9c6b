import { readDecimal } from './decimal-text.ts';
import { err, ok, type Result } from './result.ts';

/**
 * 評定平均値, kept exact. `typed` holds the canonical decimal text of what was entered ("3.45", at most 15 significant
 * digits, the ones Excel shows); `marks` holds the sum and the number of five-step marks. Rounded once, by `averageTenths`.
 */
export type GradeAverage =
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'marks'; sum: number; count: number }>;

/** Which school years count: what a scheme asks for stands in its edition, the school chooses per applicant. */
export const gradePeriods = [
  'years1to2', // 1・2年 (予約採用, at school)
  'years2to3', // 最終2か年
  'years1to3', // 全学年
] as const;
export type GradePeriod = (typeof gradePeriods)[number];

// The ends of the five-step scale: a property of 評定 itself, not of any scheme.
const lowest = 1;
const highest = 5;

/**
 * The average in tenths, 小数第二位を四捨五入 (2022年4月版 p.59). Whole-number arithmetic only: 100/29 = 3.448… is 34,
 * and rounding to two places first (3.45 → 3.5) would be wrong.
 */
export function averageTenths(average: GradeAverage): number {
  if (average.kind === 'marks') {
    return Math.floor((20 * average.sum + average.count) / (2 * average.count));
  }
  const [whole = '0', fraction = ''] = average.text.split('.');
  const digit = (place: number): number => Number(fraction[place] ?? '0');
  return Number(whole) * 10 + digit(0) + (digit(1) >= 5 ? 1 : 0);
}

/** 35 → 「3.5」, as typed into スカラAC. */
export const showTenths = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** The average of five-step marks; null when there is none. Missing marks are left out by the caller, never zero. */
export function averageOfMarks(marks: readonly number[]): GradeAverage | null {
  if (marks.length === 0) return null;
  return { kind: 'marks', sum: marks.reduce((sum, mark) => sum + mark, 0), count: marks.length };
}

/** The figure before rounding, for a person: 「3.45」, 「100÷29」. */
export const showExact = (average: GradeAverage): string =>
  average.kind === 'typed' ? average.text : `${average.sum}÷${average.count}`;

/** Reads an entered 評定平均値: a number as a spreadsheet holds it, or text. The error is the sentence for that cell. */
export function parseTypedAverage(cell: string | number): Result<GradeAverage, string> {
  const shown = String(cell).trim();
  const reading = readDecimal(cell);
  switch (reading.kind) {
    case 'empty':
      return err('評定平均値が空です。1.0 から 5.0 までの数で入力してください。');
    case 'comma':
      return err(`「${shown}」は ${reading.asked} のことですか。小数点「.」を使って入力し直してください。`);
    case 'unreadable':
      return err(
        typeof cell === 'number'
          ? outside(shown)
          : `「${shown}」は評定平均値として読めません。1.0 から 5.0 までの数で入力してください。`,
      );
    case 'decimal':
      return reading.value >= lowest && reading.value <= highest
        ? ok({ kind: 'typed', text: canonical(reading.value) })
        : err(outside(shown));
  }
}

const outside = (shown: string): string =>
  `評定平均値「${shown}」は 1.0 から 5.0 までの範囲にありません。5段階の評定平均値を入力してください。`;

/** Between 1 and 5 a number never prints with an exponent. One decimal at least, so that 4 is 「4.0」. */
function canonical(value: number): string {
  const text = String(value);
  return text.includes('.') ? text : `${text}.0`;
}
