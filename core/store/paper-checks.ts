import type { PaperCheck } from '#core/domain/defects/check.ts';
import { type Change, changeOf } from './entities.ts';
import type { PaperCheckRow } from './inspection-rows.ts';
import type { Db, Tx } from './schema.ts';

type ByStudent = ReadonlyMap<string, readonly PaperCheck[]>;

/** Answers of 点検 by 学籍番号, of everyone or of the named. */
export async function paperChecksByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ByStudent> {
  const all = db.selectFrom('paperChecks').selectAll();
  return byStudent(
    await (studentNumbers === null ? all : all.where('studentNumber', 'in', studentNumbers)).execute(),
  );
}

/**
 * The few answers that say more than 「in order」: 不備, a value other than the usual one, and whatever was answered to
 * the named questions. Of thousands of students these are read in a moment.
 */
export const tellingChecksByStudent = async (
  db: Db | Tx,
  { usualValue, looks }: Readonly<{ usualValue: string; looks: readonly string[] }>,
): Promise<ByStudent> =>
  byStudent(
    await db
      .selectFrom('paperChecks')
      .selectAll()
      .where((where) =>
        where.or([
          where('answer', '=', 'defect'),
          where('value', '<>', usualValue),
          ...(looks.length === 0 ? [] : [where('look', 'in', looks)]),
        ]),
      )
      .execute(),
  );

/** What recording takes for an answer given, changed or taken back; null when nothing differs. */
export const paperCheckChange = (before: PaperCheck | null, after: PaperCheck | null): Change | null =>
  changeOf('paperCheck', before && toRow(before), after && toRow(after));

/** One pass and no copies: there may be tens of thousands. */
function byStudent(rows: readonly PaperCheckRow[]): ByStudent {
  const found = new Map<string, PaperCheck[]>();
  for (const { studentNumber, paperKey, look, answer, value, note, checkedOn, person, recordedAt } of rows) {
    const check = { studentNumber, paperKey, look, answer, value, note, checkedOn, by: person, recordedAt };
    const known = found.get(studentNumber);
    if (known === undefined) found.set(studentNumber, [check]);
    else known.push(check);
  }
  return found;
}

const toRow = ({ by, ...check }: PaperCheck): PaperCheckRow => ({ ...check, person: by });
