import { isDeepStrictEqual } from 'node:util';
import { wayState } from '#core/domain/paper-way/state.ts';
import type { PaperStep, PaperWay } from '#core/domain/paper-way/step.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, PaperStateRow, Tx } from './schema.ts';

/** Ways of the papers of one student by `PaperNeed.key`; a paper that is not there has not been received. */
export type PaperWays = ReadonlyMap<string, PaperWay>;

/** Ways of papers by 学籍番号, of everyone or of the named. */
export async function paperWaysByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, PaperWays>> {
  const all = db.selectFrom('paperStates').selectAll().orderBy('studentNumber').orderBy('paperKey');
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  const ways = new Map<string, Map<string, PaperWay>>();
  for (const row of rows) {
    const known = ways.get(row.studentNumber) ?? new Map<string, PaperWay>();
    ways.set(row.studentNumber, known.set(row.paperKey, fromRow(row)));
  }
  return ways;
}

/** What recording takes for the way of one paper; null when nothing differs. */
export const paperChange = (
  studentNumber: string,
  paperKey: string,
  before: PaperWay,
  after: PaperWay,
): Change | null =>
  changeOf('paper', toRow(studentNumber, paperKey, before), toRow(studentNumber, paperKey, after));

/**
 * A row from before ways were kept has none, and taking back a step of that time changes the state alone: where way and
 * state do not tell the same, the state is the newer one.
 */
function fromRow(row: PaperStateRow): PaperWay {
  const way = row.way === null ? [] : (JSON.parse(row.way) as PaperWay);
  const told = stateColumns(way);
  const isSame = told?.kind === row.kind && told.date === row.date && told.note === row.note;
  return isSame ? way : [stepFrom(row)];
}

type StateColumns = Pick<PaperStateRow, 'kind' | 'date' | 'note'>;

function stepFrom({ kind, date, note }: StateColumns): PaperStep {
  const plain = { on: date, by: null, recordedAt: null };
  return kind === 'defect'
    ? { kind: 'returned', defect: note ?? '', dueOn: null, toldTo: null, note: null, ...plain }
    : { kind: 'received', copy: null, note, ...plain };
}

function toRow(studentNumber: string, paperKey: string, way: PaperWay): Row | null {
  const state = stateColumns(way);
  if (state === null) return null;
  return { studentNumber, paperKey, ...state, way: saysMore(way, state) ? JSON.stringify(way) : null };
}

/** The state as it stands in columns of its own, to be read without knowing ways; null = no row. */
function stateColumns(way: PaperWay): StateColumns | null {
  const last = way.at(-1);
  if (last === undefined) return null;
  const state = wayState(way);
  return state.kind === 'notReceived' ? { kind: state.kind, date: last.on, note: null } : state;
}

/** Otherwise the row stays as it was before ways were kept, and what was logged of it then still fits. */
const saysMore = (way: PaperWay, state: StateColumns): boolean => !isDeepStrictEqual(way, [stepFrom(state)]);
