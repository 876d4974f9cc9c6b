import type { Cited } from '../cited.ts';

const yenPerMan = 10_000;

/** Yen as the form wants them: 万円, what is below a whole one rounded up. */
export const typedMan = (yen: number, { value: unit }: Cited<number>): number =>
  (Math.ceil(yen / unit) * unit) / yenPerMan;

/** 「1万円未満を切り上げて」 */
export const roundingWords = ({ value: unit }: Cited<number>): string =>
  `${manWords(unit / yenPerMan)}未満を切り上げて`;

/** 「71万円」 */
export const manWords = (man: number): string => `${man.toLocaleString('ja-JP')}万円`;

/** 「708,500円」 */
export const yenWords = (yen: number): string => `${yen.toLocaleString('ja-JP')}円`;
