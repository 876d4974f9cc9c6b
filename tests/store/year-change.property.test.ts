import path from 'node:path';
import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Choice } from '#core/domain/applicant.ts';
import { intoNewYear } from '#core/domain/year/field-decisions.ts';
import type { YearRecord } from '#core/domain/year/record.ts';
import { changeOf } from '#core/store/entities.ts';
import { fill } from '#core/store/history.ts';
import { markChange } from '#core/store/marks.ts';
import { openStore, type Store } from '#core/store/open.ts';
import type { Tables } from '#core/store/schema.ts';
import { studentChange } from '#core/store/students.ts';
import { beginYear, putBackYear } from '#core/store/year-change.ts';
import { allRows, differingParts, digestOf, rowCounts } from '#core/store/year-digest.ts';
import { giveUp, layDown, readRecord, recordFile, recordIds, settleAll } from '#core/store/year-record.ts';
import { tableNames, yearTables } from '#core/store/year-tables.ts';
import { present, student, temporaryFolder } from './helpers.ts';

const record: YearRecord = {
  fiscalYear: 2022,
  edition: 'advance-2022',
  editionTitle: '2022年度実施 予約採用',
  editionText: 'id: advance-2022',
  laidDownAt: '2023-03-31T10:00:00+09:00',
  asOf: '2023-03-31',
  students: 0,
  version: '0.1.0',
};
const meta = { kind: 'year', label: '年度の切り替え', at: '2023-04-01T09:00:00+09:00' } as const;

type Table = keyof Tables;

async function rowsOf({ db }: Store): Promise<ReadonlyMap<Table, readonly unknown[]>> {
  const rows = new Map<Table, readonly unknown[]>();
  for (const table of tableNames) rows.set(table, await allRows(db, table));
  return rows;
}

/** A row in every table there is, also in those nobody thought of here: whatever refers to something refers to it. */
async function fillEveryTable({ db }: Store): Promise<void> {
  const run = (sql: string) => db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql));
  // For the whole life of the connection: the made-up rows come back, too.
  await run('pragma ignore_check_constraints = on');
  await run('pragma foreign_keys = off');
  for (const table of tableNames) {
    const { rows } = await run(`select name, type from pragma_table_info('${table}')`);
    const values = rows.map(({ type }) => (type === 'TEXT' ? `'x'` : type === 'BLOB' ? `x'00'` : '1'));
    await run(`insert or ignore into ${table} values (${values.join(', ')})`);
  }
  await run('pragma foreign_keys = on');
  // A setting that is none would not be readable.
  await run(`delete from settings where key = 'x'`);
}

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

const someone = fc.record({
  number: fc.constantFrom('001', '002', '003', '004', '005'),
  facts: fc.record({
    grade: orNull(fc.integer({ min: 1, max: 4 })),
    class: orNull(fc.constantFrom('1', '2')),
    choice: orNull(fc.constantFrom<Choice>(1, 3, 7)),
    wantsGrant: orNull(fc.boolean()),
    income: orNull(fc.integer({ min: 0, max: 900 })),
    note: orNull(fc.constantFrom('髙橋', '𠮷')),
    gradeAverage: orNull(fc.constant({ kind: 'typed', text: '3.5' } as const)),
  }),
  leaves: fc.boolean(),
  repeats: fc.boolean(),
  mark: fc.option(fc.integer({ min: 1, max: 5 })),
  received: fc.boolean(),
});
const everyone = fc.uniqueArray(someone, { selector: ({ number }) => number, maxLength: 5 });

describe('年度の切り替え on whatever data', () => {
  it('begins the new year as each table says, and taking it back makes every row what it was', async () => {
    await fc.assert(
      fc.asyncProperty(everyone, fc.boolean(), async (people, strangerLeaves) => {
        const folder = temporaryFolder();
        const opened = openStore(path.join(folder, 'shogaku.sqlite'), null);
        if (!opened.ok) throw new Error(opened.error.message);
        const store = opened.value;
        try {
          await playYear(store, people, strangerLeaves, path.join(folder, 'years'));
        } finally {
          await store.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});

type Someone = typeof someone extends fc.Arbitrary<infer Value> ? Value : never;

async function playYear(
  store: Store,
  people: readonly Someone[],
  strangerLeaves: boolean,
  years: string,
): Promise<void> {
  const { db } = store;
  const applicants = people.map(({ number, facts, ...rest }) => ({ ...rest, one: student(number, facts) }));
  await fill(
    db,
    present([
      ...applicants.map(({ one }) => studentChange(null, one)),
      ...applicants.map(({ one: { studentNumber }, mark }) =>
        mark === null ? null : markChange(null, { studentNumber, year: 1, subject: '国語', mark }),
      ),
      ...applicants.map(({ one: { studentNumber }, received }) =>
        received
          ? changeOf('paper', null, {
              studentNumber,
              paperKey: 'cover',
              kind: 'received',
              date: '2022-05-20',
            })
          : null,
      ),
    ]),
  );
  await fillEveryTable(store);
  const before = await rowsOf(store);
  for (const [table, rows] of before) if (table !== 'settings') expect(rows.length, table).toBeGreaterThan(0);

  const files = { folder: years, id: '2022' };
  layDown(files, store.copyTo, record, await rowCounts(db));
  const leaving = applicants.filter(({ leaves }) => leaves).map(({ one }) => one.studentNumber);
  const begun = await beginYear(
    db,
    {
      record: '2022',
      edition: 'advance-2023',
      leaving: strangerLeaves ? [...leaving, 'x'] : leaving,
      staying: applicants
        .filter(({ leaves }) => !leaves)
        .map(({ one, repeats }) => ({
          before: one,
          after: intoNewYear(one, { kind: repeats ? 'repeats' : 'promoted', years: 1, scheme: 'advance' }),
        })),
      deadlines: [],
    },
    meta,
  );
  expect(begun).toEqual({ ok: true, value: null });
  settleAll(years, '2022');
  expectNewYear(before, await rowsOf(store), new Set(strangerLeaves ? [...leaving, 'x'] : leaving));
  expect(readRecord(files)).toEqual(record);
  const { digest } = JSON.parse(
    String((await allRows(db, 'settings')).find(({ key }) => key === 'yearChange')?.value),
  );
  expect(differingParts(digest, await digestOf(db))).toEqual([]);

  await putBackYear(db, recordFile(files));
  expect(await rowsOf(store)).toEqual(before);
  expect(differingParts(digest, await digestOf(db))).not.toEqual([]);
}

function expectNewYear(
  before: ReadonlyMap<Table, readonly unknown[]>,
  after: ReadonlyMap<Table, readonly unknown[]>,
  leaving: ReadonlySet<string>,
): void {
  const rowsIn = (rows: ReadonlyMap<Table, readonly unknown[]>, table: Table) =>
    (rows.get(table) ?? []) as readonly Readonly<Record<string, unknown>>[];
  for (const table of tableNames) {
    const [old, now] = [rowsIn(before, table), rowsIn(after, table)];
    const stay = old.filter(({ studentNumber }) => !leaving.has(String(studentNumber)));
    switch (yearTables[table].atYearEnd) {
      case 'keep':
        if (table !== 'settings') expect(now, table).toEqual(old);
        break;
      case 'clear':
        // The change of the year itself begins the new record of changes.
        expect(now, table).toHaveLength(table === 'batches' ? 1 : 0);
        break;
      case 'ofStayers':
        expect(now, table).toEqual(stay);
        break;
      case 'students':
        expect(now.map(({ studentNumber }) => studentNumber)).toEqual(
          stay.map(({ studentNumber }) => studentNumber),
        );
    }
  }
}

it('a table of students says whose its rows are', async () => {
  const opened = openStore(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.message);
  for (const table of tableNames) {
    if (yearTables[table].atYearEnd !== 'ofStayers') continue;
    const { rows } = await opened.value.db.executeQuery<{ name: string }>(
      CompiledQuery.raw(`select name from pragma_table_info('${table}')`),
    );
    expect(
      rows.map(({ name }) => name),
      table,
    ).toContain('studentNumber');
  }
  await opened.value.close();
});

describe('the record of a year', () => {
  it('a copy that is not complete is none, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const opened = openStore(path.join(folder, 'shogaku.sqlite'), null);
    if (!opened.ok) throw new Error(opened.error.message);
    const { db, copyTo, close } = opened.value;
    const files = { folder: path.join(folder, 'years'), id: '2022' };
    const counts = new Map(await rowCounts(db)).set('students', 1);
    expect(() => layDown(files, copyTo, record, counts)).toThrow(/students is not complete/u);
    expect(() =>
      layDown(
        files,
        () => {
          throw Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' });
        },
        record,
        counts,
      ),
    ).toThrow(/disk full/u);
    settleNothing(files.folder);
    giveUp(files);
    await close();
  });
});

const settleNothing = (folder: string): void => expect(recordIds(folder)).toEqual([]);
