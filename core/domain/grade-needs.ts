import type { Applicant, FactField } from './applicant.ts';
import type { Edition } from './edition.ts';
import { averageTenths, showTenths } from './grade-average.ts';
import { wishesOf } from './judge/applicant-facts.ts';
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
    loan2Basis: wishes.includes('loan2') ? needed : notNeeded('第二種の希望がないため不要'),
  };
}

function studyWillNeed(applicant: Applicant, wishes: readonly Wish[], edition: Edition): EntryNeed {
  if (!wishes.includes('grant')) return notNeeded('給付の希望がないため不要');
  return belowLimit(applicant, edition.marks.grant.limitTenths.value);
}

/** The exception of loan1 needs a hardship of the household before the school has anything to state. */
function specialNeed(applicant: Applicant, wishes: readonly Wish[], edition: Edition): EntryNeed {
  if (!wishes.includes('loan1') && !wishes.includes('combined'))
    return notNeeded('第一種の希望がないため不要');
  const { limitTenths, hardships } = edition.marks.loan1;
  const below = belowLimit(applicant, limitTenths.value);
  if (!below.needed) return below;
  const facts = hardships.value.map(({ field }) => applicant[field]);
  if (facts.some((fact) => fact !== false)) return needed;
  return notNeeded(`${hardships.value.map(({ label }) => label).join('・')}のどれでもないため不要`);
}

function belowLimit({ gradeAverage }: Applicant, limitTenths: number): EntryNeed {
  if (gradeAverage === null) return notNeeded('評定平均値を入力すると決まります');
  if (averageTenths(gradeAverage) < limitTenths) return needed;
  return notNeeded(`${showTenths(limitTenths)}以上のため不要`);
}
