import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { DefectRules, Look, LookCondition } from '#core/domain/edition-defects.ts';
import type { PaperRule } from '#core/domain/edition-papers.ts';
import { incomeStateLabels } from '#core/domain/fields/income-states.ts';
import { rule, table } from './readable.ts';

export const defectRules = ({ defects, papers }: Edition): readonly ReadableRule[] =>
  defects === null ? [] : [...factRules(defects), ...lookRules(defects, papers.list)];

const factRules = ({ facts }: DefectRules): readonly ReadableRule[] =>
  facts.map((fact) =>
    rule(`defects.${fact.value.defect}`, `入力から分かる不備: ${fact.value.label}`, fact.value.next, fact),
  );

const lookRules = ({ looks }: DefectRules, papers: readonly PaperRule[]): readonly ReadableRule[] =>
  table(
    'defects.looks',
    '封をする前に、見て確かめること',
    '書類ごとに',
    ['書類', '確かめること', '問う人'],
    looks,
    (look) => [paperNames(look, papers), look.question, whom(look)],
  );

const paperNames = ({ papers: ids }: Look, papers: readonly PaperRule[]): string =>
  ids.length === 0
    ? '申込み全体'
    : ids.map((id) => papers.find((paper) => paper.id === id)?.shortLabel ?? id).join('、');

function whom({ when, below, states, withinMonths }: Look): string {
  const limit = withinMonths === null ? '' : `（申込日の${withinMonths}か月前まで）`;
  if (states.length > 0) return `${states.map((state) => incomeStateLabels[state]).join('、')}${limit}`;
  return when === 'minor' ? `${below ?? ''}歳未満の人` : conditionWords[when];
}

const conditionWords: Readonly<Record<Exclude<LookCondition, 'minor'>, string>> = {
  everyone: '全員',
  oneSupporter: '生計維持者が1名の人',
  residenceExpired: '申込日に在留期間が過ぎている人',
};
