import type { ReadableRule } from '#core/contract/rules.ts';
import { bandLabels } from '#core/domain/amounts/facts.ts';
import type { Cited } from '#core/domain/cited.ts';
import {
  type AdjustedAmounts,
  type AmountConditions,
  type AmountRange,
  type Amounts,
  amountConditions,
  type GrantAmount,
  type GrantAmountRow,
  type GrantBand,
  type Loan1Amounts,
  type Loan1Row,
  living,
} from '#core/domain/edition-amounts.ts';
import { correspondenceRules } from './amounts-correspondence.ts';
import { rule, table, yen } from './readable.ts';

const livingHeadings = ['国公立・自宅', '国公立・自宅外', '私立・自宅', '私立・自宅外'] as const;
const special = '（ ）は生活保護受給世帯で同居する人、社会的養護が必要な人';

/** Whatever the edition says of amounts; nothing where it has none. */
export function amountRules({ amounts }: Readonly<{ amounts: Amounts | null }>): readonly ReadableRule[] {
  if (amounts === null) return [];
  const yearly = amounts.grantYearlyCorrespondence;
  return [
    ...grantTable('amounts.grant', '給付月額（大学・短期大学・専修学校専門課程）', amounts.grantMonthly),
    ...grantTable('amounts.grantKosen', '給付月額（高等専門学校）', amounts.grantMonthlyKosen),
    ...(yearly === null
      ? []
      : [
          rule(
            'amounts.grantCorrespondence',
            '給付額（通信教育課程、年1回）',
            (['I', 'II', 'III'] as const)
              .map((band) => `${bandLabels[band]} ${yen(yearly.value[band])}`)
              .join('、'),
            yearly,
          ),
        ]),
    ...table(
      'amounts.loan1',
      '第一種奨学金の貸与月額',
      '最高月額は、家計の収入が一定額以上のとき選べません',
      ['進学先', ...livingHeadings],
      amounts.loan1,
      (row) => [loan1Label(row), ...living.map((place) => loan1Cell(row.amounts[place]))],
    ),
    ...rangeRule('amounts.loan2', '第二種奨学金の貸与額', amounts.loan2),
    ...table(
      'amounts.loan2Increase',
      '第二種奨学金の増額',
      amounts.loan2 === null ? '' : `${yen(amounts.loan2.value.to)}を選んだ場合に限ります`,
      ['課程', '増額', '合計'],
      amounts.loan2Increase,
      (row) => [row.label, yen(row.increase), yen(row.total)],
    ),
    ...rangeRule('amounts.entryExtra', '入学時特別増額貸与奨学金', amounts.entryExtra),
    ...table(
      'amounts.adjustedLoan1',
      '給付と併せて受ける第一種奨学金の月額（併給調整）',
      special,
      ['進学先', '支援区分', ...livingHeadings],
      amounts.adjustedLoan1,
      (row) => [row.label, bandLabel(row), ...living.map((place) => adjustedCell(row.amounts[place]))],
    ),
    ...(amounts.correspondence === null ? [] : correspondenceRules(amounts.correspondence)),
    ...table(
      'amounts.away',
      '自宅外通学の要件',
      'いずれかに当てはまる人が、自宅外の月額を選べます',
      ['番号', '要件'],
      amounts.away,
      (condition) => [condition.number, condition.label],
    ),
    ...conditionRules(amounts.conditions),
  ];
}

const conditionLabels: Readonly<Record<keyof AmountConditions, string>> = {
  grantMonths: '給付の期間',
  grantAway: '自宅外の月額',
  special: '（ ）の月額',
  loan1Highest: '第一種の最高月額',
  loan1Night: '夜間部の第一種',
  loan1Home: '自宅外の人と自宅の月額',
  loan1FollowsGrant: '給付の月額と第一種の月額',
  loanSchools: '貸与の対象',
  entryExtraLoan: '入学時特別増額と国の教育ローン',
  entryExtraExempt: '国の教育ローンの省略',
  entryExtraGranted: '国の教育ローンが使えるとき',
  entryExtraAlone: '入学時特別増額だけの利用',
  entryExtraEntry: '入学時特別増額の対象',
  entryExtraOnce: '入学時特別増額の回数',
};

const conditionRules = (conditions: AmountConditions): readonly ReadableRule[] =>
  amountConditions.flatMap((id) => {
    const stated = conditions[id];
    return stated === null
      ? []
      : [rule(`amounts.conditions.${id}`, conditionLabels[id], stated.value, stated)];
  });

const grantTable = (
  id: string,
  label: string,
  rows: readonly Cited<GrantAmountRow>[],
): readonly ReadableRule[] =>
  table(id, label, special, ['支援区分', ...livingHeadings], rows, (row) => [
    bandLabel(row),
    ...living.map((place) => grantCell(row.amounts[place])),
  ]);

const grantCell = ({ amount, special: bracket }: GrantAmount): string =>
  bracket === null ? yen(amount) : `${yen(amount)}（${yen(bracket)}）`;

const bandLabel = ({
  band,
  manyChildren,
}: Readonly<{ band: GrantBand; manyChildren: boolean | null }>): string =>
  manyChildren === null || band === 'outside'
    ? bandLabels[band]
    : `${bandLabels[band]}（${manyChildren ? '多子世帯' : '多子世帯以外'}）`;

function loan1Label({ label, enteredFrom, enteredUntil }: Loan1Row): string {
  if (enteredFrom !== null) return `${label}（${enteredFrom}年度以降の入学）`;
  return enteredUntil === null ? label : `${label}（${enteredUntil}年度以前の入学）`;
}

const unsaid = '示されていません';

const loan1Cell = (cell: Loan1Amounts | null): string =>
  cell === null ? unsaid : `最高 ${yen(cell.highest)}、${cell.others.map(yen).join('・')}`;

function adjustedCell(cell: AdjustedAmounts): string {
  if (cell === null) return unsaid;
  if (cell === 'unadjusted') return '調整なし';
  const special = cell.special?.length === 0 ? unsaid : cell.special?.map(yen).join('・');
  const bracket = special === undefined ? '' : `（${special}）`;
  return `${cell.amounts.map(yen).join('・')}${bracket}`;
}

const rangeRule = (id: string, label: string, stated: Cited<AmountRange> | null): readonly ReadableRule[] =>
  stated === null ? [] : [rule(id, label, range(stated), stated)];

const range = ({ value }: Cited<AmountRange>): string =>
  `${yen(value.from)}から${yen(value.to)}まで（${yen(value.step)}単位）`;
