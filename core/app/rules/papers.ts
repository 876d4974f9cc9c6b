import type { ReadableRule } from '#core/contract/rules.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { PaperCondition, PaperRule } from '#core/domain/edition-papers.ts';
import { incomeListRules } from './income-list.ts';
import { rule, table } from './readable.ts';

const whoOwes: Readonly<Record<PaperCondition, string>> = {
  anyWish: '申込者全員',
  grantWished: '給付奨学金を希望する人',
  loanWished: '貸与奨学金を希望する人',
  notJapanese: '外国籍の人',
  onWelfare: '生活保護を受けている世帯の人',
  emergencyCause: '家計急変の事由により必要な人',
  socialCare: '社会的養護を必要とする人',
  incomeStates: '貸与奨学金を希望し、生計維持者の収入の状況により必要な人',
  specialDeduction: '貸与奨学金で特別控除を希望する人',
  cannotSubmitMyNumber: 'マイナンバーを提出できない人',
};

export function paperRules(edition: Edition): readonly ReadableRule[] {
  const { papers, qualification } = edition;
  const labelOf = (status: string): string =>
    qualification.nationality.statuses.find((entry) => entry.value.status === status)?.value.label ?? '';
  return [
    ...papers.list.map((paper) =>
      rule(
        `papers.${paper.id}`,
        `${paper.number} ${paper.label}`,
        whoOwes[paper.condition],
        citedPaper(paper, edition),
      ),
    ),
    ...table(
      'papers.residence.table',
      '③ 在留資格ごとの証明書類',
      'どちらか一つ',
      ['在留資格', '証明書類'],
      papers.residence,
      (row) => [row.statuses.map(labelOf).join('、'), row.paper],
    ),
    ...table(
      'papers.income.table',
      '⑤ 収入の状況ごとの証明書類',
      '生計維持者ごとに',
      ['生計維持者の収入の状況', 'マイナンバーで確認', '証明書類'],
      papers.income,
      (row) => [row.label, row.coveredByMyNumber ? '○' : '×', row.paper ?? '不要'],
    ),
    ...(papers.incomeList === null ? [] : incomeListRules(papers.incomeList)),
  ];
}

/** A line of the checklist is dated as its file is. */
const citedPaper = (paper: PaperRule, { lastCheckedOn, reviewBy }: Edition): Cited<PaperRule> => ({
  value: paper,
  citation: paper.citation,
  certainty: paper.citation.unconfirmed === true ? 'B' : 'A',
  checkedOn: lastCheckedOn,
  reviewBy,
});
