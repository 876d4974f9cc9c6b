import type {
  Confirmation,
  Confirmations,
  SchoolCondition,
  SchoolRule,
} from '#core/domain/school-rules/school-rule.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, SchoolConfirmationRow, SchoolRuleRow, Tx } from './schema.ts';

/** A rule and its place in the school's own order; places may have gaps. */
export type PlacedRule = Readonly<{ rule: SchoolRule; position: number }>;

/** In the order of the school. */
export async function readSchoolRules(db: Db | Tx): Promise<readonly PlacedRule[]> {
  const rows = await db.selectFrom('schoolRules').selectAll().orderBy('position').orderBy('id').execute();
  return rows.map(fromRow);
}

const fromRow = (row: SchoolRuleRow): PlacedRule => ({
  position: row.position,
  rule: {
    id: row.id,
    title: row.title,
    condition: JSON.parse(row.condition) as SchoolCondition,
    wishes: row.wishes === null ? null : (JSON.parse(row.wishes) as readonly Wish[]),
    basis: { title: row.basisTitle, setOn: row.basisSetOn },
  },
});

const toRow = ({ rule, position }: PlacedRule): Row => ({
  id: rule.id,
  position,
  title: rule.title,
  condition: JSON.stringify(rule.condition),
  wishes: rule.wishes === null ? null : JSON.stringify(rule.wishes),
  basisTitle: rule.basis.title,
  basisSetOn: rule.basis.setOn,
});

/** What recording takes for a rule made, changed, moved or removed; null when nothing differs. */
export const schoolRuleChange = (before: PlacedRule | null, after: PlacedRule | null): Change | null =>
  changeOf('schoolRule', before && toRow(before), after && toRow(after));

/** Confirmations by 学籍番号, of everyone or of the named. */
export async function confirmationsByStudent(
  db: Db | Tx,
  studentNumbers: readonly string[] | null = null,
): Promise<ReadonlyMap<string, Confirmations>> {
  const all = db.selectFrom('schoolConfirmations').selectAll().orderBy('studentNumber').orderBy('ruleId');
  const rows = await (studentNumbers === null
    ? all
    : all.where('studentNumber', 'in', studentNumbers)
  ).execute();
  return grouped(rows);
}

/** Those of one rule, by 学籍番号. */
export async function confirmationsOf(
  db: Db | Tx,
  ruleId: string,
): Promise<ReadonlyMap<string, Confirmation>> {
  const rows = await db
    .selectFrom('schoolConfirmations')
    .selectAll()
    .where('ruleId', '=', ruleId)
    .orderBy('studentNumber')
    .execute();
  return new Map(rows.map((row) => [row.studentNumber, confirmationIn(row)]));
}

function grouped(rows: readonly SchoolConfirmationRow[]): ReadonlyMap<string, Confirmations> {
  const byStudent = new Map<string, Map<string, Confirmation>>();
  for (const row of rows) {
    const known = byStudent.get(row.studentNumber) ?? new Map<string, Confirmation>();
    byStudent.set(row.studentNumber, known.set(row.ruleId, confirmationIn(row)));
  }
  return byStudent;
}

const confirmationIn = ({ answer, confirmedOn, note }: SchoolConfirmationRow): Confirmation => ({
  answer,
  on: confirmedOn,
  note,
});

/** What recording takes for one confirmation; null when nothing differs. */
export const confirmationChange = (
  studentNumber: string,
  ruleId: string,
  before: Confirmation | null,
  after: Confirmation | null,
): Change | null => {
  const row = (confirmation: Confirmation | null): Row | null =>
    confirmation && {
      studentNumber,
      ruleId,
      answer: confirmation.answer,
      confirmedOn: confirmation.on,
      note: confirmation.note,
    };
  return changeOf('schoolConfirmation', row(before), row(after));
};
