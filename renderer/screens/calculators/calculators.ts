import type { ComponentType } from 'react';
import type { CalculatorId } from '../../search-params.ts';
import { AmountsCalculator } from './amounts/amounts-calculator.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import { RepaymentCalculator } from './repayment/repayment-calculator.tsx';

export type Calculator = Readonly<{
  label: string;
  /** What it answers, in one sentence */
  purpose: string;
  Screen: ComponentType<CalculatorProps>;
}>;

/** A new calculator: its id in search-params.ts, its screen here. */
export const calculators: Readonly<Record<CalculatorId, Calculator>> = {
  repayment: {
    label: '返還',
    purpose: '借りた額を、卒業後にいつまで、毎月いくら返すことになるかを試算します。',
    Screen: RepaymentCalculator,
  },
  amounts: {
    label: 'いくら受けられるか',
    purpose: '給付と貸与で、毎月と卒業までにいくら受けられるかを、選んだ年度の規則で試算します。',
    Screen: AmountsCalculator,
  },
};
