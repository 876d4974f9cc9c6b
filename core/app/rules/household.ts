import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import {
  type GrantHousehold,
  type GrantTest,
  type GuideFigure,
  guideBands,
  type LoanHousehold,
  type LoanTest,
} from '#core/domain/edition-household.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import { assertNever } from '#core/domain/result.ts';
import { groupWords } from './marks.ts';
import { manYen, maybe, rule, rulesOf, table, yen } from './readable.ts';

export const householdRules = ({ household }: Edition): readonly ReadableRule[] => [
  ...(household.grant === null ? [] : rulesOf(['grant'], grantRules(household.grant))),
  ...household.loans.flatMap(loanRules),
];

const grantRules = (grant: GrantHousehold): readonly ReadableRule[] => [
  rule(
    'household.judgedBy',
    '家計の審査',
    `${grant.judgedBy.value}。学校は判定せず、目安だけを示します`,
    grant.judgedBy,
  ),
  ...table(
    'household.grant.bands',
    '給付奨学金の支援区分',
    '年収の目安は4人世帯の想定',
    ['支援区分', '年収の目安'],
    grant.bands,
    (row) => [row.label, row.yearlyGuide === null ? '示されていない' : `約${manYen(row.yearlyGuide)}以下`],
  ),
  ...grantTest(grant.test, grant),
  ...table(
    'household.grant.assets',
    '給付奨学金の資産基準',
    '本人と生計維持者の資産の合計',
    ['生計維持者', '基準額'],
    grant.assetsBelow,
    (row) => [`${row.supporters}人`, `${manYen(row.below)} 未満`],
  ),
  ...(grant.reliefOnly === null
    ? []
    : [
        rule(
          'household.grant.reliefOnly',
          '給付がなくても受けられるもの',
          grant.reliefOnly.value,
          grant.reliefOnly,
        ),
      ]),
];

function grantTest(test: GrantTest, { bands }: GrantHousehold): readonly ReadableRule[] {
  const labelOf = (band: string): string =>
    bands.find(({ value }) => value.band === band)?.value.label ?? band;
  switch (test.kind) {
    case 'guide':
      return table(
        'household.grant.rows',
        '給付奨学金の収入・所得の上限額の目安',
        '単位は万円',
        [
          '世帯人数',
          '想定する世帯構成',
          ...guideBands.map((band) => `給与 ${labelOf(band)}`),
          ...guideBands.map((band) => `給与以外 ${labelOf(band)}`),
        ],
        test.rows,
        (row) => [
          `${row.persons}人`,
          row.composition,
          ...guideBands.map((band) => figure(row.salary[band])),
          ...guideBands.map((band) => figure(row.other[band])),
        ],
      );
    case 'taxBase':
      return table(
        'household.grant.taxBase',
        '給付奨学金の支給額算定基準額',
        '本人と生計維持者の合計',
        ['支援区分', '支給額算定基準額', '対象'],
        test.bands,
        (row) => [
          labelOf(row.band),
          `${yen(row.from)}以上 ${yen(row.below)}未満`,
          row.manyChildrenOnly ? '多子世帯に限る' : 'すべての世帯',
        ],
      );
    default:
      return assertNever(test);
  }
}

const figure = ({ first, second }: GuideFigure): string =>
  second === null ? String(first) : `親① ${first}・親② ${second}`;

function loanRules({ wishes, group, test, orHardship }: LoanHousehold, at: number): readonly ReadableRule[] {
  const id = `household.loans.${at}`;
  const label = `${wishes.map((wish) => wishLabels[wish]).join('・')}${groupWords(group)}の家計の目安`;
  return rulesOf(wishes, [
    ...loanTest(id, label, test),
    ...maybe(`${id}.orHardship`, `${label}（いずれかに当たれば足りる）`, orHardship, (hardships) =>
      hardships.map((hardship) => hardship.label).join('、'),
    ),
  ]);
}

function loanTest(id: string, label: string, test: LoanTest): readonly ReadableRule[] {
  switch (test.kind) {
    case 'guide':
      return table(
        id,
        label,
        '表にない世帯の目安は示されていません',
        ['世帯', '所得の種類', '目安'],
        test.rows,
        (row) => [
          `${row.persons}人世帯${row.composition === null ? '' : `（${row.composition}）`}`,
          row.incomeKind === 'salary' ? '給与所得者' : '給与所得者以外',
          `${manYen(row.atMost)} 以下`,
        ],
      );
    case 'taxBase':
      return [rule(id, label, `貸与額算定基準額 ${yen(test.atMost.value)} 以下`, test.atMost)];
    case 'statements':
      return table(id, label, 'いずれかに当たること', ['条件'], test.statements, (words) => [words]);
    case 'notPublished':
      return [rule(id, label, test.note.value, test.note)];
    default:
      return assertNever(test);
  }
}
