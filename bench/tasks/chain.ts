import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { recommendationCards } from '#core/app/forms/form-cards.ts';
import { noOptions, prepareForm } from '#core/app/forms/prepare-form.ts';
import { saveForm } from '#core/app/forms/save-form.ts';
import { readInto } from '#core/cli/read-into.ts';
import { openSession } from '#core/cli/session.ts';
import { writeEveryForm } from '#core/cli/write-every-form.ts';
import type { FormDocument } from '#core/domain/documents/model.ts';
import { practiceAsOf, practiceSchool } from '#core/domain/practice/practice.ts';
import { isListDocument, writeWorkbook } from '#core/sheets/write/write-workbook.ts';
import { writeSetting } from '#core/store/settings.ts';
import { printNaively } from '../print/naive-pdf-lib.ts';
import { needed, type Task, timed } from './task.ts';

const silent = { out: () => undefined, say: () => undefined };

/** Our whole job: the roster into the database on disk, judged, every form in every format. */
export const chainOurs: Task = async (input) => {
  const out = needed(input, 'out');
  mkdirSync(out, { recursive: true });
  const [milliseconds] = await timed(async () => {
    const ctx = await imported(needed(input, 'source'), path.join(out, 'data.sqlite'));
    const written = await writeEveryForm(ctx, out, silent);
    if (!written.ok) throw new Error(written.error.message);
  });
  return milliseconds;
};

async function imported(roster: string, database: string) {
  const session = await openSession({ kind: 'file', path: database, mayBeNew: true }, undefined);
  if (!session.ok) throw new Error(session.error.message);
  const { ctx } = session.value;
  await writeSetting(ctx.workspace().db, 'asOf', practiceAsOf);
  await writeSetting(ctx.workspace().db, 'school', practiceSchool);
  const read = await readInto(ctx, { kind: 'roster', path: roster, mapping: null, commit: true });
  if (!read.ok) throw new Error(read.error.message);
  return ctx;
}

/** The documents of the job as JSON, so that the naive chain draws the same without its judging being timed. */
export const prepareChain: Task = async (input) => {
  const out = needed(input, 'out');
  mkdirSync(out, { recursive: true });
  const ctx = await imported(needed(input, 'source'), path.join(out, 'data.sqlite'));
  const suggested = { selection: { kind: 'suggested' }, options: noOptions } as const;
  const cards = await recommendationCards(ctx);
  if (!cards.ok) throw new Error(cards.error.message);
  for (const { form, formats } of cards.value) {
    const prepared = await prepareForm(ctx, { form, ...suggested });
    if (!prepared.ok) throw new Error(prepared.error.message);
    writeFileSync(path.join(out, `${form}.json`), JSON.stringify(prepared.value.document));
    // Saved as well, so that the next form gets the next document number, as in the timed job.
    for (const format of formats) {
      const saved = await saveForm(ctx, {
        form,
        format,
        ...suggested,
        path: path.join(out, `${form}.${format}`),
      });
      if (!saved.ok) throw new Error(saved.error.message);
    }
  }
  return 0;
};

/** The same files as the libraries' manuals would have it made: exceljs, one insert at a time, pdf-lib's drawText. */
export const chainNaive: Task = async (input) => {
  const [roster = '', prepared = ''] = needed(input, 'source').split('\n');
  const out = needed(input, 'out');
  mkdirSync(out, { recursive: true });
  const documents = readdirSync(prepared)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(prepared, name), 'utf8')) as FormDocument);
  const [milliseconds] = await timed(async () => {
    storeRowByRow(await rowsOf(roster), path.join(out, 'data.sqlite'));
    for (const document of documents) {
      const name = path.join(out, document.kind);
      if (document.kind !== 'judgement-table') writeFileSync(`${name}.pdf`, await printNaively(document));
      if (isListDocument(document)) writeFileSync(`${name}.xlsx`, await writeWorkbook(document));
    }
  });
  return milliseconds;
};

async function rowsOf(roster: string): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(roster);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

function storeRowByRow(rows: readonly (readonly string[])[], file: string): void {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => `c${index}`);
  const db = new Database(file);
  db.exec(`create table students (${columns.join(', ')})`);
  const insert = db.prepare(`insert into students values (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(columns.map((_, index) => row[index] ?? null));
  db.close();
}
