import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { boardView } from '#core/app/board/view.ts';
import type { AppContext } from '#core/app/context.ts';
import { openSession } from '#core/cli/session.ts';
import type { BoardView } from '#core/contract/board.ts';
import { boardFilters } from '#core/domain/board/board-filter.ts';
import { practiceAsOf, practiceEdition, practiceSchool } from '#core/domain/practice/practice.ts';
import type { CaseEvent } from '#core/domain/progress/case-event.ts';
import { acEntryChange } from '#core/store/ac-entries.ts';
import { caseEventChange } from '#core/store/case-events.ts';
import type { Change } from '#core/store/entities.ts';
import { recordBatch } from '#core/store/history.ts';
import type { Db } from '#core/store/schema.ts';
import { writeSetting } from '#core/store/settings.ts';
import { studentChange } from '#core/store/students.ts';
import { belongsTo } from '../../renderer/screens/board/board-filters.ts';
import { benchStudents } from '../roster.ts';
import { type Task, timed } from './task.ts';

const at = `${practiceAsOf}T09:00:00+09:00`;

/** 「推薦漏れゼロ」 as a window opens it: everybody is known and reconciled, as ホーム and the navigation have it already. */
export const openBoard: Task = async (input) => {
  const ctx = await applicants(input.count ?? 1);
  await warmed(() => opened(ctx));
  const [milliseconds] = await timed(() => opened(ctx));
  return milliseconds;
};

/**
 * The first time after a start, when everybody is read, judged and reconciled: the longest time without a pause in
 * which the service could do something else.
 */
export const pauseOfBoard: Task = async (input) => {
  const ctx = await applicants(input.count ?? 1);
  const waits = monitorEventLoopDelay({ resolution: 1 });
  await nextTurn();
  waits.enable();
  await opened(ctx);
  await nextTurn();
  waits.disable();
  return waits.max / 1e6;
};

/** The same after one thing was recorded: what it touched is read, and everything is reconciled again. */
export const reconcileBoard: Task = async (input) => {
  const ctx = await applicants(input.count ?? 1);
  let place = 900_000;
  const changed = async (): Promise<void> => {
    place += 1;
    await record(ctx.workspace().db, [caseEventChange(null, eventOf('B000002', place))]);
  };
  await warmed(async () => {
    await changed();
    await opened(ctx);
  });
  await changed();
  const [milliseconds] = await timed(() => opened(ctx));
  return milliseconds;
};

/** Every filter of the screen, one after the other; the answer is for one of them. */
export const filterBoard: Task = async (input) => {
  const view = await opened(await applicants(input.count ?? 1));
  await warmed(async () => filterAll(view));
  const [milliseconds] = await timed(async () => filterAll(view));
  return milliseconds / boardFilters.length;
};

/** The plain query: the same students with their events and lines of スカラAC, nothing reconciled. */
export const queryBoard: Task = async (input) => {
  const ctx = await applicants(input.count ?? 1);
  const { db } = ctx.workspace();
  const view = await opened(ctx);
  const rows = new Map((await plainRows(db)).map((row) => [row.studentNumber, row]));
  for (const { studentNumber, receiptNumber, ac } of view.rows) {
    const row = rows.get(studentNumber ?? '');
    const known =
      row !== undefined && row.receiptNumber === receiptNumber && (row.listed !== null) === (ac !== null);
    if (!known) throw new Error('the board and the plain query differ');
  }
  await warmed(() => plainRows(db));
  const [milliseconds] = await timed(() => plainRows(db));
  return milliseconds;
};

/** As in an application that has been open for a while. */
async function warmed(work: () => Promise<unknown>): Promise<void> {
  for (let run = 0; run < 5; run += 1) await work();
}

async function opened(ctx: AppContext): Promise<BoardView> {
  const view = await boardView(ctx, 'first');
  if (!view.ok) throw new Error(view.error.message);
  if (view.value.rows.length === 0) throw new Error('nobody on the board');
  return view.value;
}

function filterAll({ rows }: BoardView): number {
  const found = boardFilters.reduce(
    (sum, filter) => sum + rows.filter((row) => belongsTo(filter, row)).length,
    0,
  );
  if (found === 0) throw new Error('no filter finds anybody');
  return found;
}

type PlainRow = Readonly<{ studentNumber: string; receiptNumber: string | null; listed: string | null }>;

const plainRows = (db: Db): Promise<readonly PlainRow[]> =>
  db
    .selectFrom('students as s')
    .leftJoin('acEntries as a', 'a.receiptNumber', 's.receiptNumber')
    .leftJoin('caseEvents as e', 'e.studentNumber', 's.studentNumber')
    .selectAll('s')
    .select(['a.receiptNumber as listed', 'a.gradesTyped', 'a.recommended', 'e.kind', 'e.happenedOn'])
    .orderBy('s.grade')
    .orderBy('s.class')
    .orderBy('s.seat')
    .execute();

const eventOf = (studentNumber: string, place: number): CaseEvent => ({
  id: `${String(place).padStart(6, '0')}-${studentNumber}`,
  edition: practiceEdition,
  round: 'first',
  studentNumber,
  kind: 'schoolPapers',
  on: '2022-05-10',
  by: '佐野　和彦',
  recordedAt: at,
  note: null,
});

/** That many applicants, each with one event, and the list of スカラAC with all who have a number. */
async function applicants(count: number): Promise<AppContext> {
  const session = await openSession({ kind: 'memory' }, practiceEdition);
  if (!session.ok) throw new Error(session.error.message);
  const { ctx } = session.value;
  const { db } = ctx.workspace();
  await writeSetting(db, 'asOf', practiceAsOf);
  await writeSetting(db, 'school', practiceSchool);
  const people = benchStudents(count).map(({ applicant }) => applicant);
  await record(db, [
    ...people.map((one) => studentChange(null, one)),
    ...people.map(({ studentNumber }, place) => caseEventChange(null, eventOf(studentNumber, place))),
    ...people.map(({ receiptNumber, receiptDate, familyName, givenName }) =>
      receiptNumber === null
        ? null
        : acEntryChange(null, {
            edition: practiceEdition,
            receiptNumber,
            name: `${familyName}　${givenName}`,
            kana: null,
            issuedOn: receiptDate,
            gradesTyped: false,
            recommended: false,
            readAt: at,
          }),
    ),
  ]);
  return ctx;
}

async function record(db: Db, changes: readonly (Change | null)[]): Promise<void> {
  const made = changes.filter((change) => change !== null);
  const recorded = await recordBatch(db, { kind: 'progress', label: '測定', at }, made);
  if (!recorded.ok) throw new Error(recorded.error.message);
}
