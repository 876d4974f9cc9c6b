import type { Indication } from '../verdict.ts';
import type { Finding } from './criterion.ts';

/** Every household finding ends with it. */
export const decidedByJasso = '決めるのは機構です。';

export const indicate = (indication: Indication): Finding['verdict'] => ({
  kind: 'jassoDecides',
  indication,
});

/** Nothing to compare with: said so, never interpolated. */
export const noRow = (
  reason: string,
  { fields, citations }: Pick<Finding, 'fields' | 'citations'>,
): Finding => ({ verdict: indicate('noRow'), reason: `${reason}${decidedByJasso}`, fields, citations });

/** 「1,100万円」 */
export const manYen = (amount: number): string => `${amount.toLocaleString('ja-JP')}万円`;

/** 「189,400円」 */
export const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

/** 「年間の収入 300万円」: receipts of earners, income of others. */
export const incomeWords = (kind: 'salary' | 'other', income: number): string =>
  `${kind === 'salary' ? '年間の収入' : '年間の所得'} ${manYen(income)}`;
