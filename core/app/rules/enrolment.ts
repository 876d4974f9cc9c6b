import type { ReadableRule } from '#core/contract/rules.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import { rule, table } from './readable.ts';

/** 在学情報: 学年, 修業年限 and 卒業予定年月 as スカラネット asks for them. */
export function enrolmentRules({ enrolment }: Edition): readonly ReadableRule[] {
  if (enrolment === null) return [];
  const { grade, courseYears, graduation, otherMonths, longTerm, longTermLoan2, kosenYear } = enrolment;
  return [
    rule('enrolment.grade', '学年', grade.value, grade),
    rule('enrolment.courseYears', '修業年限', courseYears.value, courseYears),
    rule('enrolment.graduation', '休学・留年をした人の卒業予定', graduation.value, graduation),
    rule('enrolment.otherMonths', '卒業月が3月でないとき', otherMonths.value, otherMonths),
    rule('enrolment.longTerm', '長期履修学生', longTerm.value, longTerm),
    rule('enrolment.longTermLoan2', '長期履修学生の第二種奨学金', longTermLoan2.value, longTermLoan2),
    rule(
      'enrolment.kosenYear',
      '高等専門学校からの編入',
      `${kosenYear.value} 年次に進級した年月を、入学年月とします`,
      kosenYear,
    ),
    ...table(
      'enrolment.table',
      '入学・卒業予定年月早見表',
      '4月現在の学年と修業年限ごと',
      ['学年', '修業年限', '入学年月', '卒業予定年月'],
      enrolment.table,
      (row) => [
        `${row.grade} 年生`,
        `${row.courseYears} 年`,
        japaneseMonth(row.enteredOn),
        japaneseMonth(row.graduation),
      ],
    ),
    ...table(
      'enrolment.months',
      '入力する年月',
      '入学のしかたごと',
      ['入学のしかた', '入力する年月'],
      enrolment.months,
      (row) => [row.label, row.asked.map(({ label }) => label).join('／')],
    ),
  ];
}
