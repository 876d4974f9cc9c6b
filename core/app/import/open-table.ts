import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { FileSource } from '#core/sheets/read/load.ts';
import { type ReadFileOptions, readTableFile } from '#core/sheets/read/read-table-file.ts';
import type { TableFile } from '#core/sheets/read/table-file.ts';
import { guardNames, guardSheet } from './file-guard.ts';
import type { ImportSense } from './import-fields.ts';
import { type Assignments, chooseTable, rowsOf, type Table, tableAt } from './layout.ts';

/** A table that has passed the guard against マイナンバー. */
export type GuardedTable = Readonly<{
  table: Table;
  notices: readonly string[];
  /** A column of 12-digit numbers of the school's own was found */
  ownTwelveDigits: boolean;
}>;

/** Reads a file and finds its table. Names that carry controls or turn the writing direction are shown without them. */
export async function openFile(
  source: FileSource,
  options: ReadFileOptions,
): Promise<Result<TableFile, Failure>> {
  const name = source.name.replace(/[\p{Cc}\p{Cf}]/gu, '□');
  const file = await readTableFile({ ...source, name }, options);
  if (!file.ok) return file;
  const names = guardNames(name, file.value.sheets);
  return names.ok ? file : names;
}

export function openTable(
  file: TableFile,
  sense: ImportSense,
  where: Readonly<{ sheet: string; headingRow: number | null }> | null,
): Result<GuardedTable, Failure> {
  const table =
    where === null ? chooseTable(file, sense) : tableAt(file, sense, where.sheet, where.headingRow);
  if (!table.ok) {
    // A sheet without headings is looked at as well: its first rows would be shown to find them.
    const guarded = file.sheets.map((sheet) => guardSheet(sheet, null)).find((result) => !result.ok);
    return guarded !== undefined && !guarded.ok ? guarded : table;
  }
  const guarded = guardSheet(table.value.sheet, table.value.heading);
  if (!guarded.ok) return guarded;
  return ok({ table: table.value, notices: guarded.value, ownTwelveDigits: guarded.value.length > 0 });
}

/** Rows that were recognised as no students, for the officer to check. */
export function rowNotices(table: Table, assignments: Assignments): readonly string[] {
  const { totals, notes, repeatedHeadings } = rowsOf(table, assignments);
  const sentence = (rows: readonly number[], what: string): readonly string[] =>
    rows.length === 0
      ? []
      : [
          `${rows.slice(0, 10).join('、')}${rows.length > 10 ? ' など' : ''} 行目は${what}とみて、取り込みません。`,
        ];
  return [
    ...sentence(totals, '合計などの行'),
    ...sentence(notes, '注記'),
    ...sentence(repeatedHeadings, '見出しの繰り返し'),
  ];
}

/** Every required field once, and nothing twice. */
export function checkAssignments(
  assignments: Assignments,
  label: (field: string) => string,
): Result<null, Failure> {
  const fields = [...assignments.values()];
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined)
    return fail(
      'column-twice',
      `「${label(twice)}」が2つの列に割り当てられています。どちらか一方にしてください。`,
    );
  if (!fields.includes('studentNumber'))
    return fail(
      'column-required',
      '「学籍番号」の列が決まっていません。学籍番号が入っている列を選んでください。',
    );
  for (const [whole, parts] of [
    ['fullName', ['familyName', 'givenName']],
    ['fullKana', ['familyKana', 'givenKana']],
  ] as const)
    if (fields.includes(whole) && parts.some((part) => fields.includes(part)))
      return fail(
        'column-twice',
        `「${label(whole)}」と「${label(parts[0])}」「${label(parts[1])}」は一緒に使えません。どちらかを「取り込まない」にしてください。`,
      );
  return ok(null);
}
