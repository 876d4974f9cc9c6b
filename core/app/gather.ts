import { isDeepStrictEqual } from 'node:util';
import type { Applicant, IsoDate } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { View } from '#core/domain/grade-period.ts';
import type { OfficeYear } from '#core/domain/progress/records.ts';
import type { School } from '#core/domain/school.ts';
import type { SchoolPlan } from '#core/domain/school-calendar/entries.ts';
import { withTypedRounds } from '#core/domain/school-calendar/rounds.ts';
import type { SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { byPlace } from '#core/domain/student-order.ts';
import type { Marks } from '#core/store/marks.ts';
import { rowsWritten } from '#core/store/rows-written.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { readSchoolRules } from '#core/store/school-rules.ts';
import { readSettings } from '#core/store/settings.ts';
import { type Moment, momentOf, touchedBetween } from '#core/store/touched.ts';
import { readPlan } from '#core/store/year-plan.ts';
import type { AppContext } from './context.ts';
import { caseOf } from './gather-case.ts';
import { readSources, readSourcesAgain, type Sources } from './gathering/sources.ts';
import { mapInTurns } from './in-turns.ts';

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
  /** By 学籍番号; the same map while no fact and no mark of anybody has changed */
  applicants: ReadonlyMap<string, Applicant>;
  /** In order of class and seat */
  cases: readonly ApplicantCase[];
  byNumber: ReadonlyMap<string, ApplicantCase>;
  /** 評定 by 学籍番号 */
  marks: ReadonlyMap<string, Marks>;
  /** Events, batches of 推薦, envelopes, the list of スカラAC and closed rounds */
  year: OfficeYear;
}>;

/** What the next reading builds on: as long as the record can tell what was touched since, only that is read. */
type Latest = Readonly<{ gathered: Gathered; sources: Sources; moment: Moment }>;
type Kept = Readonly<{
  stamp: string;
  edition: Edition;
  gathered: Promise<Gathered>;
  latest: Latest | null;
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
  const reading = read(db, edition, today, latest);
  const gathered = reading.then((read) => read.gathered);
  keptOf.set(db, { stamp, edition, gathered, latest });
  // A failed reading is tried anew by the next caller; a good one spares the next most of its work.
  reading.then(
    (value) => keepLatest(db, stamp, value),
    () => keptOf.delete(db),
  );
  return gathered;
}

function keepLatest(db: Db, stamp: string, latest: Latest): void {
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

async function read(db: Db, published: Edition, today: IsoDate, latest: Latest | null): Promise<Latest> {
  const before = latest?.gathered ?? null;
  const { ground, sources, moment } = await readStored(db, published, today, latest);
  // By now others may write again: what they write is read the next time.
  const cases = await casesFrom(sources, ground, before);
  const byNumber =
    cases === before?.cases
      ? before.byNumber
      : new Map(cases.map((entry) => [entry.applicant.studentNumber, entry]));
  const { applicants, marks, year } = sources;
  return { gathered: { ...ground, applicants, cases, byNumber, marks, year }, sources, moment };
}

type Stored = Pick<Latest, 'sources' | 'moment'> & Readonly<{ ground: Ground }>;

/** On one connection held throughout, so that no change slips in between the tables. */
const readStored = (db: Db, published: Edition, today: IsoDate, latest: Latest | null): Promise<Stored> =>
  db.connection().execute(async (held) => {
    const before = latest?.gathered ?? null;
    const moment = await momentOf(db, held);
    const settings = await readSettings(held);
    const asOf = settings.asOf ?? today;
    const school = unchanged(before?.school ?? null, settings.school);
    const plan = unchanged(before?.plan ?? null, await readPlan(held, published.id));
    const edition = editionOfYear(published, plan, before);
    const rules = (await readSchoolRules(held)).map(({ rule }) => rule);
    const schoolRules = unchanged(before?.schoolRules ?? null, rules);
    const isSameGround = before?.school === school && before.edition === edition && before.asOf === asOf;

    const reading = { view: { edition, asOf }, school, editionId: published.id };
    const touched = latest && isSameGround ? await touchedBetween(held, latest.moment, moment) : null;
    const sources =
      latest === null || touched === null
        ? await readSources(held, reading, latest?.sources ?? null)
        : await readSourcesAgain(held, reading, latest.sources, touched);
    return { ground: { school, published, edition, asOf, plan, schoolRules }, sources, moment };
  });

type Ground = Omit<Gathered, 'applicants' | 'cases' | 'byNumber' | 'marks' | 'year'>;

/** Everyone judged, in order of class and seat; the earlier cases themselves where nothing has changed. */
async function casesFrom(
  { applicants, standings, ways, confirmations }: Sources,
  { edition, asOf, schoolRules }: Ground,
  before: Gathered | null,
): Promise<readonly ApplicantCase[]> {
  const known = before?.asOf === asOf && before.edition === edition ? before.byNumber : none;
  const cases = await mapInTurns([...applicants.values()], (applicant) => {
    const { studentNumber } = applicant;
    const around = {
      ways: ways.get(studentNumber),
      standing: standings.get(studentNumber),
      confirmations: confirmations.get(studentNumber),
    };
    const view = { edition, asOf, schoolRules };
    return caseOf(applicant, around, view, known.get(studentNumber), before?.schoolRules ?? noRules);
  });
  const isSame =
    before?.byNumber === known &&
    before.cases.length === cases.length &&
    cases.every((entry) => known.get(entry.applicant.studentNumber) === entry);
  return isSame ? before.cases : cases.toSorted((a, b) => byPlace(a.applicant, b.applicant));
}

/** The same value as before while the typed rounds are the same, so that nobody is judged anew for nothing. */
const editionOfYear = (published: Edition, { rounds }: SchoolPlan, before: Gathered | null): Edition =>
  before !== null && before.published === published && isDeepStrictEqual(before.plan.rounds, rounds)
    ? before.edition
    : withTypedRounds(published, rounds);

const none: ReadonlyMap<string, ApplicantCase> = new Map();
const noRules: readonly SchoolRule[] = [];

/** The earlier value itself while it says the same, so that what was worked out from it still holds. */
const unchanged = <Value>(before: Value | null, now: Value): Value =>
  before !== null && isDeepStrictEqual(before, now) ? before : now;
