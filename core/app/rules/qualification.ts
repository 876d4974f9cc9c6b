import type { ReadableRule } from '#core/contract/rules.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { rule, table } from './readable.ts';

const named = (wishes: readonly Wish[]): string => wishes.map((wish) => wishLabels[wish]).join('・');

export function qualificationRules({ qualification }: Edition): readonly ReadableRule[] {
  const { graduation, nationality, formerGrant } = qualification;
  return [
    rule(
      'qualification.graduation.months',
      '卒業後の期間',
      `卒業した月から申込みの月まで ${graduation.monthsAfterGraduation.value} か月以内`,
      graduation.monthsAfterGraduation.citation,
    ),
    rule(
      'qualification.graduation.last',
      '卒業見込みの期限',
      `${japaneseMonth(graduation.lastGraduation.value)}まで`,
      graduation.lastGraduation.citation,
    ),
    rule(
      'qualification.graduation.first',
      '初めての卒業',
      `${named(graduation.firstTimeFor.value)}は、高等学校等を初めて卒業する（した）人に限ります`,
      graduation.firstTimeFor.citation,
    ),
    rule(
      'qualification.graduation.courses',
      '高等学校等とは',
      graduation.countedCourses.value.map((course) => course.label).join('、'),
      graduation.countedCourses.citation,
    ),
    rule(
      'qualification.graduation.kosen',
      '高等専門学校',
      `${graduation.kosenYear.value} 年次の修了を卒業とみます`,
      graduation.kosenYear.citation,
    ),
    rule('qualification.nationality', '国籍', nationality.japanese.value, nationality.japanese.citation),
    ...table(
      'qualification.nationality.statuses',
      '申込資格のある在留資格',
      '外国籍の人は次の在留資格に限ります',
      ['在留資格', '条件'],
      nationality.statuses,
      (row) => [row.label, row.needsIntention ? '将来永住する意思があること' : 'なし'],
    ),
    rule(
      'qualification.nationality.others',
      'そのほかの在留資格',
      nationality.otherStatuses.value,
      nationality.otherStatuses.citation,
    ),
    rule(
      'qualification.formerGrant',
      '給付の受給歴',
      `大学等で給付奨学金を受けたことのある人は、${named(formerGrant.value)}に申し込めません`,
      formerGrant.citation,
    ),
  ];
}
