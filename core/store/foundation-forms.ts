import { createHash } from 'node:crypto';
import type { FillMode, FoundationForm, Tie } from '#core/domain/foundation/form.ts';
import type { TieContent } from '#core/domain/foundation/tie-content.ts';
import { type Change, changeOf } from './entities.ts';
import type { Row } from './row.ts';
import type { Db, FoundationFormRow, Tx } from './schema.ts';

/** In the order of their titles. */
export async function readForms(db: Db | Tx): Promise<readonly FoundationForm[]> {
  const rows = await db.selectFrom('foundationForms').selectAll().orderBy('title').orderBy('id').execute();
  return rows.map(toForm);
}

export async function readForm(db: Db | Tx, id: string): Promise<FoundationForm | null> {
  const row = await db.selectFrom('foundationForms').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toForm(row);
}

/** Ties by form; of one form where an id is given. */
export async function tiesByForm(
  db: Db | Tx,
  id: string | null = null,
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const all = db.selectFrom('foundationTies').selectAll().orderBy('form').orderBy('sheet').orderBy('cell');
  const rows = await (id === null ? all : all.where('form', '=', id)).execute();
  const grouped = Map.groupBy(rows, ({ form }) => form);
  return new Map(
    [...grouped].map(([form, ties]) => [
      form,
      ties.map(({ sheet, cell, content }) => ({ sheet, cell, content: JSON.parse(content) as TieContent })),
    ]),
  );
}

export const formChange = (before: FoundationForm | null, after: FoundationForm | null): Change | null =>
  changeOf('foundationForm', before && fromForm(before), after && fromForm(after));

export const tieChange = (form: string, before: Tie | null, after: Tie | null): Change | null =>
  changeOf('foundationTie', before && fromTie(form, before), after && fromTie(form, after));

/**
 * Keeps the bytes of a form under their own hash: once, whatever refers to them, and outside the history. So a change of
 * a title is not a copy of the file, and undo and redo find what they refer to.
 */
export async function keepFormFile(db: Db | Tx, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await db
    .insertInto('foundationFiles')
    .values({ hash, content: bytes })
    .onConflict((on) => on.column('hash').doNothing())
    .execute();
  return hash;
}

export async function readFormFile(db: Db | Tx, hash: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('foundationFiles')
    .select('content')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.content ?? null;
}

const toForm = ({
  listSheet,
  listFirstRow,
  listRowsEach,
  listStudents,
  ...plain
}: FoundationFormRow): FoundationForm => ({
  ...plain,
  mode: modeOf({ listSheet, listFirstRow, listRowsEach, listStudents }),
});

type ListColumns = Pick<FoundationFormRow, 'listSheet' | 'listFirstRow' | 'listRowsEach' | 'listStudents'>;

/** The columns of a list stand together or not at all: the table checks it. */
const modeOf = ({ listSheet, listFirstRow, listRowsEach, listStudents }: ListColumns): FillMode =>
  listSheet === null
    ? { kind: 'each' }
    : {
        kind: 'list',
        sheet: listSheet,
        firstRow: listFirstRow ?? 1,
        rowsEach: listRowsEach ?? 1,
        students: listStudents ?? 1,
      };

const fromForm = ({ mode, ...plain }: FoundationForm): Row =>
  mode.kind === 'each'
    ? plain
    : {
        ...plain,
        listSheet: mode.sheet,
        listFirstRow: mode.firstRow,
        listRowsEach: mode.rowsEach,
        listStudents: mode.students,
      };

const fromTie = (form: string, { sheet, cell, content }: Tie): Row => ({
  form,
  sheet,
  cell,
  content: JSON.stringify(content),
});
