import type { YearMonth } from '../applicant.ts';
import type { AskedMonth, EnrolmentRules, EntryRoute, EntrySchool } from '../edition-enrolment.ts';
import type { Citation } from '../verdict.ts';

/** A university, college, 高専 or 専門学校 before the present one. */
export type EarlierSchool = Readonly<{
  kind: 'kosen' | 'other';
  enteredOn: YearMonth | null;
  /** 高専: when the year began from which it counts (`kosenYear`); null of every other school */
  countsFrom: YearMonth | null;
  /** 在籍していた最終年月 */
  leftOn: YearMonth | null;
}>;

export type SchoolPath = Readonly<{
  /** 緊急採用・応急採用 */
  emergency: boolean;
  /** 短期大学の専攻科 */
  advancedCourse: boolean;
  /** The oldest first */
  earlier: readonly EarlierSchool[];
  /** 入学・編入学・転学 into the present school */
  enteredOn: YearMonth | null;
}>;

export type EntryMonths =
  | Readonly<{
      kind: 'months';
      route: EntryRoute;
      /** `month` null = not known yet */
      months: readonly Readonly<{ label: string; month: YearMonth | null }>[];
      citations: readonly Citation[];
    }>
  /** The publications do not say which of so many schools are asked for */
  | Readonly<{ kind: 'askSchool'; reason: string; citations: readonly Citation[] }>;

/** Which 年月 the applicant has to enter about the way into the present school, and what they are. */
export function entryMonthsFor(path: SchoolPath, rules: EnrolmentRules): EntryMonths {
  const route = routeOf(path);
  const rule = rules.months.find(({ value }) => value.route === route);
  if (route === null || rule === undefined) {
    return {
      kind: 'askSchool',
      reason: 'どの学校の年月を入力するかが、この版の資料に書かれていません。学校で確かめてください。',
      citations: rules.months.slice(0, 1).map(({ citation }) => citation),
    };
  }
  const kosen = path.earlier.some(({ kind }) => kind === 'kosen');
  return {
    kind: 'months',
    route,
    months: rule.value.asked.map((asked) => ({ label: asked.label, month: monthOf(asked, path) })),
    citations: [rule.citation, ...(kosen ? [rules.kosenYear.citation] : [])],
  };
}

function routeOf({ emergency, advancedCourse, earlier }: SchoolPath): EntryRoute | null {
  if (emergency) return 'emergency';
  if (advancedCourse) return earlier.length === 1 ? 'advancedCourse' : null;
  const routes: readonly EntryRoute[] = ['firstYear', 'transferred', 'transferredTwice'];
  return routes[earlier.length] ?? null;
}

function monthOf({ school, event }: AskedMonth, path: SchoolPath): YearMonth | null {
  const earlier = earlierSchool(school, path);
  if (earlier === undefined) return path.enteredOn;
  if (event === 'left') return earlier.leftOn;
  return earlier.kind === 'kosen' ? earlier.countsFrom : earlier.enteredOn;
}

/** Undefined = it is the present school. */
function earlierSchool(
  school: EntrySchool,
  { advancedCourse, earlier }: SchoolPath,
): EarlierSchool | undefined {
  switch (school) {
    case 'present':
      return undefined;
    case 'before':
      return earlier.at(-1);
    case 'beforeThat':
      return earlier.at(-2);
    case 'earliest':
      // One enters the first year of a 専攻科; nobody transfers into it.
      return advancedCourse ? undefined : earlier[0];
  }
}
