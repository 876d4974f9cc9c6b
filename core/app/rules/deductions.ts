import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { manYen, maybe, rule, table, yen } from './readable.ts';

/** 特別控除: what the form asks, with its limits and papers. */
export function deductionRules({ deductions }: Edition): readonly ReadableRule[] {
  if (deductions === null) return [];
  const { items, roundUpTo, livingApartUpTo, treatmentFromMonths, disasterFromYears } = deductions;
  return [
    ...table(
      'deductions.items',
      '特記情報の項目',
      'スカラネットで尋ねる順',
      ['項目', '番号', '質問', '学校に提出する書類'],
      items,
      ({ label, number, question, papers }) => [label, number, question, papers ?? '—'],
    ),
    rule('deductions.roundUpTo', '端数', `${yen(roundUpTo.value)}未満を切り上げ`, roundUpTo),
    rule(
      'deductions.livingApart',
      '単身赴任等の別居',
      `${manYen(livingApartUpTo.value)}まで`,
      livingApartUpTo,
    ),
    rule('deductions.treatment', '長期療養', `${treatmentFromMonths.value} か月以上`, treatmentFromMonths),
    rule(
      'deductions.disaster',
      '災害・盗難',
      `影響が ${disasterFromYears.value} 年以上続くもの`,
      disasterFromYears,
    ),
    ...maybe(
      'deductions.singleParent',
      '母子・父子家庭',
      deductions.singleParent,
      ({ childBelow, grandparentFrom, grandparentIncomeUpTo }) =>
        `父母の一人と ${childBelow} 歳未満の子（就学者を含む）。祖父母は ${grandparentFrom} 歳以上で所得 ${manYen(grandparentIncomeUpTo)}以下`,
    ),
    ...maybe(
      'deductions.tuition',
      '出典に印刷された授業料の額',
      deductions.tuitionFigures,
      ({ figures, note }) =>
        `${figures.map(({ label, man }) => `${label} ${manYen(man)}`).join('、')}。${note}`,
    ),
    rule('deductions.school', '学校の認定', deductions.school.value, deductions.school),
  ];
}
