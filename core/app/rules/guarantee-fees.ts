import type { ReadableRule } from '#core/contract/rules.ts';
import type { FeeLoan, FeeRules } from '#core/domain/edition-guarantee-fees.ts';
import { table, yen } from './readable.ts';

const loans: Readonly<Record<FeeLoan, string>> = { loan1: '第一種', loan2: '第二種' };
const commutes = { home: '自宅', away: '自宅外' } as const;

export const feeTables = ({ once, monthly, note }: FeeRules): readonly ReadableRule[] => [
  ...table(
    'guarantee.fees.once',
    '機関保証の保証料（夏季・冬季スクーリング、放送大学）',
    note.value,
    ['奨学金', '貸与額', '返還回数', '保証料額'],
    once,
    (row) => [loans[row.loan], yen(row.amount), `${row.payments}回`, yen(row.fee)],
  ),
  ...table(
    'guarantee.fees.monthly',
    '機関保証の保証料（通年スクーリング）',
    note.value,
    ['奨学金', '通学形態', '貸与月額', '貸与総額', '返還回数', '保証料月額'],
    monthly,
    (row) => [
      loans[row.loan],
      row.commute === null ? '—' : commutes[row.commute],
      yen(row.monthly),
      yen(row.total),
      `${row.payments}回`,
      yen(row.fee),
    ],
  ),
];
