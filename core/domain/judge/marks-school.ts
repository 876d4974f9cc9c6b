import type { MarksWay } from '../edition-marks.ts';
import { columnOf } from '../fields/roster-columns.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import { kanjiCount } from './kanji-count.ts';
import { meanSentence } from './marks-mean.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

type Way = Extract<MarksWay, { kind: 'school' }>;

/** Grounds that only the school can state. No figure decides them; where one is known it stands beside the question. */
export function bySchool(way: Way, question: WayQuestion): WayOutcome {
  const { gradeAverage } = question.applicant;
  return {
    ...find(way, question),
    limit: way.bases.map(({ label }) => label).join('、または'),
    ...(gradeAverage === null ? {} : { actual: showTenths(averageTenths(gradeAverage)) }),
    fields: ['loan2Basis'],
    citations: [question.citation],
  };
}

function find({ bases }: Way, question: WayQuestion): Pick<WayOutcome, 'state' | 'sentence' | 'next'> {
  const { applicant } = question;
  const { loan2Basis } = applicant;
  if (loan2Basis === 'none') {
    return { state: 'notMet', sentence: `${grounds(bases)}にも当たらないとされています。` };
  }
  const stated = bases.find(({ basis }) => basis === loan2Basis);
  if (stated !== undefined) {
    return { state: 'met', sentence: `学校が「${stated.label}」に当たると認めています。` };
  }
  const asked = {
    state: 'schoolDecides',
    next: '「第二種の基準」を「成績」に入力してください。',
  } as const;
  if (loan2Basis !== null) {
    const written = columnOf('loan2Basis')?.show(applicant) ?? '';
    return { ...asked, sentence: `入力されている「${written}」は、この版の基準にありません。` };
  }
  const help = bases.some(({ basis }) => basis === 'average') ? (meanSentence(question) ?? '') : '';
  return { ...asked, sentence: `${grounds(bases)}に当たるかを学校が判断します。${help}` };
}

/** 「三つの基準のどれ」, of a single one its own words */
const grounds = (bases: Way['bases']): string =>
  bases.length === 1
    ? bases.map(({ label }) => `「${label}」`).join('')
    : `${kanjiCount(bases.length)}基準のどれ`;
