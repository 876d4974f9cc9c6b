import { isDeepStrictEqual } from 'node:util';
import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import { standingsOf } from '#core/domain/cohort/standings.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { View } from '#core/domain/grade-period.ts';
import type { OfficeYear } from '#core/domain/progress/records.ts';
import type { School } from '#core/domain/school.ts';
import type { SchoolPlan } from '#core/domain/school-calendar/entries.ts';
import { withTypedRounds } from '#core/domain/school-calendar/rounds.ts';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { byPlace } from '#core/domain/student-order.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import { readOfficeYear } from '#core/store/office-year.ts';
import { paperWaysByStudent } from '#core/store/paper-states.ts';
import { rowsWritten } from '#core/store/rows-written.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { confirmationsByStudent, readSchoolRules } from '#core/store/school-rules.ts';
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
  /** 校内基準, in the school's order */
  schoolRules: readonly SchoolRule[];
  /** In order of class and seat */
  cases: readonly ApplicantCase[];
  byNumber: ReadonlyMap<string, ApplicantCase>;
  /** 評定 by 学籍番号 */
  marks: ReadonlyMap<string, Marks>;
  /** Events, batches of 推薦, envelopes, the list of スカラAC and closed rounds */
  year: OfficeYear;
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
    const rulesBefore = before?.schoolRules ?? noRules;
    const schoolRules = unchanged(
      rulesBefore,
      (await readSchoolRules(held)).map(({ rule }) => rule),
    );
    const view = { edition, asOf, schoolRules };
    const known = before?.asOf === asOf && before.edition === edition ? before.byNumber : none;
    const marks = await marksByStudent(held);
    const { applicants, standings } = await applicantsIn(held, view, { school, marks });
    const ways = await paperWaysByStudent(held);
    const confirmations = schoolRules.length === 0 ? new Map() : await confirmationsByStudent(held);
    const cases = applicants
      .map((one) => {
        const { studentNumber } = one;
        const around = {
          ways: ways.get(studentNumber),
          standing: standings.get(studentNumber),
          confirmations: confirmations.get(studentNumber),
        };
        return caseOf(one, around, view, known.get(studentNumber), rulesBefore);
      })
      .sort((a, b) => byPlace(a.applicant, b.applicant));
    const byNumber = new Map(cases.map((entry) => [entry.applicant.studentNumber, entry]));
    const year = await readOfficeYear(held, published.id);
    return { school, published, edition, asOf, plan, schoolRules, cases, byNumber, marks, year };
  });

/** The same value as before while the typed rounds are the same, so that nobody is judged anew for nothing. */
const editionOfYear = (published: Edition, { rounds }: SchoolPlan, before: Gathered | null): Edition =>
  before !== null && before.published === published && isDeepStrictEqual(before.plan.rounds, rounds)
    ? before.edition
    : withTypedRounds(published, rounds);

/** Everyone's facts as the rules of an edition read them, with the places in their groups. */
export async function applicantsIn(
  held: Db,
  view: View,
  { school, marks }: Pick<Gathered, 'school' | 'marks'>,
): Promise<Readonly<{ applicants: readonly Applicant[]; standings: ReadonlyMap<string, Standing> }>> {
  const stored = await listApplicants(held, view, marks);
  return {
    applicants: stored.map((one) => withSchoolCourse(one, school)),
    standings: standingsOf(stored),
  };
}

const none: ReadonlyMap<string, ApplicantCase> = new Map();
const noRules: readonly SchoolRule[] = [];

/** The earlier array itself while the rules in it are the same, so that cases can be told from it. */
const unchanged = (before: readonly SchoolRule[], now: readonly SchoolRule[]): readonly SchoolRule[] =>
  isDeepStrictEqual(before, now) ? before : now;

/** 在籍課程 is the school's own unless the roster says otherwise. */
const withSchoolCourse = (applicant: Applicant, school: School | null): Applicant =>
  applicant.schoolCourse === null && school !== null && school.defaultCourse !== null
    ? { ...applicant, schoolCourse: school.defaultCourse }
    : applicant;
