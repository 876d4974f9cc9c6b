import { describe, expect, it } from 'vitest';
import {
  beginningWith,
  type LoanTexts,
  type RepaymentTexts,
  readQuestion,
  typedRate,
} from '../../../../renderer/screens/calculators/repayment/question.ts';

const begin = beginningWith(['loan2'], '');
const loan2 = (changes: Partial<LoanTexts>, rest: Partial<RepaymentTexts> = {}): RepaymentTexts => ({
  ...begin,
  ...rest,
  loans: { ...begin.loans, loan2: { ...begin.loans.loan2, ...changes } },
});

describe('beginningWith', () => {
  it('chooses the loans of known amounts, else the wished ones, else 第二種', () => {
    const chosen = (texts: RepaymentTexts) => [texts.loans.loan1.chosen, texts.loans.loan2.chosen];
    expect(chosen(beginningWith([], ''))).toEqual([false, true]);
    expect(chosen(beginningWith(['loan1'], ''))).toEqual([true, false]);
    const known = beginningWith(['loan1'], '', { loan2: 50_000, months: 24 });
    expect(chosen(known)).toEqual([false, true]);
    expect(known.loans.loan2).toMatchObject({ monthly: '50000', months: '24' });
  });
});

describe('readQuestion', () => {
  it('waits quietly while nothing is typed', () => {
    expect(readQuestion(begin)).toEqual({ question: null, problems: new Map() });
  });

  it('multiplies months and adds what is paid once', () => {
    const { question } = readQuestion(loan2({ monthly: '５万', months: '48', once: '100000' }));
    expect(question?.loans).toEqual([
      {
        kind: 'loan2',
        borrowed: 2_500_000,
        method: { kind: 'fixed' },
        rates: { kind: 'newest' },
        endsIn: null,
      },
    ]);
  });

  it('tells what cannot be read, at its field, and asks nothing then', () => {
    const { question, problems } = readQuestion(
      loan2({ monthly: 'たくさん', months: '0', rate: typedRate, typed: '3.0001' }, { endsIn: '来年' }),
    );
    expect(question).toBeNull();
    expect([...problems.keys()].toSorted()).toEqual([
      'endsIn',
      'loan2.monthly',
      'loan2.months',
      'loan2.typed',
    ]);
  });

  it('takes a published rate by its month and course, or typed ones', () => {
    const rates = (changes: Partial<LoanTexts>) =>
      readQuestion(loan2({ monthly: '50000', ...changes })).question?.loans[0]?.rates;
    expect(rates({ rate: '2026-07 revised' })).toEqual({
      kind: 'published',
      month: '2026-07',
      course: 'revised',
    });
    expect(rates({ rate: typedRate, typed: '0.5、1.0' })).toEqual({ kind: 'given', rates: [500, 1000] });
    expect(readQuestion(loan2({ monthly: '50000', rate: typedRate })).question).toBeNull();
  });

  it('reads incomes in 万円, and the month in 和暦', () => {
    const texts = loan2(
      { monthly: '50000', method: 'income', incomes: '200、250.5' },
      { endsIn: '令和9年3月' },
    );
    expect(readQuestion(texts).question?.loans[0]).toMatchObject({
      method: { kind: 'income', taxableIncomes: [2_000_000, 2_505_000] },
      endsIn: '2027-03',
    });
  });
});
