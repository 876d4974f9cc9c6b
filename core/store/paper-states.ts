import type { PaperState } from '#core/domain/papers.ts';
import { assertNever } from '#core/domain/result.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, PaperStateRow, Tx } from './schema.ts';

/** States of the papers of one student by `PaperNeed.key`; a paper that is not there has not been received. */
export type PaperStates = ReadonlyMap<string, PaperState>;

/** Paper states by 学籍番号, of everyone or of the named. */
export async function paperStatesByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, PaperStates>> {
  const all = db.selectFrom('paperStates').selectAll().orderBy('studentNumber').orderBy('paperKey');
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  const states = new Map<string, Map<string, PaperState>>();
  for (const row of rows) {
    const known = states.get(row.studentNumber) ?? new Map<string, PaperState>();
    states.set(row.studentNumber, known.set(row.paperKey, fromRow(row)));
  }
  return states;
}

/** What recording takes for the state of one paper; null when nothing differs. */
export const paperChange = (
  studentNumber: string,
  paperKey: string,
  before: PaperState,
  after: PaperState,
): Change | null =>
  changeOf('paper', toRow(studentNumber, paperKey, before), toRow(studentNumber, paperKey, after));

function fromRow({ kind, date, note }: PaperStateRow): PaperState {
  return kind === 'received' ? { kind, date, note } : { kind, date, note: note ?? '' };
}

function toRow(studentNumber: string, paperKey: string, state: PaperState): Row | null {
  switch (state.kind) {
    case 'notReceived':
      return null;
    case 'received':
    case 'defect':
      return { studentNumber, paperKey, kind: state.kind, date: state.date, note: state.note };
    default:
      return assertNever(state);
  }
}
