import { wishesIn } from '../edition-wishes.ts';
import { marksWay } from '../rule-choice.ts';
import type { GradeEntry } from './entries.ts';
import { byAverage } from './figures.ts';
import { type Asked, type EntryNeed, needed, notNeeded, noWish, optional } from './need.ts';
import { notAskedFor } from './not-asked.ts';

type Entry = Extract<GradeEntry, 'gradeAverage' | 'gradePeriod' | 'equivalencyExam'>;

/** What 高等学校等 or the examination in its place gives. */
export function averageNeeds(asked: Asked): Readonly<Record<Entry, EntryNeed>> {
  const average = averageNeed(asked);
  return {
    gradeAverage: average,
    gradePeriod: average.needed || asked.wishes.length === 0 ? optional : average,
    equivalencyExam: examNeed(asked),
  };
}

function averageNeed(asked: Asked): EntryNeed {
  const { applicant, edition, wishes } = asked;
  const hasWay = (wish: (typeof wishes)[number]): boolean => byAverage(asked, wish) !== null;
  const isExamined = (wish: (typeof wishes)[number]): boolean =>
    applicant.equivalencyExam === true && marksWay(edition, wish, applicant, 'exam') !== null;
  const comparing = wishes.filter(hasWay);
  if (comparing.some((wish) => !isExamined(wish))) return needed;
  if (comparing.length > 0) return notNeeded('高卒認定のため不要');
  // Grounds of the school rest on the average, too, where students of this year are compared by it.
  if (wishes.some((wish) => restsOnAverage(asked, wish)))
    return wishesIn(edition).some(hasWay) ? needed : optional;
  return notAskedFor(asked, ['average'], '評定');
}

const restsOnAverage = ({ applicant, edition }: Asked, wish: Asked['wishes'][number]): boolean =>
  marksWay(edition, wish, applicant, 'school')?.value.bases.some(({ basis }) => basis === 'average') === true;

/** Asked of those whose average does not reach the line; whoever has passed may say so before. */
function examNeed(asked: Asked): EntryNeed {
  const { applicant, edition, wishes } = asked;
  const ways = wishes.filter((wish) => marksWay(edition, wish, applicant, 'exam') !== null);
  if (ways.length === 0)
    return wishes.length === 0 ? notNeeded(noWish) : notAskedFor(asked, ['exam'], '高卒認定');
  const averages = ways.map((wish) => byAverage(asked, wish)).filter((each) => each !== null);
  if (averages.some(({ kind }) => kind === 'below')) return needed;
  const [first] = averages;
  return first?.kind === 'reached' && averages.length === ways.length ? notNeeded(first.text) : optional;
}
