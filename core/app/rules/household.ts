import type { ReadableRule } from '#core/contract/rules.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Edition } from '#core/domain/edition.ts';
import { bands, type GuideFigure, type LoanGuideRow } from '#core/domain/edition-criteria.ts';
import { manYen, rule, table } from './readable.ts';

export function householdRules({ household }: Edition): readonly ReadableRule[] {
  const { grant, loan1, loan2, combined } = household;
  return [
    rule(
      'household.judgedBy',
      '家計の審査',
      `${grant.judgedBy.value}。学校は判定せず、目安だけを示します`,
      grant.judgedBy.citation,
    ),
    ...table(
      'household.grant.bands',
      '給付奨学金の支援区分',
      '年収の目安は4人世帯の想定',
      ['支援区分', '年収の目安'],
      grant.bands,
      (row) => [row.label, `約${manYen(row.yearlyGuide)}以下`],
    ),
    ...table(
      'household.grant.rows',
      '給付奨学金の収入・所得の上限額の目安',
      '単位は万円',
      [
        '世帯人数',
        '想定する世帯構成',
        ...bands.map((band) => `給与 ${roman[band]}`),
        ...bands.map((band) => `給与以外 ${roman[band]}`),
      ],
      grant.rows,
      (row) => [
        `${row.persons}人`,
        row.composition,
        ...bands.map((band) => figure(row.salary[band])),
        ...bands.map((band) => figure(row.other[band])),
      ],
    ),
    ...table(
      'household.grant.assets',
      '給付奨学金の資産基準',
      '本人と生計維持者の資産の合計',
      ['生計維持者', '基準額'],
      grant.assetsBelow,
      (row) => [`${row.supporters}人`, `${manYen(row.below)} 未満`],
    ),
    ...loanTable('household.loan1', '第一種奨学金の家計の目安', loan1),
    ...loanTable('household.loan2', '第二種奨学金の家計の目安', loan2),
    ...loanTable('household.combined', '併用貸与の家計の目安', combined.rows),
    ...(combined.rows.length === 0
      ? [rule('household.combined', '併用貸与の家計の目安', combined.note.value, combined.note.citation)]
      : []),
  ];
}

const roman = { I: '第Ⅰ区分', II: '第Ⅱ区分', III: '第Ⅲ区分' } as const;

const figure = ({ first, second }: GuideFigure): string =>
  second === null ? String(first) : `親① ${first}・親② ${second}`;

const loanTable = (
  id: string,
  label: string,
  rows: readonly Cited<LoanGuideRow>[],
): readonly ReadableRule[] =>
  table(id, label, '表にない世帯の目安は示されていません', ['世帯', '所得の種類', '目安'], rows, (row) => [
    `${row.persons}人世帯（${row.composition}）`,
    row.incomeKind === 'salary' ? '給与所得者' : '給与所得者以外',
    `${manYen(row.atMost)} 以下`,
  ]);
