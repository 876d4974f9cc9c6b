import { useState } from 'react';
import type { RepaymentAnswer } from '#core/contract/repayment.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { CombinedMonth } from '#core/domain/repayment/together.ts';
import { type ListColumn, VirtualTable } from '../../../components/virtual-table.tsx';
import { formatCount } from '../../../format.ts';

type Line = CombinedMonth & Readonly<{ interest: number | null }>;

/** Every payment; with one loan its interest apart, with two each of them and the sum. */
export function Schedule({ answer, names }: Readonly<{ answer: RepaymentAnswer; names: readonly string[] }>) {
  const [selected, setSelected] = useState('1');
  const [only, second] = answer.loans;
  const lines = answer.together.map((month, index): Line => {
    const interest = second === undefined ? (only?.plan.schedule[index]?.interest ?? null) : null;
    return { ...month, interest };
  });
  return (
    <div className="flex h-72 flex-col">
      <VirtualTable
        label="返還の予定"
        rows={lines}
        columns={second === undefined ? singleColumns : doubleColumns(names)}
        keyOf={({ number }) => String(number)}
        selected={selected}
        onSelect={setSelected}
      />
    </div>
  );
}

const yen = (amount: number): string => `${formatCount(amount)}円`;
const owed = ({ balances }: Line): number => balances.reduce((sum, balance) => sum + balance, 0);

const number: ListColumn<Line> = {
  id: 'number',
  label: '回',
  width: 64,
  align: 'right',
  cell: (line) => line.number,
};
const month: ListColumn<Line> = {
  id: 'month',
  label: '年月',
  width: 130,
  cell: (line) => (line.month === null ? '―' : japaneseMonth(line.month)),
};
const balance: ListColumn<Line> = {
  id: 'balance',
  label: '残りの元金',
  width: 140,
  align: 'right',
  cell: (line) => yen(owed(line)),
};

const singleColumns: readonly ListColumn<Line>[] = [
  number,
  month,
  { id: 'payment', label: '返還額', width: 130, align: 'right', cell: (line) => yen(line.total) },
  {
    id: 'interest',
    label: 'うち利息',
    width: 120,
    align: 'right',
    cell: (line) => (line.interest === null ? '' : yen(line.interest)),
  },
  balance,
];

const doubleColumns = (names: readonly string[]): readonly ListColumn<Line>[] => [
  number,
  month,
  ...names.map(
    (name, index): ListColumn<Line> => ({
      id: name,
      label: name,
      width: 130,
      align: 'right',
      cell: (line) => yen(line.payments[index] ?? 0),
    }),
  ),
  { id: 'total', label: '合わせて', width: 130, align: 'right', cell: (line) => yen(line.total) },
  balance,
];
