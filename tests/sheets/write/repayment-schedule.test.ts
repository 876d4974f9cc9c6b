import { expect, it } from 'vitest';
import { answerRepayment } from '#core/app/repayment/answer.ts';
import { scheduleTable } from '#core/sheets/write/repayment-schedule.ts';
import { shippedTerms } from '../../rules/repayment-cases.ts';

const terms = await shippedTerms();
const loan = (kind: 'loan1' | 'loan2') =>
  ({
    kind,
    borrowed: 240_000,
    method: { kind: 'fixed' },
    rates: { kind: 'newest' },
    endsIn: '2027-03',
  }) as const;

function tableOf(...kinds: readonly ('loan1' | 'loan2')[]) {
  const answer = answerRepayment({ loans: kinds.map(loan), entryExtra: 0 }, terms, '2026-12-01');
  if (!answer.ok) throw new Error(answer.error.message);
  return { table: scheduleTable(answer.value, terms, '2026-12-01'), answer: answer.value };
}

it('has a row of numbers for every payment of one loan, with what of it is interest', () => {
  const { table, answer } = tableOf('loan2');
  const [plan] = answer.loans.map(({ plan: each }) => each);
  expect(table.columns.map(({ heading }) => heading)).toEqual([
    '回',
    '年月',
    '返還額',
    'うち元金',
    'うち利息',
    '残りの元金',
  ]);
  expect(table.rows).toHaveLength(plan?.count ?? 0);
  const [first] = plan?.schedule ?? [];
  expect(table.rows[0]).toEqual([
    1,
    '令和9年10月',
    first?.payment,
    first?.principal,
    first?.interest,
    first?.balance,
  ]);
  expect(table.rows.at(-1)?.at(-1)).toBe(0);
});

it('has both loans and their sum side by side', () => {
  const { table, answer } = tableOf('loan1', 'loan2');
  expect(table.columns.map(({ heading }) => heading).slice(2, 5)).toEqual([
    '第一種奨学金',
    '第二種奨学金',
    '合わせて',
  ]);
  expect(table.rows[0]?.[4]).toBe(answer.together[0]?.total);
});

it('names the publications, and what of them is not confirmed', () => {
  const { table } = tableOf('loan2');
  expect(table.notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^もとの資料　返還の開始：貸与奨学金案内/),
      expect.stringMatching(/^もとの資料　利率：.*（未確認）$/),
    ]),
  );
  expect(table.footer).toBe(terms.title);
});
