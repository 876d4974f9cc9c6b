import { japaneseMonth } from '../dates.ts';
import { assertNever } from '../result.ts';
import type { PlannedRates, RepaymentMethod, RepaymentPlan } from './plan.ts';
import { showRate } from './rate.ts';
import type { LoanKind, RateCourse } from './terms.ts';

// A plan in the words of an officer, the same in the window, in the terminal and on paper.

export const kindLabels: Readonly<Record<LoanKind, string>> = {
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
};

export const methodLabels: Readonly<Record<RepaymentMethod['kind'], string>> = {
  fixed: '定額返還方式・月賦返還',
  combined: '定額返還方式・月賦・半年賦併用返還',
  income: '所得連動返還方式',
};

export const courseLabels: Readonly<Record<RateCourse, string>> = {
  fixed: '固定方式',
  revised: '見直し方式',
};

/** 「29,200円」 */
const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

export function rateWords(rates: PlannedRates): string {
  switch (rates.kind) {
    case 'interestFree':
      return '無利子';
    case 'given':
      return rates.rates.length === 1
        ? `年 ${rates.rates.map(showRate).join('')} %（入力した利率。最後まで変わらない利率固定方式とみる）`
        : `年 ${rates.rates.map(showRate).join(' → ')} %（入力した利率。利率見直し方式とみる）`;
    case 'published': {
      const unconfirmed = rates.certainty === 'B' ? '、未確認' : '';
      return `年 ${showRate(rates.rates[0])} %（${japaneseMonth(rates.month)}に貸与が終了した人の${courseLabels[rates.course]}の利率${unconfirmed}）`;
    }
    default:
      return assertNever(rates);
  }
}

/** 「180回（15年）」 */
export function countWords({ count }: Pick<RepaymentPlan, 'count'>): string {
  const [years, months] = [Math.floor(count / 12), count % 12];
  const duration = `${years === 0 ? '' : `${years}年`}${months === 0 ? '' : `${months}か月`}`;
  return `${count}回（${duration}）`;
}

/** One sentence while the monthly amount stays the same, else one for each run of it. */
export function amountWords(
  { stages }: Pick<RepaymentPlan, 'stages'>,
  halfYearlyMonths: readonly number[],
): readonly string[] {
  const months = halfYearlyMonths.map((month) => `${month}月`).join('と');
  return stages.map(({ from, to, monthly, halfYearly }) => {
    const beside = halfYearly === null ? '' : `、${months}には半年賦 ${yen(halfYearly)}を加える`;
    const run = stages.length === 1 ? '' : `（${from}～${to}回目）`;
    return `${yen(monthly)}${beside}${run}`;
  });
}

export const totalWords = ({ total, interest, deferredInterest }: RepaymentPlan): string =>
  interest === 0
    ? yen(total)
    : `${yen(total)}（うち利息 ${yen(interest)}、その中で据置期間の利息 ${yen(deferredInterest)}）`;

/** 「令和9年10月から令和24年9月まで」; null where the months are not known. */
export function periodWords({ schedule }: Pick<RepaymentPlan, 'schedule'>): string | null {
  const [first, last] = [schedule.at(0)?.month ?? null, schedule.at(-1)?.month ?? null];
  return first === null || last === null ? null : `${japaneseMonth(first)}から${japaneseMonth(last)}まで`;
}
