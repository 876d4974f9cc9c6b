import { yen } from '#core/app/rules/readable.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import { type Basis, basisOf } from '#core/domain/repayment/basis.ts';
import type { PlannedRates, RepaymentMethod, RepaymentPlan } from '#core/domain/repayment/plan.ts';
import { showRate } from '#core/domain/repayment/rate.ts';
import type { LoanKind, RepaymentTerms } from '#core/domain/repayment/terms.ts';

const kindLabels: Readonly<Record<LoanKind, string>> = { loan1: '第一種奨学金', loan2: '第二種奨学金' };
const methodLabels: Readonly<Record<RepaymentMethod['kind'], string>> = {
  fixed: '定額返還方式・月賦返還',
  combined: '定額返還方式・月賦・半年賦併用返還',
  income: '所得連動返還方式',
};

/** The plan for reading: what it comes to, and the rules it rests on. */
export const repayText = (plan: RepaymentPlan, terms: RepaymentTerms): string =>
  [
    `返還の試算: ${kindLabels[plan.request.kind]}（${methodLabels[plan.request.method.kind]}）`,
    '',
    `借りる額　　${yen(plan.request.borrowed)}`,
    `利率　　　　${rateWords(plan.rates)}`,
    `返還の回数　${countWords(plan)}`,
    ...amountLines(plan, terms),
    `返還の総額　${totalWords(plan)}`,
    ...periodLines(plan),
    '',
    `根拠: ${terms.title}`,
    ...basisOf(plan, terms).map(basisLine),
    '',
  ].join('\n');

function rateWords(rates: PlannedRates): string {
  switch (rates.kind) {
    case 'interestFree':
      return '無利子';
    case 'given':
      return rates.rates.length === 1
        ? `年 ${rates.rates.map(showRate).join('')} %（入力した利率。最後まで変わらない利率固定方式とみる）`
        : `年 ${rates.rates.map(showRate).join(' → ')} %（入力した利率。利率見直し方式とみる）`;
    case 'published': {
      const unconfirmed = rates.certainty === 'B' ? '、未確認' : '';
      return `年 ${showRate(rates.rates[0])} %（${japaneseMonth(rates.month)}に貸与が終了した人の固定方式の利率${unconfirmed}）`;
    }
  }
}

function countWords({ count }: RepaymentPlan): string {
  const [years, months] = [Math.floor(count / 12), count % 12];
  const duration = `${years === 0 ? '' : `${years}年`}${months === 0 ? '' : `${months}か月`}`;
  return `${count}回（${duration}）`;
}

/** One line while the monthly amount stays the same, else one for each run of it. */
function amountLines({ stages, schedule }: RepaymentPlan, terms: RepaymentTerms): readonly string[] {
  const months = terms.halfYearly.value.months.map((month) => `${month}月`).join('と');
  const last = schedule.at(-1)?.payment ?? 0;
  return [
    ...stages.map(({ from, to, monthly, halfYearly }) => {
      const beside = halfYearly === null ? '' : `、${months}には半年賦 ${yen(halfYearly)}を加える`;
      const run = stages.length === 1 ? '' : `（${from}～${to}回目）`;
      return `毎月の返還　${yen(monthly)}${beside}${run}`;
    }),
    `最後の回　　${yen(last)}（端数を調整）`,
  ];
}

function totalWords({ total, interest, deferredInterest }: RepaymentPlan): string {
  return interest === 0
    ? yen(total)
    : `${yen(total)}（うち利息 ${yen(interest)}、その中で据置期間の利息 ${yen(deferredInterest)}）`;
}

function periodLines({ schedule }: RepaymentPlan): readonly string[] {
  const [first, last] = [schedule.at(0)?.month ?? null, schedule.at(-1)?.month ?? null];
  return first === null || last === null
    ? []
    : [`返還の期間　${japaneseMonth(first)}から${japaneseMonth(last)}まで`];
}

const basisLine = ({ label, certainty, citation }: Basis): string =>
  `  ${label}: ${citation.document} ${citation.locator}${certainty === 'B' ? '（未確認）' : ''}`;
