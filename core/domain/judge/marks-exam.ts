import type { MarksWay } from '../edition-marks.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** 高等学校卒業程度認定試験 */
export function byExam(
  { label }: Extract<MarksWay, { kind: 'exam' }>,
  { applicant, citation }: WayQuestion,
): WayOutcome {
  const base = { fields: ['equivalencyExam'], citations: [citation] } as const;
  switch (applicant.equivalencyExam) {
    case null:
      return { ...base, state: 'missing', sentence: '', asks: ['equivalencyExam'] };
    case true:
      return {
        ...base,
        state: 'met',
        sentence: '高等学校卒業程度認定試験に合格しています。',
        actual: '合格',
        limit: label,
      };
    case false:
      return { ...base, state: 'notMet', sentence: '高等学校卒業程度認定試験による資格はありません。' };
  }
}
