import type { Applicant } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { loansWithoutChain } from '../edition-wishes.ts';
import { enrolmentNotices } from '../enrolment/notices.ts';
import { averageTenths } from '../grade-average.ts';
import { roundOf } from '../rounds.ts';
import { marksWay } from '../rule-choice.ts';
import type { Citation, Wish } from '../verdict.ts';
import { choiceRuleOf, isForeign } from './applicant-facts.ts';

/** What an officer should know though no criterion turns on it. */
export function noticesFor(
  applicant: Applicant,
  wishes: readonly Wish[],
  edition: Edition,
  used: readonly Citation[],
): readonly string[] {
  return [
    ...(edition.continuation === null
      ? applicationNotices(applicant, wishes, edition)
      : finalYearNotices(applicant, edition)),
    ...(used.some(({ unconfirmed }) => unconfirmed) ? ['未確認の値を使って判定しています。'] : []),
  ];
}

const applicationNotices = (
  applicant: Applicant,
  wishes: readonly Wish[],
  edition: Edition,
): readonly string[] => [
  ...nationalityNotices(applicant),
  ...wishNotices(applicant, edition),
  ...studyWillNotices(applicant, wishes, edition),
  ...graduationNotices(applicant, edition),
  ...enrolmentNotices(applicant, edition),
  ...formerLoanNotices(applicant, wishes, edition),
  ...correspondenceNotices(applicant, edition),
  ...receiptNotices(applicant, edition),
];

function nationalityNotices(applicant: Applicant): readonly string[] {
  if (applicant.nationality !== null) return [];
  return isForeign(applicant)
    ? ['国籍が空欄ですが在留資格があるため、外国籍として判定しました。']
    : ['国籍が空欄のため、日本国籍として判定しました。'];
}

function wishNotices(applicant: Applicant, edition: Edition): readonly string[] {
  const hasGrant = edition.household.grant !== null;
  return [
    ...(hasGrant && applicant.wantsGrant === null
      ? ['給付奨学金を希望するかどうかが入力されていません。希望しないものとして扱っています。']
      : []),
    ...(!hasGrant && applicant.wantsGrant === true ? ['この版には給付奨学金の規則がありません。'] : []),
    ...choiceNotices(applicant, edition),
  ];
}

function choiceNotices(applicant: Applicant, edition: Edition): readonly string[] {
  const { choice } = applicant;
  if (loansWithoutChain(edition).length > 0) {
    return choice === null
      ? [
          'この版には申込区分の規則がありません。貸与を希望する生徒は、申込区分に番号を入れると、貸与の種類ごとに判定します。',
        ]
      : ['この版には申込区分の規則がないため、希望の順は使わず、貸与の種類ごとに判定しています。'];
  }
  return choice === null || choiceRuleOf(applicant, edition) !== null
    ? []
    : [`この版には申込区分${choice}の規則がありません。`];
}

/** The record is kept by the school for years and has to say how, when and who (2022年4月版 p.10). */
function studyWillNotices(
  applicant: Applicant,
  wishes: readonly Wish[],
  edition: Edition,
): readonly string[] {
  const absent = [
    ...(applicant.studyWillMethod === null ? ['方法'] : []),
    ...(applicant.studyWillDate === null ? ['日付'] : []),
  ];
  if (absent.length === 0 || !wishes.some((wish) => usesStudyWill(applicant, wish, edition))) return [];
  const { retentionYears } = edition.marks;
  const kept =
    retentionYears === null ? '' : `記録は翌年度から${retentionYears.value}年間、学校で保管します。`;
  return [`学修意欲の確認の${absent.join('と')}が記録されていません。${kept}`];
}

function usesStudyWill(applicant: Applicant, wish: Wish, edition: Edition): boolean {
  const { gradeAverage, studyWillResult } = applicant;
  if (studyWillResult === null || marksWay(edition, wish, applicant, 'studyWill') === null) return false;
  const average = marksWay(edition, wish, applicant, 'average');
  if (average === null) return true;
  return gradeAverage !== null && averageTenths(gradeAverage) < average.value.limitTenths;
}

const graduationNotices = (applicant: Applicant, { qualification }: Edition): readonly string[] =>
  qualification.graduation !== null &&
  applicant.graduatedBefore === null &&
  applicant.earlierGraduation !== null
    ? ['過去の卒業年月があるため、過去に高等学校等を卒業したものとして判定しました。']
    : [];

function formerLoanNotices(
  { loanHistory }: Applicant,
  wishes: readonly Wish[],
  { qualification: { formerLoanCaution } }: Edition,
): readonly string[] {
  const borrows = wishes.some((wish) => wish !== 'grant');
  const hadLoan = loanHistory !== null && loanHistory !== 'none';
  return hadLoan && borrows && formerLoanCaution !== null
    ? [`過去に貸与を受けています。${asSentence(formerLoanCaution.value)}`]
    : [];
}

/** Who 通信教育 is meant for, where no fact of the applicant tells it. */
function correspondenceNotices(
  { schooling }: Applicant,
  { qualification: { correspondence } }: Edition,
): readonly string[] {
  const target = correspondence?.targets.find(({ value }) => value.schooling === schooling)?.value;
  return target !== undefined && target.graduates === null
    ? [`対象は「${target.label}」です。学校で確かめてください。`]
    : [];
}

function receiptNotices(applicant: Applicant, edition: Edition): readonly string[] {
  const { receiptDate } = applicant;
  if (receiptDate === null || edition.calendar.rounds.length === 0) return [];
  return roundOf(receiptDate, edition) === null
    ? [`受付番号発行日の${japaneseDate(receiptDate)}は、どの回の申込期間にも入っていません。`]
    : [];
}

function finalYearNotices({ grade, courseYears }: Applicant, { continuation }: Edition): readonly string[] {
  const finalYear = continuation?.finalYear ?? null;
  return finalYear !== null && grade !== null && courseYears !== null && grade >= courseYears
    ? [`最終学年です。${asSentence(finalYear.value)}`]
    : [];
}

const asSentence = (text: string): string => (text.endsWith('。') ? text : `${text}。`);
