import type { Db, Tx } from './schema.ts';

/** A filling: when, into how many files, for whom. Kept like a print and no step that could be undone. */
export type FormFill = Readonly<{
  /** ISO timestamp */
  at: string;
  files: number;
  studentNumbers: readonly string[];
}>;

const rowsPerInsert = 100;

export async function addFill(tx: Tx, form: string, { at, files, studentNumbers }: FormFill): Promise<void> {
  const { id } = await tx
    .insertInto('foundationFills')
    .values({ form, at, files })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (let start = 0; start < studentNumbers.length; start += rowsPerInsert) {
    const rows = studentNumbers.slice(start, start + rowsPerInsert);
    await tx
      .insertInto('foundationFillStudents')
      .values(rows.map((studentNumber) => ({ fill: id, studentNumber })))
      .execute();
  }
}

/** The fillings of a form, the newest first. */
export async function fillsOf(db: Db | Tx, form: string): Promise<readonly FormFill[]> {
  const rows = await db
    .selectFrom('foundationFills as f')
    .leftJoin('foundationFillStudents as s', 's.fill', 'f.id')
    .select(['f.id', 'f.at', 'f.files', 's.studentNumber'])
    .where('f.form', '=', form)
    .orderBy('f.id', 'desc')
    .orderBy('s.studentNumber')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((group) => ({
    at: group[0]?.at ?? '',
    files: group[0]?.files ?? 0,
    studentNumbers: group.flatMap(({ studentNumber }) => (studentNumber === null ? [] : [studentNumber])),
  }));
}

/** The last filling of each form: when, and for how many students. */
export async function lastFills(
  db: Db | Tx,
): Promise<ReadonlyMap<string, Readonly<{ at: string; students: number }>>> {
  const rows = await db
    .selectFrom('foundationFills as f')
    .leftJoin('foundationFillStudents as s', 's.fill', 'f.id')
    .select(({ fn }) => ['f.form', 'f.at', fn.count<number>('s.studentNumber').as('students')])
    .where('f.id', 'in', (eb) =>
      eb
        .selectFrom('foundationFills')
        .select((inner) => inner.fn.max('id').as('id'))
        .groupBy('form'),
    )
    .groupBy('f.id')
    .execute();
  return new Map(rows.map(({ form, at, students }) => [form, { at, students: Number(students) }]));
}
