import type { ReadableRule } from '#core/contract/rules.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { Edition } from '#core/domain/edition.ts';
import {
  type AmountConditions,
  type AmountRange,
  type GrantAmount,
  type GrantAmountRow,
  living,
} from '#core/domain/edition-amounts.ts';
import { rule, table, yen } from './readable.ts';

const livingHeadings = ['国公立・自宅', '国公立・自宅外', '私立・自宅', '私立・自宅外'] as const;
const roman = { I: '第Ⅰ区分', II: '第Ⅱ区分', III: '第Ⅲ区分' } as const;
const special = '（ ）は生活保護受給世帯で同居する人、社会的養護が必要な人';

export function amountRules({ amounts }: Edition): readonly ReadableRule[] {
  if (amounts === null) return [];
  const yearly = amounts.grantYearlyCorrespondence;
  return [
    ...grantTable('amounts.grant', '給付月額（大学・短期大学・専修学校専門課程）', amounts.grantMonthly),
    ...grantTable('amounts.grantKosen', '給付月額（高等専門学校）', amounts.grantMonthlyKosen),
    rule(
      'amounts.grantCorrespondence',
      '給付額（通信教育課程、年1回）',
      `${roman.I} ${yen(yearly.value.I)}、${roman.II} ${yen(yearly.value.II)}、${roman.III} ${yen(yearly.value.III)}`,
      yearly,
    ),
    ...table(
      'amounts.loan1',
      '第一種奨学金の貸与月額',
      '最高月額は、家計の収入が一定額以上のとき選べません',
      ['進学先', ...livingHeadings],
      amounts.loan1,
      (row) => [
        row.label,
        ...living.map((place) => {
          const { highest, others } = row.amounts[place];
          return `最高 ${yen(highest)}、${others.map(yen).join('・')}`;
        }),
      ],
    ),
    rule('amounts.loan2', '第二種奨学金の貸与月額', range(amounts.loan2), amounts.loan2),
    ...table(
      'amounts.loan2Increase',
      '第二種奨学金の増額',
      `${yen(amounts.loan2.value.to)}を選んだ場合に限ります`,
      ['課程', '増額', '合計'],
      amounts.loan2Increase,
      (row) => [row.label, yen(row.increase), yen(row.total)],
    ),
    rule('amounts.entryExtra', '入学時特別増額貸与奨学金', range(amounts.entryExtra), amounts.entryExtra),
    ...table(
      'amounts.adjustedLoan1',
      '給付と併せて受ける第一種奨学金の月額（併給調整）',
      special,
      ['進学先', '支援区分', ...livingHeadings],
      amounts.adjustedLoan1,
      (row) => [
        row.label,
        roman[row.band],
        ...living.map((place) => {
          const cell = row.amounts[place];
          const bracket = cell.special === null ? '' : `（${cell.special.map(yen).join('・')}）`;
          return `${cell.amounts.map(yen).join('・')}${bracket}`;
        }),
      ],
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
  loanSchools: '貸与の対象',
  entryExtraLoan: '入学時特別増額と国の教育ローン',
  entryExtraExempt: '国の教育ローンの省略',
  entryExtraGranted: '国の教育ローンが使えるとき',
  entryExtraAlone: '入学時特別増額だけの利用',
};

const conditionRules = (conditions: AmountConditions): readonly ReadableRule[] =>
  (Object.keys(conditionLabels) as (keyof AmountConditions)[]).map((id) =>
    rule(`amounts.conditions.${id}`, conditionLabels[id], conditions[id].value, conditions[id]),
  );

const grantTable = (
  id: string,
  label: string,
  rows: readonly Cited<GrantAmountRow>[],
): readonly ReadableRule[] =>
  table(id, label, special, ['支援区分', ...livingHeadings], rows, (row) => [
    roman[row.band],
    ...living.map((place) => grantCell(row.amounts[place])),
  ]);

const grantCell = ({ amount, special: bracket }: GrantAmount): string =>
  bracket === null ? yen(amount) : `${yen(amount)}（${yen(bracket)}）`;

const range = ({ value }: Cited<AmountRange>): string =>
  `${yen(value.from)}から${yen(value.to)}まで（${yen(value.step)}単位）`;
