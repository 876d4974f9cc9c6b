import { type CaseEvent, inOrder } from '#core/domain/progress/case-event.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { CaseEventRow, Db, Tx } from './schema.ts';

/** Events of an edition by 学籍番号, of everyone or of the named, in the order in which they happened. */
export async function caseEventsByStudent(
  db: Db | Tx,
  edition: string,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const all = db.selectFrom('caseEvents').selectAll().where('edition', '=', edition);
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  const byStudent = Map.groupBy(rows.map(toEvent), ({ studentNumber }) => studentNumber);
  return new Map([...byStudent].map(([studentNumber, events]) => [studentNumber, inOrder(events)]));
}

/** Of every edition: all of it goes when a student goes. */
export const caseEventsOf = async (
  db: Db | Tx,
  studentNumbers: readonly string[],
): Promise<readonly CaseEvent[]> =>
  (await db.selectFrom('caseEvents').selectAll().where('studentNumber', 'in', studentNumbers).execute()).map(
    toEvent,
  );

/** What recording takes for an event made, changed or taken away; null when nothing differs. */
export const caseEventChange = (before: CaseEvent | null, after: CaseEvent | null): Change | null =>
  changeOf('caseEvent', before && toRow(before), after && toRow(after));

/** The kind decides what `detail` holds; both are written by `toRow` and by nothing else. */
const toEvent = ({ happenedOn, person, detail, ...plain }: CaseEventRow): CaseEvent =>
  ({
    ...plain,
    on: happenedOn,
    by: person,
    ...(detail === null ? {} : (JSON.parse(detail) as object)),
  }) as CaseEvent;

function toRow({
  id,
  edition,
  round,
  studentNumber,
  kind,
  on,
  by,
  recordedAt,
  note,
  ...detail
}: CaseEvent): Row {
  const text = Object.keys(detail).length === 0 ? null : JSON.stringify(detail);
  return {
    id,
    edition,
    round,
    studentNumber,
    kind,
    happenedOn: on,
    person: by,
    recordedAt,
    note,
    detail: text,
  };
}
