import type { ReadableRule } from '#core/contract/rules.ts';
import { japaneseMonth } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type {
  EligibleStatus,
  GraduationRules,
  NationalityRules,
} from '#core/domain/edition-qualification.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { maybe, rule, table } from './readable.ts';

const named = (wishes: readonly Wish[]): string => wishes.map((wish) => wishLabels[wish]).join('・');

export const qualificationRules = ({ qualification }: Edition): readonly ReadableRule[] => [
  ...(qualification.graduation === null ? [] : graduationRules(qualification.graduation)),
  ...nationalityRules(qualification.nationality),
  ...maybe(
    'qualification.formerGrant',
    '給付の受給歴',
    qualification.formerGrant,
    (wishes) => `大学等で給付奨学金を受けたことのある人は、${named(wishes)}に申し込めません`,
  ),
  ...table(
    'qualification.standings',
    '学籍の状態',
    '次の人は申し込めません',
    ['学籍の状態', '除く人'],
    qualification.standings,
    (row) => [row.label, row.except ?? '—'],
  ),
  ...table(
    'qualification.formerLoans',
    '過去に貸与を受けた人',
    '次の状態のときの扱い',
    ['状態', '扱い'],
    qualification.formerLoans,
    (row) => [row.label, row.effect === 'refused' ? '申し込めない' : '解消してから申し込む'],
  ),
  ...maybe('qualification.formerLoanCaution', '過去の貸与と期間', qualification.formerLoanCaution, asWritten),
  ...maybe('qualification.debtSettlement', '債務整理', qualification.debtSettlement, asWritten),
  ...table(
    'qualification.repeats',
    '再貸与',
    'これまでに受けた回数の上限',
    ['貸与', '受けた回数'],
    qualification.repeats,
    (row) => [row.label, `${row.atMost} 回まで`],
  ),
];

const asWritten = (words: string): string => words;

const graduationRules = (graduation: GraduationRules): readonly ReadableRule[] => [
  rule(
    'qualification.graduation.months',
    '卒業後の期間',
    `卒業した月から申込みの月まで ${graduation.monthsAfterGraduation.value} か月以内`,
    graduation.monthsAfterGraduation,
  ),
  rule(
    'qualification.graduation.last',
    '卒業見込みの期限',
    `${japaneseMonth(graduation.lastGraduation.value)}まで`,
    graduation.lastGraduation,
  ),
  rule(
    'qualification.graduation.first',
    '初めての卒業',
    `${named(graduation.firstTimeFor.value)}は、高等学校等を初めて卒業する（した）人に限ります`,
    graduation.firstTimeFor,
  ),
  rule(
    'qualification.graduation.courses',
    '高等学校等とは',
    graduation.countedCourses.value.map((course) => course.label).join('、'),
    graduation.countedCourses,
  ),
  rule(
    'qualification.graduation.kosen',
    '高等専門学校',
    `${graduation.kosenYear.value} 年次の修了を卒業とみます`,
    graduation.kosenYear,
  ),
];

const statusConditions = ({ needsIntention, asksExpiry }: EligibleStatus): string => {
  const conditions = [
    ...(needsIntention ? ['将来永住する意思があること'] : []),
    ...(asksExpiry ? ['在留期間満了日の入力'] : []),
  ];
  return conditions.length === 0 ? 'なし' : conditions.join('、');
};

const nationalityRules = (nationality: NationalityRules): readonly ReadableRule[] => [
  ...maybe('qualification.nationality', '国籍', nationality.japanese, asWritten),
  ...table(
    'qualification.nationality.statuses',
    '申込資格のある在留資格',
    '外国籍の人は次の在留資格に限ります',
    ['在留資格', '条件'],
    nationality.statuses,
    (row) => [row.label, statusConditions(row)],
  ),
  ...maybe(
    'qualification.nationality.others',
    nationality.statuses.length === 0 ? '外国籍の人' : 'そのほかの在留資格',
    nationality.otherStatuses,
    ({ text }) => text,
  ),
  ...maybe('qualification.nationality.expired', '在留期間が過ぎているとき', nationality.expired, asWritten),
];
