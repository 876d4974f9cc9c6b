import { showFact } from '../fields/fact.ts';
import { hardshipHolds } from '../hardship.ts';
import { marksWay } from '../rule-choice.ts';
import { type GradeEntry, isByAverageOnly, isStatement } from './entries.ts';
import { carriedBy } from './figures.ts';
import { type Asked, type EntryNeed, needed, notNeeded, optional } from './need.ts';
import { averageNeeds } from './needs-average.ts';
import { emergencyNeeds } from './needs-emergency.ts';
import { gpaNeeds } from './needs-gpa.ts';
import { reviewNeeds } from './needs-review.ts';

/** Which entries of 成績 the wishes and the figures ask for. */
export function gradeNeeds(asked: Asked): Readonly<Record<GradeEntry, EntryNeed>> {
  const studyWill = studyWillNeed(asked);
  const special = specialNeed(asked);
  return {
    ...averageNeeds(asked),
    ...gpaNeeds(asked),
    ...reviewNeeds(asked),
    ...emergencyNeeds(asked),
    studyWillMethod: studyWill,
    studyWillResult: studyWill,
    studyWillDate: studyWill,
    studyWillBy: studyWill.needed ? optional : studyWill,
    specialTalent: special,
    specialWill: special,
    loan2Basis: basisNeed(asked),
  };
}

/**
 * A figure asked for is not entered; where the average is all there is, even if the student wishes for nothing yet. What
 * the school has to decide is no figure: 判定 says that it waits.
 */
export function isIncomplete({ applicant }: Pick<Asked, 'applicant'>, shown: ShownNeeds): boolean {
  const { entries, needs } = shown;
  if (isByAverageOnly(entries)) return applicant.gradeAverage === null;
  return entries.some(
    (entry) => !isStatement(entry) && needs[entry].needed && showFact(entry, applicant) === '',
  );
}

type ShownNeeds = Readonly<{
  /** Those that have a column */
  entries: readonly GradeEntry[];
  needs: Readonly<Record<GradeEntry, EntryNeed>>;
}>;

function studyWillNeed(asked: Asked): EntryNeed {
  const { applicant, edition, wishes } = asked;
  if (!wishes.includes('grant')) return notNeeded('給付の希望がないため不要');
  return marksWay(edition, 'grant', applicant, 'studyWill') === null
    ? notNeeded('この版では確認しないため不要')
    : forThoseBelow(asked, 'grant');
}

/** The exception of loan1 needs a hardship of the household before the school has anything to state. */
function specialNeed(asked: Asked): EntryNeed {
  const { applicant, edition, wishes } = asked;
  const wish = (['loan1', 'combined'] as const).find((each) => wishes.includes(each));
  if (wish === undefined) return notNeeded('第一種の希望がないため不要');
  const exception = marksWay(edition, wish, applicant, 'hardship');
  if (exception === null) return notNeeded('この版に特例がないため不要');
  const below = forThoseBelow(asked, wish);
  if (!below.needed) return below;
  const { hardships } = exception.value;
  if (hardships.some(({ field }) => hardshipHolds(applicant, field) !== false)) return needed;
  const names = hardships.map(({ label }) => label).join('・');
  return notNeeded(`${names}${hardships.length > 1 ? 'のどれでもない' : 'でない'}ため不要`);
}

/** Without a figure among the ways, the exception stands on its own. */
function forThoseBelow(asked: Asked, wish: 'grant' | 'loan1' | 'combined'): EntryNeed {
  const carried = carriedBy(asked, wish);
  return carried === null || carried.kind === 'below' ? needed : notNeeded(carried.text);
}

function basisNeed(asked: Asked): EntryNeed {
  const { applicant, edition, wishes } = asked;
  const stated = wishes.filter((wish) => marksWay(edition, wish, applicant, 'school') !== null);
  if (stated.length === 0)
    return notNeeded(
      edition.emergency === null ? '第二種の希望がないため不要' : '学校が認める希望がないため不要',
    );
  const reached = stated.map((wish) => carriedBy(asked, wish)).filter((each) => each?.kind === 'reached');
  const [first] = reached;
  return first !== undefined && first !== null && reached.length === stated.length
    ? notNeeded(first.text)
    : needed;
}
