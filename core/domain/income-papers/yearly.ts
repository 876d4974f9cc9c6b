import type { YearlyRule } from '../edition-income-list.ts';
import { err, ok, type Result } from '../result.ts';

/** What stands on a certificate. Whole yen and whole days. */
export type CertificateFigures = Readonly<{
  /** 月額, the amount stated, 基本手当日額 or 支給金額 */
  amount: number | null;
  /** 所定給付日数 or 支給日数 */
  days: number | null;
  /** Already received by the end of the year before: 失業手当 only */
  received: number | null;
}>;

export type YearlyAmount = Readonly<{
  /** Yen, before cutting */
  exact: number;
  /** Yen, 1万円未満切り捨て */
  yearly: number;
  /** 「80,000円 × 12 ＝ 960,000円」 */
  formula: string;
}>;

/** 年額. Exact: products and quotients of integers, cut once. Missing figures are named. */
export function yearlyAmount(
  rule: YearlyRule,
  figures: CertificateFigures,
  cutTo: number,
): Result<YearlyAmount, readonly string[]> {
  const { amount, days, received } = figures;
  switch (rule.kind) {
    case 'zero':
      return ok({ exact: 0, yearly: 0, formula: '0円' });
    case 'stated':
      return amount === null ? err(['証明書の金額']) : ok({ ...cut(amount, cutTo), formula: yen(amount) });
    case 'monthly':
      return amount === null
        ? err(['月額'])
        : done(amount * rule.times, cutTo, `${yen(amount)} × ${rule.times}`);
    case 'unemployment':
      if (amount === null || days === null || received === null) {
        return err(open([amount, '基本手当日額'], [days, '所定給付日数'], [received, rule.received]));
      }
      return done(
        Math.max(0, amount * days - received),
        cutTo,
        `${yen(amount)} × ${days}日 － ${yen(received)}`,
      );
    case 'sickness':
      if (amount === null || days === null || days === 0) {
        return err(open([amount, '支給金額'], [days === 0 ? null : days, '支給日数']));
      }
      return done(
        Math.floor((amount * rule.days) / days),
        cutTo,
        `${yen(amount)} ÷ ${days}日 × ${rule.days}`,
      );
  }
}

function done(exact: number, cutTo: number, formula: string): Result<YearlyAmount, never> {
  return ok({ ...cut(exact, cutTo), formula: `${formula} ＝ ${yen(exact)}` });
}

const cut = (exact: number, cutTo: number) => ({ exact, yearly: exact - (exact % cutTo) });

const open = (...named: readonly (readonly [number | null, string])[]): readonly string[] =>
  named.filter(([figure]) => figure === null).map(([, name]) => name);

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
