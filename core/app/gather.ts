import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { View } from '#core/domain/grade-period.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { papersFor } from '#core/domain/paper-needs.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import type { School } from '#core/domain/school.ts';
import { byPlace } from '#core/domain/student-order.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import { type PaperStates, paperStatesByStudent } from '#core/store/paper-states.ts';
import { rowsWritten } from '#core/store/rows-written.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { readSettings, type Settings } from '#core/store/settings.ts';
import { listApplicants } from '#core/store/students.ts';
import type { AppContext } from './context.ts';

/** Everything lists, forms and today's work are made of, as of one moment. */
export type Gathered = Readonly<{
  school: School | null;
  edition: Edition;
  asOf: IsoDate;
  /** In order of class and seat */
  cases: readonly ApplicantCase[];
  byNumber: ReadonlyMap<string, ApplicantCase>;
  /** 評定 by 学籍番号 */
  marks: ReadonlyMap<string, Marks>;
}>;

const gatheredBefore = new WeakMap<Db, Readonly<{ stamp: string; gathered: Promise<Gathered> }>>();

/** Reads and judges everyone once per change of the data; until the next change every caller gets the same value. */
export async function gather(ctx: AppContext): Promise<Gathered> {
  const { db, edition } = ctx.workspace();
  const stamp = `${await rowsWritten(db)} ${ctx.clock.today()}`;
  const before = gatheredBefore.get(db);
  if (before?.stamp === stamp) return before.gathered;
  const gathered = read(db, edition, ctx.clock.today());
  gatheredBefore.set(db, { stamp, gathered });
  gathered.catch(() => gatheredBefore.delete(db));
  return gathered;
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
const read = (db: Db, edition: Edition, today: IsoDate): Promise<Gathered> =>
  db.connection().execute(async (held) => {
    const settings = await readSettings(held);
    const asOf = settings.asOf ?? today;
    const marks = await marksByStudent(held);
    const applicants = await listApplicants(held, { edition, asOf }, marks);
    const states = await paperStatesByStudent(held);
    const cases = applicants
      .map((applicant) => caseOf(applicant, states.get(applicant.studentNumber), settings, edition, asOf))
      .sort((a, b) => byPlace(a.applicant, b.applicant));
    const byNumber = new Map(cases.map((entry) => [entry.applicant.studentNumber, entry]));
    return { school: settings.school, edition, asOf, cases, byNumber, marks };
  });

function caseOf(
  stored: Applicant,
  states: PaperStates | undefined,
  settings: Settings,
  edition: Edition,
  asOf: IsoDate,
): ApplicantCase {
  const applicant = withSchoolCourse(stored, settings.school);
  const papers = papersFor(applicant, edition).map(
    (need): PaperStatus => ({ need, state: states?.get(need.key) ?? { kind: 'notReceived' } }),
  );
  return { applicant, judgement: judge(applicant, edition, asOf), papers };
}

/** 在籍課程 is the school's own unless the roster says otherwise. */
const withSchoolCourse = (applicant: Applicant, school: School | null): Applicant =>
  applicant.schoolCourse === null && school !== null && school.defaultCourse !== null
    ? { ...applicant, schoolCourse: school.defaultCourse }
    : applicant;
