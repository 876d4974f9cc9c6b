import type { MarksWay } from '../edition-marks.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** What only the school can find. No entry holds its answer, so the question stays beside the applicant. */
export const byDiscretion = (
  { label }: Extract<MarksWay, { kind: 'discretion' }>,
  { citation }: WayQuestion,
): WayOutcome => ({
  state: 'schoolDecides',
  sentence: `「${label}」に当たるかどうかは学校が判断します。`,
  next: '学校で判断し、その結果を「備考」に残してください。',
  fields: ['note'],
  citations: [citation],
});
