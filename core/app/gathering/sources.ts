import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import { standingsOf } from '#core/domain/cohort/standings.ts';
import type { View } from '#core/domain/grade-period.ts';
import type { OfficeYear } from '#core/domain/progress/records.ts';
import type { School } from '#core/domain/school.ts';
import type { Confirmations } from '#core/domain/school-rules/school-rule.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import { readOfficeYear, readOfficeYearAgain } from '#core/store/office-year.ts';
import { type PaperWays, paperWaysByStudent } from '#core/store/paper-states.ts';
import { replaced } from '#core/store/replaced.ts';
import type { Db } from '#core/store/schema.ts';
import { confirmationsByStudent } from '#core/store/school-rules.ts';
import { applicantsByNumber, existingNumbers, listApplicants } from '#core/store/students.ts';
import type { Touched } from '#core/store/touched.ts';
import { sameFields } from '../same-fields.ts';

type ByStudent<Value> = ReadonlyMap<string, Value>;

/** What is stored of everybody, by 学籍番号, with the places in their groups. */
export type Sources = Readonly<{
  applicants: ByStudent<Applicant>;
  standings: ByStudent<Standing>;
  marks: ByStudent<Marks>;
  ways: ByStudent<PaperWays>;
  confirmations: ByStudent<Confirmations>;
  year: OfficeYear;
}>;

/** By which rules and as of which day, in which school, of which edition's year. */
export type Reading = Readonly<{ view: View; school: School | null; editionId: string }>;

/** So many students are read at a time. */
const slice = 100;

/**
 * All of it, on a connection held throughout; in slices, so that the service answers meanwhile whatever needs no database.
 * What says the same as before is the very value of then, so that the next readings need not compare it again.
 */
export async function readSources(
  held: Db,
  { view, school, editionId }: Reading,
  before: Sources | null,
): Promise<Sources> {
  const numbers = [...(await existingNumbers(held))].toSorted();
  const applicants = new Map<string, Applicant>();
  const marks = new Map<string, Marks>();
  const ways = new Map<string, PaperWays>();
  for (let from = 0; from < numbers.length; from += slice) {
    const some = numbers.slice(from, from + slice);
    const ofSome = await marksByStudent(held, some);
    addTo(marks, ofSome);
    const read = withSchoolCourses(await applicantsByNumber(held, some, view, ofSome), school);
    addTo(applicants, read, before?.applicants, sameFields);
    addTo(ways, await paperWaysByStudent(held, some), before?.ways);
    await nextTurn();
  }
  const year = await readOfficeYear(held, editionId);
  await nextTurn();
  const standings = standingsOf([...applicants.values()]);
  return { applicants, standings, marks, ways, confirmations: await confirmationsByStudent(held), year };
}

function addTo<Value>(
  all: Map<string, Value>,
  some: ByStudent<Value>,
  before?: ByStudent<Value>,
  isSame: (a: Value, b: Value) => boolean = isDeepStrictEqual,
): void {
  for (const [key, value] of some) {
    const earlier = before?.get(key);
    all.set(key, earlier !== undefined && isSame(earlier, value) ? earlier : value);
  }
}

/** The same after some of it was touched: only that is read, and everything else is the very value of before. */
export async function readSourcesAgain(
  held: Db,
  { view, school, editionId }: Reading,
  before: Sources,
  touched: Touched,
): Promise<Sources> {
  const { entities, students } = touched;
  const numbers = [...students];
  /** Of the touched students anew, where things of this kind were touched at all. */
  const again = async <Value>(
    isTouched: boolean,
    known: ByStudent<Value>,
    read: () => Promise<ByStudent<Value>>,
  ): Promise<ByStudent<Value>> => (isTouched ? replaced(known, students, await read()) : known);

  const isMarked = entities.has('mark');
  const applicants = await again(isMarked || entities.has('student'), before.applicants, async () =>
    withSchoolCourses(await applicantsByNumber(held, numbers, view), school),
  );
  return {
    applicants,
    standings: applicants === before.applicants ? before.standings : standingsOf([...applicants.values()]),
    marks: await again(isMarked, before.marks, () => marksByStudent(held, numbers)),
    ways: await again(entities.has('paper'), before.ways, () => paperWaysByStudent(held, numbers)),
    confirmations: await again(entities.has('schoolConfirmation'), before.confirmations, () =>
      confirmationsByStudent(held, numbers),
    ),
    year: await readOfficeYearAgain(held, editionId, before.year, touched),
  };
}

/** Everyone's facts as the rules of an edition read them, with the places in their groups. */
export async function applicantsIn(
  held: Db,
  view: View,
  { school, marks }: Readonly<{ school: School | null; marks: ByStudent<Marks> }>,
): Promise<Pick<Sources, 'applicants' | 'standings'>> {
  const stored = await listApplicants(held, view, marks);
  const applicants = withSchoolCourses(new Map(stored.map((one) => [one.studentNumber, one])), school);
  return { applicants, standings: standingsOf([...applicants.values()]) };
}

/** 在籍課程 is the school's own unless the roster says otherwise. */
function withSchoolCourses(applicants: ByStudent<Applicant>, school: School | null): ByStudent<Applicant> {
  const schoolCourse = school?.defaultCourse ?? null;
  if (schoolCourse === null) return applicants;
  return new Map(
    [...applicants].map(([studentNumber, applicant]) => [
      studentNumber,
      applicant.schoolCourse === null ? { ...applicant, schoolCourse } : applicant,
    ]),
  );
}
