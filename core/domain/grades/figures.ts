import type { MarksWay } from '../edition-marks.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import { byMean } from '../judge/marks-mean.ts';
import { byTop } from '../judge/marks-top.ts';
import type { WayQuestion } from '../judge/marks-way.ts';
import { marksWay } from '../rule-choice.ts';
import type { Wish } from '../verdict.ts';
import type { Asked } from './need.ts';

/** How far the figures of a wish carry before any exception; `text` stands in the pale cells of what they make needless. */
export type Carried =
  | Readonly<{ kind: 'reached'; text: string }>
  | Readonly<{ kind: 'below' }>
  | Readonly<{ kind: 'open'; text: string }>;

const below: Carried = { kind: 'below' };

/**
 * By 高卒認定, the average, the rank or the mean, whichever the rule of the wish has, of which any one is enough; null
 * where it has none of them and the exceptions stand on their own.
 */
export function carriedBy(asked: Asked, wish: Wish): Carried | null {
  const found = [
    byExam(asked, wish),
    byAverage(asked, wish),
    byGpa(asked, wish, 'top'),
    byGpa(asked, wish, 'mean'),
  ].filter((each) => each !== null);
  return (
    found.find(({ kind }) => kind === 'reached') ??
    found.find(({ kind }) => kind === 'open') ??
    found[0] ??
    null
  );
}

/** An examination that is not entered holds nothing back: few have passed it. */
const byExam = ({ applicant, edition }: Asked, wish: Wish): Carried | null =>
  applicant.equivalencyExam === true && marksWay(edition, wish, applicant, 'exam') !== null
    ? { kind: 'reached', text: '高卒認定のため不要' }
    : null;

export function byAverage({ applicant, edition }: Asked, wish: Wish): Carried | null {
  const way = marksWay(edition, wish, applicant, 'average');
  if (way === null) return null;
  const { limitTenths } = way.value;
  if (applicant.gradeAverage === null) return { kind: 'open', text: '評定平均値を入力すると決まります' };
  if (averageTenths(applicant.gradeAverage) < limitTenths) return below;
  return { kind: 'reached', text: `${showTenths(limitTenths)}以上のため不要` };
}

const gpaTexts = {
  top: { reached: '順位が基準に入るため不要', open: '順位がわかると決まります' },
  mean: { reached: '平均水準以上のため不要', open: '平均水準がわかると決まります' },
} as const;

export function byGpa(asked: Asked, wish: Wish, kind: 'top' | 'mean'): Carried | null {
  const way = marksWay(asked.edition, wish, asked.applicant, kind);
  if (way === null) return null;
  const { state } = outcomeOf(way.value, { ...asked, wish, citation: way.citation });
  if (state === 'notMet') return below;
  return state === 'met'
    ? { kind: 'reached', text: gpaTexts[kind].reached }
    : { kind: 'open', text: gpaTexts[kind].open };
}

type GpaWay = Extract<MarksWay, { kind: 'top' | 'mean' }>;

const outcomeOf = (way: GpaWay, question: WayQuestion) =>
  way.kind === 'top' ? byTop(way, question) : byMean(way, question);
