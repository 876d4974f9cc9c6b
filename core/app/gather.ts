import { isDeepStrictEqual } from 'node:util';
import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { standingsOf } from '#core/domain/cohort/standings.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { View } from '#core/domain/grade-period.ts';
import type { School } from '#core/domain/school.ts';
import type { SchoolPlan } from '#core/domain/school-calendar/entries.ts';
import { withTypedRounds } from '#core/domain/school-calendar/rounds.ts';
import { byPlace } from '#core/domain/student-order.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import { paperStatesByStudent } from '#core/store/paper-states.ts';
import { rowsWritten } from '#core/store/rows-written.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { readSettings } from '#core/store/settings.ts';
import { listApplicants } from '#core/store/students.ts';
import { readPlan } from '#core/store/year-plan.ts';
import type { AppContext } from './context.ts';
import { caseOf } from './gather-case.ts';

/** Everything lists, forms and today's work are made of, as of one moment. */
export type Gathered = Readonly<{
  school: School | null;
  /** As it was published */
  published: Edition;
  /** With the rounds that the school typed for it */
  edition: Edition;
  asOf: IsoDate;
  /** What the school adds to the dates of the edition */
  plan: SchoolPlan;
  /** In order of class and seat */
  cases: readonly ApplicantCase[];
  byNumber: ReadonlyMap<string, ApplicantCase>;
  /** 評定 by 学籍番号 */
  marks: ReadonlyMap<string, Marks>;
}>;

type Kept = Readonly<{
  stamp: string;
  edition: Edition;
  gathered: Promise<Gathered>;
  latest: Gathered | null;
}>;
const keptOf = new WeakMap<Db, Kept>();

/** Reads and judges everyone once per change of the data; until the next change every caller gets the same value. */
export async function gather(ctx: AppContext): Promise<Gathered> {
  const { db, edition } = ctx.workspace();
  const today = ctx.clock.today();
  const stamp = `${await rowsWritten(db)} ${today}`;
  const kept = keptOf.get(db);
  if (kept?.stamp === stamp && kept.edition === edition) return kept.gathered;
  const latest = kept?.latest ?? null;
  const gathered = read(db, edition, today, latest);
  keptOf.set(db, { stamp, edition, gathered, latest });
  // A failed reading is tried anew by the next caller; a good one spares the next most of its work.
  gathered.then(
    (value) => keepLatest(db, stamp, value),
    () => keptOf.delete(db),
  );
  return gathered;
}

function keepLatest(db: Db, stamp: string, latest: Gathered): void {
  const kept = keptOf.get(db);
  if (kept?.stamp === stamp) keptOf.set(db, { ...kept, latest });
}

export const gatherCases = async (ctx: AppContext): Promise<readonly ApplicantCase[]> =>
  (await gather(ctx)).cases;

/**
 * By which rules and as of which day (the one chosen in the settings, else today) students are read. For use cases that
 * read and write in one transaction of theirs.
 */
export async function viewOf(ctx: AppContext, tx: Db | Tx = ctx.workspace().db): Promise<View> {
  const { asOf } = await readSettings(tx);
  return { edition: ctx.workspace().edition, asOf: asOf ?? ctx.clock.today() };
}

/** On one connection held throughout, so that no change slips in between the tables. */
const read = (db: Db, published: Edition, today: IsoDate, before: Gathered | null): Promise<Gathered> =>
  db.connection().execute(async (held) => {
    const settings = await readSettings(held);
    const { school } = settings;
    const asOf = settings.asOf ?? today;
    const plan = await readPlan(held, published.id);
    const edition = editionOfYear(published, plan, before);
    const view: View = { edition, asOf };
    const known = before?.asOf === asOf && before.edition === edition ? before.byNumber : none;
    const marks = await marksByStudent(held);
    const applicants = await listApplicants(held, view, marks);
    const states = await paperStatesByStudent(held);
    const standings = standingsOf(applicants);
    const cases = applicants
      .map((stored) => withSchoolCourse(stored, school))
      .map((one) => {
        const { studentNumber } = one;
        const around = { states: states.get(studentNumber), standing: standings.get(studentNumber) };
        return caseOf(one, around, view, known.get(studentNumber));
      })
      .sort((a, b) => byPlace(a.applicant, b.applicant));
    const byNumber = new Map(cases.map((entry) => [entry.applicant.studentNumber, entry]));
    return { school, published, edition, asOf, plan, cases, byNumber, marks };
  });

/** The same value as before while the typed rounds are the same, so that nobody is judged anew for nothing. */
const editionOfYear = (published: Edition, { rounds }: SchoolPlan, before: Gathered | null): Edition =>
  before !== null && before.published === published && isDeepStrictEqual(before.plan.rounds, rounds)
    ? before.edition
    : withTypedRounds(published, rounds);

const none: ReadonlyMap<string, ApplicantCase> = new Map();

/** 在籍課程 is the school's own unless the roster says otherwise. */
const withSchoolCourse = (applicant: Applicant, school: School | null): Applicant =>
  applicant.schoolCourse === null && school !== null && school.defaultCourse !== null
    ? { ...applicant, schoolCourse: school.defaultCourse }
    : applicant;
