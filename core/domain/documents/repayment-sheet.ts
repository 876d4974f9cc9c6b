import { japaneseMonth } from '../dates.ts';
import type { Basis } from '../repayment/basis.ts';
import type { RepaymentPlan } from '../repayment/plan.ts';
import type { RepaymentTerms } from '../repayment/terms.ts';
import { type CombinedMonth, type CombinedYear, combinedYears } from '../repayment/together.ts';
import {
  amountWords,
  countWords,
  kindLabels,
  methodLabels,
  periodWords,
  rateWords,
  totalWords,
} from '../repayment/words.ts';
import type {
  SheetBars,
  SheetColumn,
  SheetContent,
  SheetFact,
  SheetPart,
  SheetSection,
} from './sheet-content.ts';

export type RepaymentResult = Readonly<{
  loans: readonly Readonly<{
    plan: RepaymentPlan;
    basis: readonly Basis[];
    notices: readonly string[];
  }>[];
  together: readonly CombinedMonth[];
  /** What cannot be said from the publications */
  open: readonly string[];
}>;

/** 返還の試算 on one page: each loan, the sum of them, what is owed year by year; every payment only where asked for. */
export function repaymentSheet(
  { loans, together, open }: RepaymentResult,
  terms: RepaymentTerms,
  withSchedule: boolean,
): SheetContent {
  const plans = loans.map(({ plan }) => plan);
  const names = loans.map(({ plan }) => kindLabels[plan.request.kind]);
  return {
    editionTitle: terms.title,
    lead: '貸与奨学金を借りたときに、卒業後にいつまで、毎月いくら返すことになるかの目安です。実際の額は、貸与が終わるときに日本学生支援機構が知らせます。',
    sections: [
      loanSection(plans, terms),
      ...(loans.length > 1
        ? [
            sumSection(
              loans.map(({ plan }) => plan),
              together,
            ),
          ]
        : []),
      yearSection(combinedYears(together), names),
    ],
    notes: [...new Set([...loans.flatMap(({ notices }) => notices), ...open])],
    sources: loans.flatMap(({ basis }) =>
      basis.map(({ label, citation, certainty }) => ({ label, citation, unconfirmed: certainty === 'B' })),
    ),
    appendix: withSchedule
      ? [
          scheduleSection(
            loans.map(({ plan }) => plan),
            names,
            together,
          ),
        ]
      : [],
  };
}

/** One loan as facts; two beside each other, so that both have room on the page. */
function loanSection(plans: readonly RepaymentPlan[], terms: RepaymentTerms): SheetSection {
  const [only] = plans;
  const facts = plans.map((plan) => loanFacts(plan, terms));
  if (plans.length === 1 && only !== undefined) {
    return {
      title: kindLabels[only.request.kind],
      parts: facts.map((each) => ({ kind: 'facts', facts: each })),
    };
  }
  const columns = [
    { heading: '項目', share: 20, align: 'left' as const },
    ...plans.map((plan) => ({ heading: kindLabels[plan.request.kind], share: 40, align: 'left' as const })),
  ];
  const rows = (facts[0] ?? []).map(({ label }, row) => [
    label,
    ...facts.map((each) => each[row]?.value ?? ''),
  ]);
  return { title: '奨学金ごとの返還', parts: [{ kind: 'table', columns, rows }] };
}

function loanFacts(plan: RepaymentPlan, terms: RepaymentTerms): readonly SheetFact[] {
  const period = periodWords(plan);
  return [
    {
      label: '毎月の返還額',
      value: amountWords(plan, terms.halfYearly.value.months).join('\n'),
      strong: true,
    },
    { label: '返還の回数', value: period === null ? countWords(plan) : `${countWords(plan)}　${period}` },
    { label: '返還の総額', value: totalWords(plan) },
    { label: '借りる額', value: yen(plan.request.borrowed) },
    { label: '返還方式', value: methodLabels[plan.request.method.kind] },
    { label: '利率', value: rateWords(plan.rates) },
  ];
}

function sumSection(plans: readonly RepaymentPlan[], months: readonly CombinedMonth[]): SheetSection {
  const total = plans.reduce((sum, plan) => sum + plan.total, 0);
  const facts: readonly SheetFact[] = [
    { label: '毎月の返還額（はじめ）', value: yen(months[0]?.total ?? 0), strong: true },
    { label: '返還が終わるまで', value: countWords({ count: months.length }) },
    { label: '返還の総額', value: yen(total) },
  ];
  return { title: '二つを合わせて', parts: [{ kind: 'facts', facts }] };
}

/** What is owed at the end of each year, loan upon loan. */
export const balanceBars = (years: readonly CombinedYear[], names: readonly string[]): SheetBars => ({
  label: 'その年の終わりに残っている元金（円）',
  series: names,
  bars: years.map(({ year, balances }) => ({ label: `${year}年目`, values: balances })),
});

/** So many years stand in one column of the table; more in two beside each other. */
const yearsInColumn = 10;

function yearSection(years: readonly CombinedYear[], names: readonly string[]): SheetSection {
  const bars: SheetPart = { kind: 'bars', ...balanceBars(years, names) };
  const half = years.length > yearsInColumn ? Math.ceil(years.length / 2) : years.length;
  const halves = [years.slice(0, half), years.slice(half)].filter((part) => part.length > 0);
  const table: SheetPart = {
    kind: 'table',
    columns: halves.flatMap(() => yearColumns(names.length)),
    rows: Array.from({ length: half }, (_, row) =>
      halves.flatMap((part) => yearCells(part[row], names.length)),
    ),
  };
  return { title: '年ごとの返還', parts: [bars, table] };
}

const yearColumns = (loans: number): readonly SheetColumn[] => [
  { heading: '年目', share: 30, align: 'left' },
  { heading: loans > 1 ? '合わせて返す額' : '返す額', share: 18, align: 'right' },
  { heading: '残りの元金', share: 18, align: 'right' },
];

/** The second half may be a year shorter. */
function yearCells(year: CombinedYear | undefined, loans: number): readonly string[] {
  if (year === undefined) return yearColumns(loans).map(() => '');
  const { from, total, balances } = year;
  return [
    from === null ? `${year.year}年目` : `${year.year}年目（${japaneseMonth(from)}～）`,
    yen(total),
    yen(balances.reduce((sum, balance) => sum + balance, 0)),
  ];
}

function scheduleSection(
  plans: readonly RepaymentPlan[],
  names: readonly string[],
  together: readonly CombinedMonth[],
): SheetSection {
  const [only] = plans;
  if (plans.length === 1 && only !== undefined) return { title: '返還の予定', parts: [singleSchedule(only)] };
  const columns = [
    { heading: '回', share: 8, align: 'center' },
    { heading: '年月', share: 18, align: 'left' },
    ...names.map((name) => ({ heading: name, share: 18, align: 'right' as const })),
    { heading: '合わせて', share: 18, align: 'right' },
    { heading: '残りの元金', share: 18, align: 'right' },
  ] as const;
  const rows = together.map(({ number, month, payments, total, balances }) => [
    `${number}`,
    month === null ? '―' : japaneseMonth(month),
    ...payments.map(yen),
    yen(total),
    yen(balances.reduce((sum, balance) => sum + balance, 0)),
  ]);
  return { title: '返還の予定', parts: [{ kind: 'table', columns, rows }] };
}

const singleSchedule = ({ schedule }: RepaymentPlan): SheetPart => ({
  kind: 'table',
  columns: [
    { heading: '回', share: 8, align: 'center' },
    { heading: '年月', share: 18, align: 'left' },
    { heading: '返還額', share: 16, align: 'right' },
    { heading: 'うち元金', share: 16, align: 'right' },
    { heading: 'うち利息', share: 16, align: 'right' },
    { heading: '残りの元金', share: 18, align: 'right' },
  ],
  rows: schedule.map(({ number, month, payment, principal, interest, balance }) => [
    `${number}`,
    month === null ? '―' : japaneseMonth(month),
    ...[payment, principal, interest, balance].map(yen),
  ]),
});

/** 「29,200円」 */
const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
