import type { Applicant } from '../applicant.ts';
import { japaneseDate } from '../dates.ts';
import type { MarksWay } from '../edition-marks.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** 学修意欲 confirmed by a report or an interview. */
export function byStudyWill(
  _way: Extract<MarksWay, { kind: 'studyWill' }>,
  { applicant, citation }: WayQuestion,
): WayOutcome {
  const base = {
    fields: ['studyWillMethod', 'studyWillResult', 'studyWillDate', 'studyWillBy'],
    citations: [citation],
  } as const;
  switch (applicant.studyWillResult) {
    case 'recognised':
      return {
        ...base,
        state: 'met',
        sentence: `${howConfirmed(applicant)}学修意欲等が認められています。`,
      };
    case 'notRecognised':
      return {
        ...base,
        state: 'notMet',
        sentence: `${howConfirmed(applicant)}学修意欲等が認められませんでした。`,
      };
    case null:
      return {
        ...base,
        state: 'schoolDecides',
        sentence: 'レポートまたは面談による学修意欲等の確認が必要です。',
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
