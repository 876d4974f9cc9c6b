import { CompiledQuery, sql } from 'kysely';
import type { Applicant } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { SchoolDeadline } from '#core/domain/school-calendar/entries.ts';
import { applyChanges } from './apply.ts';
import { addBatch, type BatchMeta } from './batches.ts';
import { newGround } from './ground.ts';
import { inTransaction } from './history.ts';
import type { Db, Tables, Tx } from './schema.ts';
import { writeSetting } from './settings.ts';
import { studentChange } from './students.ts';
import { digestOf } from './year-digest.ts';
import { deadlineChange } from './year-plan.ts';
import { tableNames, yearTables } from './year-tables.ts';

/** What the new year brings, already decided. */
export type NewYear = Readonly<{
  /** Id of the record that holds the old year */
  record: string;
  edition: string;
  leaving: readonly string[];
  staying: readonly Readonly<{ before: Applicant; after: Applicant }>[];
  deadlines: readonly SchoolDeadline[];
}>;

/** Turns the data into that of the new year, wholly or not at all. The old year has to be laid down before. */
export const beginYear = (db: Db, year: NewYear, meta: BatchMeta): Promise<Result<null, Failure>> =>
  inTransaction(db, async (tx) => {
    newGround(db);
    // Rows go in any order; whether anything still hangs on a row that went is looked at in the end.
    await sql`pragma defer_foreign_keys = on`.execute(tx);
    for (const table of tableNames) await endYearOf(tx, table, year.leaving);
    const changes = [
      ...year.staying.map(({ before, after }) => studentChange(before, after)),
      ...year.deadlines.map((deadline) => deadlineChange(null, deadline)),
    ].filter((change) => change !== null);
    if ((await applyChanges(tx, changes)).length > 0) return changedMeanwhile;
    await addBatch(tx, meta, [], null);
    await writeSetting(tx, 'edition', year.edition);
    await writeSetting(tx, 'asOf', null);
    await writeSetting(tx, 'yearChange', {
      record: year.record,
      at: meta.at,
      label: meta.label,
      digest: await digestOf(tx),
    });
    return ok(null);
  });

const changedMeanwhile = fail(
  'changed-since',
  '確かめている間に名簿が変更されたため、年度を切り替えませんでした。何も変えていません。画面を開き直して、もう一度確かめてください。',
);

async function endYearOf(tx: Tx, table: keyof Tables, leaving: readonly string[]): Promise<void> {
  switch (yearTables[table].atYearEnd) {
    case 'keep':
      return;
    case 'clear':
      return run(tx, `delete from ${table}`);
    case 'students':
    case 'ofStayers':
      return run(tx, `delete from ${table} where studentNumber in (select value from json_each(?))`, [
        JSON.stringify(leaving),
      ]);
  }
}

const run = async (tx: Tx, text: string, values: readonly unknown[] = []): Promise<void> => {
  await tx.executeQuery(CompiledQuery.raw(text, [...values]));
};

/**
 * Puts back every row of every table as it lies in `file`, a copy of the record with the present schema: wholly or not at
 * all. Also the running numbers are those of then.
 */
export async function putBackYear(db: Db, file: string): Promise<void> {
  await sql`attach database ${file} as earlier`.execute(db);
  try {
    await db.transaction().execute(async (tx) => {
      newGround(db);
      await sql`pragma defer_foreign_keys = on`.execute(tx);
      for (const table of tableNames) await run(tx, `delete from main.${table}`);
      for (const table of tableNames) {
        const columns = await columnsOf(tx, table);
        await run(tx, `insert into main.${table} (${columns}) select ${columns} from earlier.${table}`);
      }
      await run(tx, 'delete from main.sqlite_sequence');
      await run(
        tx,
        'insert into main.sqlite_sequence (name, seq) select name, seq from earlier.sqlite_sequence',
      );
    });
  } finally {
    await sql`detach database earlier`.execute(db);
  }
}

async function columnsOf(tx: Tx, table: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(tx);
  return rows.map(({ name }) => `"${name}"`).join(', ');
}
