import type { Applicant } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { averageTenths } from '../grade-average.ts';
import { roundOf } from '../rounds.ts';
import type { Wish } from '../verdict.ts';
import { isForeign } from './applicant-facts.ts';

/** What an officer should know though no criterion turns on it. */
export function noticesFor(
  applicant: Applicant,
  wishes: readonly Wish[],
  edition: Edition,
): readonly string[] {
  return [
    ...nationalityNotices(applicant),
    ...wishNotices(applicant),
    ...studyWillNotices(applicant, wishes, edition),
    ...graduationNotices(applicant),
    ...receiptNotices(applicant, edition),
  ];
}

function nationalityNotices(applicant: Applicant): readonly string[] {
  if (applicant.nationality !== null) return [];
  return isForeign(applicant)
    ? ['国籍が空欄ですが在留資格があるため、外国籍として判定しました。']
    : ['国籍が空欄のため、日本国籍として判定しました。'];
}

const wishNotices = (applicant: Applicant): readonly string[] =>
  applicant.wantsGrant === null
    ? ['給付奨学金を希望するかどうかが入力されていません。希望しないものとして扱っています。']
    : [];

/** The record is kept by the school for years and has to say how, when and who (2022年4月版 p.10). */
function studyWillNotices(
  applicant: Applicant,
  wishes: readonly Wish[],
  edition: Edition,
): readonly string[] {
  const { gradeAverage, studyWillResult } = applicant;
  const { limitTenths, retentionYears } = edition.marks.grant;
  const used =
    wishes.includes('grant') &&
    gradeAverage !== null &&
    averageTenths(gradeAverage) < limitTenths.value &&
    studyWillResult !== null;
  if (!used) return [];
  const absent = [
    ...(applicant.studyWillMethod === null ? ['方法'] : []),
    ...(applicant.studyWillDate === null ? ['日付'] : []),
  ];
  return absent.length === 0
    ? []
    : [
        `学修意欲の確認の${absent.join('と')}が記録されていません。記録は翌年度から${retentionYears.value}年間、学校で保管します。`,
      ];
}

const graduationNotices = (applicant: Applicant): readonly string[] =>
  applicant.graduatedBefore === null && applicant.earlierGraduation !== null
    ? ['過去の卒業年月があるため、過去に高等学校等を卒業したものとして判定しました。']
    : [];

function receiptNotices(applicant: Applicant, edition: Edition): readonly string[] {
  const { receiptDate } = applicant;
  if (receiptDate === null || roundOf(receiptDate, edition) !== null) return [];
  return [`受付番号発行日の${japaneseDate(receiptDate)}は、どの回の申込期間にも入っていません。`];
}
