import type { Applicant, FactField } from './applicant.ts';
import type { Cited } from './cited.ts';
import type { Edition } from './edition.ts';
import { averageTenths, showTenths } from './grade-average.ts';
import { hardshipHolds } from './hardship.ts';
import { wishesOf } from './judge/applicant-facts.ts';
import { marksWay } from './rule-choice.ts';
import type { Wish } from './verdict.ts';

/** Whether an entry of 成績 is asked for; if not, why, as the pale cell says it. Null = may be entered, is not asked for. */
export type EntryNeed = Readonly<{ needed: boolean; whyNot: string | null }>;

/** The entries of 成績. */
export type GradeEntry = Extract<
  FactField,
  | 'gradeAverage'
  | 'gradePeriod'
  | 'studyWillMethod'
  | 'studyWillResult'
  | 'studyWillDate'
  | 'studyWillBy'
  | 'specialTalent'
  | 'specialWill'
  | 'loan2Basis'
>;

const needed: EntryNeed = { needed: true, whyNot: null };
const optional: EntryNeed = { needed: false, whyNot: null };
const notNeeded = (whyNot: string): EntryNeed => ({ needed: false, whyNot });

/** Which entries of 成績 the wishes and the average ask for. */
export function gradeNeeds(applicant: Applicant, edition: Edition): Readonly<Record<GradeEntry, EntryNeed>> {
  const wishes = wishesOf(applicant, edition);
  const average = wishes.length > 0 ? needed : notNeeded('希望がないため不要');
  const studyWill = studyWillNeed(applicant, wishes, edition);
  const special = specialNeed(applicant, wishes, edition);
  return {
    gradeAverage: average,
    gradePeriod: optional,
    studyWillMethod: studyWill,
    studyWillResult: studyWill,
    studyWillDate: studyWill,
    studyWillBy: studyWill.needed ? optional : studyWill,
    specialTalent: special,
    specialWill: special,
    loan2Basis: wishes.some((wish) => marksWay(edition, wish, applicant, 'school') !== null)
      ? needed
      : notNeeded('第二種の希望がないため不要'),
  };
}

function studyWillNeed(applicant: Applicant, wishes: readonly Wish[], edition: Edition): EntryNeed {
  if (!wishes.includes('grant')) return notNeeded('給付の希望がないため不要');
  return marksWay(edition, 'grant', applicant, 'studyWill') === null
    ? notNeeded('この版では確認しないため不要')
    : belowLimit(applicant, marksWay(edition, 'grant', applicant, 'average'));
}

/** The exception of loan1 needs a hardship of the household before the school has anything to state. */
function specialNeed(applicant: Applicant, wishes: readonly Wish[], edition: Edition): EntryNeed {
  if (!wishes.includes('loan1') && !wishes.includes('combined'))
    return notNeeded('第一種の希望がないため不要');
  const wish = wishes.includes('loan1') ? 'loan1' : 'combined';
  const exception = marksWay(edition, wish, applicant, 'hardship');
  if (exception === null) return notNeeded('この版に特例がないため不要');
  const below = belowLimit(applicant, marksWay(edition, wish, applicant, 'average'));
  if (!below.needed) return below;
  const { hardships } = exception.value;
  if (hardships.some(({ field }) => hardshipHolds(applicant, field) !== false)) return needed;
  return notNeeded(`${hardships.map(({ label }) => label).join('・')}のどれでもないため不要`);
}

/** Without an average among the ways, the exception stands on its own. */
function belowLimit(
  { gradeAverage }: Applicant,
  average: Cited<Readonly<{ limitTenths: number }>> | null,
): EntryNeed {
  if (average === null) return needed;
  const { limitTenths } = average.value;
  if (gradeAverage === null) return notNeeded('評定平均値を入力すると決まります');
  if (averageTenths(gradeAverage) < limitTenths) return needed;
  return notNeeded(`${showTenths(limitTenths)}以上のため不要`);
}
