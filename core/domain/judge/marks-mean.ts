import type { MarksWay } from '../edition-marks.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';
import type { Question } from './question.ts';

/** 平均水準以上: as the school has stated it, else the GPA against the mean of its group. */
export function byMean({ label }: Extract<MarksWay, { kind: 'mean' }>, question: WayQuestion): WayOutcome {
  const { applicant, standing, citation } = question;
  const base = { limit: label, fields: ['aboveMean', 'gpa'], citations: [citation] } as const;
  if (applicant.aboveMean !== null) {
    return applicant.aboveMean
      ? { ...base, state: 'met', sentence: '学校が平均水準以上と確かめています。', actual: '平均水準以上' }
      : {
          ...base,
          state: 'notMet',
          sentence: '学校が平均水準に届かないとしています。',
          actual: '平均水準未満',
        };
  }
  const sentence = meanSentence(question);
  if (sentence === null) {
    const asks = applicant.gpa === null ? (['gpa', 'aboveMean'] as const) : (['aboveMean'] as const);
    return { ...base, state: 'missing', sentence: withoutGpaSentence(question), asks };
  }
  const reached = standing?.reachesMean === true;
  return { ...base, state: reached ? 'met' : 'notMet', sentence, actual: `GPA ${applicant.gpa}` };
}

/** 「GPA 2.90 は文学部 2年の平均 2.75 以上です。」; null where GPA or mean is not known. */
export function meanSentence({ applicant, standing }: Question): string | null {
  if (applicant.gpa === null || standing === null) return null;
  const { groupLabel, mean, reachesMean, applicantsOnly, withoutGpa } = standing;
  // The mean of the applicants, or of those whose GPA is entered so far, is not the mean of the group.
  if (mean === null || reachesMean === null || applicantsOnly || withoutGpa > 0) return null;
  return `GPA ${applicant.gpa} は${groupLabel}の平均 ${mean} ${reachesMean ? '以上です' : 'に届きません'}。`;
}

const withoutGpaSentence = ({ applicant: { gpa }, standing }: Question): string =>
  gpa !== null && standing !== null && standing.withoutGpa > 0
    ? `${standing.groupLabel}にGPAのない人が${standing.withoutGpa}人いるため、平均が決まりません。`
    : '';
