import type { Applicant } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { CriterionResult } from '../verdict.ts';
import { figures, settledByAverage } from './average.ts';
import { type Finding, met, notMet, result, schoolDecides } from './criterion.ts';

/** 給付の学力: the average, or 学修意欲 confirmed by a report or an interview. */
export const judgeGrantMarks = (applicant: Applicant, edition: Edition): CriterionResult =>
  result('marks', find(applicant, edition));

function find(applicant: Applicant, edition: Edition): Finding {
  const { limitTenths, studyWill } = edition.marks.grant;
  const settled = settledByAverage(applicant.gradeAverage, limitTenths);
  if (settled.finding !== null) return settled.finding;
  const { compared } = settled;
  const base = {
    ...figures(compared),
    fields: ['gradeAverage', 'studyWillMethod', 'studyWillResult', 'studyWillDate', 'studyWillBy'] as const,
    citations: [limitTenths.citation, studyWill.citation],
  };
  switch (applicant.studyWillResult) {
    case 'recognised':
      return {
        ...base,
        verdict: met,
        reason: `${compared.sentence}${howConfirmed(applicant)}学修意欲等が認められています。`,
      };
    case 'notRecognised':
      return {
        ...base,
        verdict: notMet,
        reason: `${compared.sentence}${howConfirmed(applicant)}学修意欲等が認められませんでした。`,
      };
    case null:
      return {
        ...base,
        verdict: schoolDecides,
        reason: `${compared.sentence}レポートまたは面談による学修意欲等の確認が必要です。`,
        next: 'レポートか面談で学修意欲等を確かめ、方法・結果・日付を「成績」に入力してください。',
      };
  }
}

/** 「面談（令和4年5月20日）で」, as far as recorded */
function howConfirmed({ studyWillMethod, studyWillDate }: Applicant): string {
  if (studyWillMethod === null) return '';
  const method = studyWillMethod === 'report' ? 'レポート' : '面談';
  return `${method}${studyWillDate === null ? '' : `（${japaneseDate(studyWillDate)}）`}で`;
}
