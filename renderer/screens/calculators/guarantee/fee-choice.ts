import type { GuaranteeQuestion } from '#core/contract/guarantee.ts';
import type { FeeLoan, FeeRules } from '#core/domain/edition-guarantee-fees.ts';
import type { Choice } from '../../../components/search-select.tsx';
import { formatCount } from '../../../format.ts';

export type FeeChoice = Choice & Readonly<{ question: NonNullable<GuaranteeQuestion['fee']> }>;

const loans: Readonly<Record<FeeLoan, string>> = { loan1: '第一種', loan2: '第二種' };
const commutes = { home: '自宅', away: '自宅外' } as const;

/** The loans that the table of fees has, once or by the month. */
export const feeChoices = ({ once, monthly }: FeeRules): readonly FeeChoice[] => [
  ...once.map(({ value: { loan, amount } }) => ({
    id: `once ${loan} ${amount}`,
    label: `${loans[loan]}　${formatCount(amount)}円を1回`,
    hint: '夏季・冬季スクーリング、放送大学',
    question: { kind: 'once', loan, amount } as const,
  })),
  ...monthly.map(({ value: { loan, commute, monthly: amount, months } }) => ({
    id: `monthly ${loan} ${amount} ${commute ?? 'both'}`,
    label: `${loans[loan]}　月額 ${formatCount(amount)}円${commute === null ? '' : `・${commutes[commute]}`}`,
    hint: `通年スクーリング、${months}か月`,
    question: { kind: 'monthly', loan, monthly: amount, months, commute } as const,
  })),
];
