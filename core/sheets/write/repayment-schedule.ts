import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseDate, japaneseMonth } from '#core/domain/dates.ts';
import type { RepaymentResult } from '#core/domain/documents/repayment-sheet.ts';
import type { RepaymentTerms } from '#core/domain/repayment/terms.ts';
import type { CombinedMonth } from '#core/domain/repayment/together.ts';
import { countWords, kindLabels, methodLabels, rateWords, totalWords } from '#core/domain/repayment/words.ts';
import { drawTable } from './draw-table.ts';
import { cellsOf, column, type SheetTable } from './table.ts';
import { bytesOf, newWorkbook } from './write-workbook.ts';

const title = '返還の予定';

/** Every payment as a table of real numbers, to reckon with; the sources stand under it. */
export async function writeRepaymentSchedule(
  result: RepaymentResult,
  terms: Pick<RepaymentTerms, 'title'>,
  day: IsoDate,
): Promise<Uint8Array> {
  const workbook = newWorkbook(title, day);
  drawTable(workbook, scheduleTable(result, terms, day));
  return bytesOf(workbook);
}

export function scheduleTable(
  { loans, together, open }: RepaymentResult,
  terms: Pick<RepaymentTerms, 'title'>,
  day: IsoDate,
): SheetTable {
  const names = loans.map(({ plan }) => kindLabels[plan.request.kind]);
  const [only, second] = loans;
  const parts = second === undefined ? (only?.plan.schedule ?? []) : [];
  const columns = [
    column<CombinedMonth>('回', 8, 'number', ({ number }) => number),
    column<CombinedMonth>('年月', 16, 'text', ({ month }) => (month === null ? null : japaneseMonth(month))),
    ...names.map((name, loan) =>
      column<CombinedMonth>(
        names.length > 1 ? name : '返還額',
        16,
        'integer',
        ({ payments }) => payments[loan] ?? null,
      ),
    ),
    ...(second === undefined
      ? [
          column<CombinedMonth>('うち元金', 14, 'integer', (_month, at) => parts[at]?.principal ?? null),
          column<CombinedMonth>('うち利息', 14, 'integer', (_month, at) => parts[at]?.interest ?? null),
        ]
      : [column<CombinedMonth>('合わせて', 16, 'integer', ({ total }) => total)]),
    column<CombinedMonth>('残りの元金', 18, 'integer', ({ balances }) =>
      balances.reduce((sum, balance) => sum + balance, 0),
    ),
  ];
  return {
    name: title,
    title: '返還の試算：返還の予定',
    lines: loans.map(
      ({ plan }) =>
        `${kindLabels[plan.request.kind]}　${methodLabels[plan.request.method.kind]}　${rateWords(plan.rates)}　${countWords(plan)}　総額 ${totalWords(plan)}`,
    ),
    ...cellsOf(columns, together),
    emptyNote: '',
    frozenColumns: 2,
    orientation: 'portrait',
    pagesWide: 1,
    notes: [...new Set([...loans.flatMap(({ notices }) => notices), ...open]), ...sourceLines(loans)],
    appendix: null,
    header: `${japaneseDate(day)} 作成`,
    footer: terms.title,
  };
}

const sourceLines = (loans: RepaymentResult['loans']): readonly string[] => [
  ...new Set(
    loans.flatMap(({ basis }) =>
      basis.map(
        ({ label, certainty, citation }) =>
          `もとの資料　${label}：${citation.document} ${citation.locator}${certainty === 'B' ? '（未確認）' : ''}`,
      ),
    ),
  ),
];
