import type { ReadableRule } from '#core/contract/rules.ts';
import type { IncomeList, YearlyRule } from '#core/domain/edition-income-list.ts';
import { maybe, rule, table, yen } from './readable.ts';

/** 収入一覧: the certificates one by one, how they are reckoned, and what changes when states stand together. */
export const incomeListRules = (list: IncomeList): readonly ReadableRule[] => [
  ...table(
    'papers.incomeList',
    '収入一覧',
    '記号ごとに、いずれか一つ',
    ['証明書類', '記号', 'コピー', '発行元', '年額の計算'],
    list.certificates,
    ({ letter, papers, yearly }) => [
      papers.map(({ title }) => title).join('／'),
      letter,
      papers.map(({ copyAllowed }) => (copyAllowed === true ? '可' : '不可')).join('／'),
      [...new Set(papers.map(({ issuer }) => issuer))].join('／'),
      yearly.map(yearlyWords).join('／'),
    ],
  ),
  ...table(
    'papers.combined',
    '収入の状況が重なるとき',
    '必要な書類が変わります',
    ['内容'],
    list.combined,
    ({ note }) => [note],
  ),
  rule('papers.cutTo', '年額の端数', `${yen(list.cutTo.value)}未満を切り捨て`, list.cutTo),
  ...maybe('papers.rereading', '年の読み替え', list.rereading, ({ label, replace }) =>
    [label, ...replace.map(({ from, to }) => `「${from}」を「${to}」に`)].join('、'),
  ),
];

function yearlyWords(rule: YearlyRule): string {
  switch (rule.kind) {
    case 'zero':
      return '0円';
    case 'monthly':
      return `${rule.label} ×${rule.times}`;
    case 'stated':
    case 'unemployment':
      return rule.label;
    case 'sickness':
      return `支給金額÷支給日数×${rule.days}`;
  }
}
