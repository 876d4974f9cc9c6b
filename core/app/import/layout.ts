import { createHash } from 'node:crypto';
import type { ColumnAssignment, ImportLayout } from '#core/contract/import.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { columnLetter } from '#core/domain/fields/cell-place.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { headingKeyWithBrackets } from '#core/domain/fields/heading.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { findHeading, type HeadingRows, headingAt } from '#core/sheets/read/heading-rows.ts';
import { type IdentityColumns, studentRows, type TableRows } from '#core/sheets/read/student-rows.ts';
import { cellAt, type Sheet, type TableFile } from '#core/sheets/read/table-file.ts';
import { choicesFor, fieldFor, type ImportSense, isChoice, isHeading, labelOf } from './import-fields.ts';

/** Field by column; columns that are not in it are not taken. */
export type Assignments = ReadonlyMap<number, string>;

export type Table = Readonly<{ sheet: Sheet; heading: HeadingRows }>;

/** The sheet an officer means: the first visible one with a table, else any with one. */
export function chooseTable(file: TableFile, sense: ImportSense): Result<Table, Failure> {
  const filled = file.sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length === 0)
    return fail(
      'sheet-empty',
      `${file.fileName} には値の入ったセルがありません。名簿のファイルかどうか確かめてください。`,
    );
  const tables = filled.flatMap((sheet) => {
    const heading = findHeading(sheet, (text) => isHeading(sense, text));
    return heading === null ? [] : [{ sheet, heading }];
  });
  const hasNumber = ({ heading }: Table): boolean =>
    heading.headings.some((text) => fieldFor(sense, text) === 'studentNumber');
  const chosen =
    tables.find((table) => !table.sheet.hidden && hasNumber(table)) ??
    tables.find(hasNumber) ??
    tables.find((table) => !table.sheet.hidden) ??
    tables[0];
  return chosen === undefined ? fail('heading-not-found', noHeading(file.fileName, sense)) : ok(chosen);
}

/** As the officer pointed at it; `headingRow` null finds it again. */
export function tableAt(
  file: TableFile,
  sense: ImportSense,
  sheetName: string,
  headingRow: number | null,
): Result<Table, Failure> {
  const sheet = file.sheets.find((candidate) => candidate.name === sheetName);
  if (sheet === undefined)
    return fail('sheet-unknown', 'そのシートはこのファイルにありません。ファイルを選び直してください。');
  if (sheet.rows.length === 0)
    return fail(
      'sheet-empty',
      `シート「${sheet.name}」には値の入ったセルがありません。別のシートを選んでください。`,
    );
  const recognise = (text: string): boolean => isHeading(sense, text);
  const heading =
    headingRow === null ? findHeading(sheet, recognise) : headingAt(sheet, headingRow, recognise);
  if (heading === null || heading.headings.every((text) => text === ''))
    return fail(
      'heading-not-found',
      `シート「${sheet.name}」の${headingRow === null ? '' : ` ${headingRow} 行目に`}見出しが見つかりません。見出しのある行を選んでください。`,
    );
  return ok({ sheet, heading });
}

const noHeading = (fileName: string, { kind }: ImportSense): string =>
  kind === 'roster'
    ? `${fileName} に見出しの行が見つかりません。表の上に「学籍番号」「氏名」「評定平均値」などの見出しを付けて保存してから、もう一度選んでください。`
    : `${fileName} に見出しの行が見つかりません。表の上に「学籍番号」と「1年 国語」などの見出しを付けて保存してから、もう一度選んでください。`;

/** Under which a mapping is remembered: a digest, because the headings of a school's own columns are not stored. */
export const mappingKey = ({ heading }: Table): readonly string[] => [
  createHash('sha256')
    .update(JSON.stringify(heading.headings.map(headingKeyWithBrackets)))
    .digest('hex'),
];

/** By heading; where two columns mean one field, the one that bears its very name, else the first. */
function assignByHeading({ heading }: Table, sense: ImportSense): Assignments {
  const byField = new Map<string, number>();
  for (const [column, text] of heading.headings.entries()) {
    const field = text === '' ? null : fieldFor(sense, text);
    if (field === null) continue;
    const before = byField.get(field);
    if (before === undefined || (text === labelOf(field) && heading.headings[before] !== text))
      byField.set(field, column);
  }
  dropWhole(byField, 'fullName', 'familyName', 'givenName');
  dropWhole(byField, 'fullKana', 'familyKana', 'givenKana');
  return new Map([...byField].map(([field, column]) => [column, field] as const));
}

/** 氏名 beside 姓 and 名 says the same twice: the parts are better, unless one of them is missing. */
function dropWhole(byField: Map<string, number>, whole: string, family: string, given: string): void {
  if (!byField.has(whole)) return;
  if (byField.has(family) && byField.has(given)) byField.delete(whole);
  else {
    byField.delete(family);
    byField.delete(given);
  }
}

export type Assigned = Readonly<{ assignments: Assignments; origin: 'heading' | 'remembered' }>;

/** As last time for a file with the same headings, else by heading. */
export function assign(
  table: Table,
  sense: ImportSense,
  remembered: readonly (string | null)[] | null,
): Assigned {
  if (remembered === null) return { assignments: assignByHeading(table, sense), origin: 'heading' };
  const entries = remembered.flatMap((field, column) =>
    field !== null && isChoice(sense, table.heading.headings, field) ? [[column, field] as const] : [],
  );
  return { assignments: new Map(entries), origin: 'remembered' };
}

function identityOf(assignments: Assignments): IdentityColumns {
  const columnsOf = (...fields: string[]): number[] =>
    [...assignments].flatMap(([column, field]) => (fields.includes(field) ? [column] : []));
  return {
    number: columnsOf('studentNumber')[0] ?? null,
    names: columnsOf('fullName', 'familyName', 'givenName'),
  };
}

export const rowsOf = (table: Table, assignments: Assignments): TableRows =>
  studentRows(table.sheet, table.heading, identityOf(assignments));

const shownTop = 20;
const shownCells = 60;
const shownSamples = 3;
const longestSample = 60;

export function layoutOf(table: Table, sense: ImportSense, { assignments, origin }: Assigned): ImportLayout {
  const { sheet, heading } = table;
  const { students } = rowsOf(table, assignments);
  const samples = (column: number): readonly string[] =>
    students
      .map((row) => short(cellText(cellAt(row, column))))
      .filter((text) => text !== '')
      .slice(0, shownSamples);
  const columns = Array.from({ length: sheet.columns }, (_, column): ColumnAssignment => {
    const field = assignments.get(column) ?? null;
    return {
      column,
      letter: columnLetter(column),
      heading: heading.headings[column] ?? '',
      samples: samples(column),
      field,
      origin: field === null ? 'none' : origin,
    };
  }).filter(({ heading: text, samples: values }) => text !== '' || values.length > 0);
  const assigned = new Set(assignments.values());
  const choices = choicesFor(sense, heading.headings);
  return {
    sheet: sheet.name,
    headingRow: heading.last,
    top: sheet.rows
      .filter(({ row }, at) => at < shownTop || Math.abs(row - heading.last) <= 3)
      .map(({ row, cells }) => ({
        row,
        cells: cells.slice(0, shownCells).map((cell) => short(cellText(cell))),
      })),
    columns,
    choices,
    unassigned: choices.filter((c) => c.required && !assigned.has(c.field)).map(({ label }) => label),
  };
}

const short = (text: string): string => {
  const characters = [...text.replace(/[\r\n\t]+/gu, ' ').trim()];
  return characters.length > longestSample
    ? `${characters.slice(0, longestSample).join('')}…`
    : characters.join('');
};
