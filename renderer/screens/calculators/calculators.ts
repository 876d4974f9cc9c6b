import type { ComponentType } from 'react';
import type { CalculatorId } from '../../search-params.ts';
import { AmountsCalculator } from './amounts/amounts-calculator.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import { GuaranteeCalculator } from './guarantee/guarantee-calculator.tsx';
import { HouseholdCalculator } from './household/household-calculator.tsx';
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
  household: {
    label: '生計維持者と書類',
    purpose: 'だれが生計維持者になるかを質問で確かめ、収入の状況ごとに学校へ提出する書類を一覧にします。',
    Screen: HouseholdCalculator,
  },
  guarantee: {
    label: '保証人チェック',
    purpose: '連帯保証人と保証人に選べる人かを条件ごとに確かめます。機関保証では保証料の目安を示します。',
    Screen: GuaranteeCalculator,
  },
};
