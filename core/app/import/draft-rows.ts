import type { Applicant } from '#core/domain/applicant.ts';
import { type CellValue, cellText, numberText, textCell } from '#core/domain/fields/cell-value.ts';
import { parseFactBy } from '#core/domain/fields/fact.ts';
import { markOfField, readMark } from '#core/domain/fields/mark-columns.ts';
import { quoted } from '#core/domain/fields/plain-text.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { cellAt, type SheetRow } from '#core/sheets/read/table-file.ts';
import type { ImportSense } from './import-fields.ts';
import type { Assignments } from './layout.ts';

export type MarkEntry = Readonly<{ year: number; subject: string; mark: number | null }>;

/** What one cell says: nothing, facts, a mark, or something that cannot be taken. */
export type Outcome =
  | Readonly<{ kind: 'empty'; mark: MarkEntry | null }>
  | Readonly<{ kind: 'taken'; patch: Partial<Applicant>; mark: MarkEntry | null; notice: string | null }>
  | Readonly<{ kind: 'refused'; problem: string }>;

export type DraftCell = Readonly<{
  column: number;
  field: string;
  text: string;
  corrected: boolean;
  outcome: Outcome;
}>;
export type DraftRow = Readonly<{ row: number; cells: readonly DraftCell[] }>;

/** Text typed over a cell in the preview, by row and field. */
export type Corrections = ReadonlyMap<string, string>;
export const correctionKey = (row: number, field: string): string => `${row} ${field}`;

export type Drafter = (row: SheetRow, corrections: Corrections) => DraftRow;

/** Reads rows by the assignment of columns. Equal cells of a column are parsed once. */
export function drafterFor(
  sense: ImportSense,
  assignments: Assignments,
  headings: readonly string[],
  ownTwelveDigits: boolean,
): Drafter {
  const columns = [...assignments]
    .toSorted(([a], [b]) => a - b)
    .map(([column, field]) => {
      const unit = unitIn(headings[column] ?? '', field);
      const known = new Map<CellValue, Outcome>();
      return { column, field, unit, known };
    });
  return (row, corrections) => ({
    row: row.row,
    cells: columns.map(({ column, field, unit, known }) => {
      const typed = corrections.get(correctionKey(row.row, field));
      if (typed !== undefined) {
        const outcome =
          field === 'studentNumber' && !ownTwelveDigits && holdsMyNumber(typed)
            ? ({ kind: 'refused', problem: myNumberInCell } as const)
            : outcomeOf(sense, field, textCell(typed));
        return { column, field, text: typed, corrected: true, outcome };
      }
      const cell = cellAt(row, column);
      const outcome = known.get(cell) ?? outcomeOf(sense, field, withUnit(cell, unit));
      known.set(cell, outcome);
      return { column, field, text: cellText(cell), corrected: false, outcome };
    }),
  });
}

function outcomeOf({ kind, edition }: ImportSense, field: string, cell: CellValue): Outcome {
  const mark = markOfField(field);
  if (mark !== null) return markOutcome(mark, cell);
  if (cell.kind === 'empty')
    return field === 'studentNumber'
      ? { kind: 'refused', problem: '学籍番号が空です。学籍番号を入力するか、この行を除いてください。' }
      : { kind: 'empty', mark: null };
  const column = columnOf(field);
  if (column === undefined) throw new Error(`no such field: ${field}`);
  const fact = parseFactBy(edition, column.field, cell);
  if (!fact.ok) {
    // In 評定一覧 names are only compared: one that cannot be read is no reason to refuse the marks.
    return kind === 'marks' && field !== 'studentNumber'
      ? { kind: 'empty', mark: null }
      : { kind: 'refused', problem: fact.problem };
  }
  const notice = field === 'studentNumber' ? (fact.notice ?? lostZeros(cell)) : fact.notice;
  return { kind: 'taken', patch: fact.patch, mark: null, notice: kind === 'marks' ? null : notice };
}

function markOutcome(column: Readonly<{ year: number; subject: string }>, cell: CellValue): Outcome {
  if (cell.kind === 'empty') return { kind: 'empty', mark: { ...column, mark: null } };
  if (cell.kind === 'error')
    return {
      kind: 'refused',
      problem: `${quoted(cell)}という計算のエラーです。Excel で式を直すか、評定を入力してください。`,
    };
  const mark = readMark(cell);
  return mark.ok
    ? { kind: 'taken', patch: {}, mark: { ...column, mark: mark.value }, notice: null }
    : { kind: 'refused', problem: mark.problem };
}

/** A short number in a number cell may have had zeros in front; nobody can know, so it is only said when it looks so. */
const lostZeros = (cell: CellValue): string | null =>
  cell.kind === 'number' && numberText(cell.value).length < 4
    ? `${quoted(cell)}は数値のセルです。先頭の 0 が消えていないか確かめてください。`
    : null;

const amountFields: readonly string[] = ['income', 'assets', 'taxBaseGrant', 'taxBaseLoan'];

/** 「年収（円）」 decides what a bare number in the column is. */
function unitIn(heading: string, field: string): string {
  if (!amountFields.includes(field)) return '';
  return /万円|千円|円/u.exec(heading.normalize('NFKC'))?.[0] ?? '';
}

function withUnit(cell: CellValue, unit: string): CellValue {
  if (unit === '' || (cell.kind !== 'number' && cell.kind !== 'text')) return cell;
  const text = cellText(cell).trim();
  return /[0-9０-９]$/u.test(text) ? { kind: 'text', text: `${text}${unit}` } : cell;
}
