import type { AcField, AcSource } from '#core/contract/board.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { receiptKey } from '#core/domain/board/scholar-ac.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type CellValue, cellText } from '#core/domain/fields/cell-value.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { toKatakana } from '#core/domain/fields/kana.ts';
import type { Read } from '#core/domain/fields/parsed-fact.ts';
import type { AcEntry } from '#core/domain/progress/records.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { findHeading, type HeadingRows, rowsBelow } from '#core/sheets/read/heading-rows.ts';
import type { FileSource } from '#core/sheets/read/load.ts';
import { cellAt, type Sheet, type SheetRow, type TableFile } from '#core/sheets/read/table-file.ts';
import type { AppContext, Job } from '../../context.ts';
import { guardSheet } from '../../import/file-guard.ts';
import { openFile } from '../../import/open-table.ts';
import { acFieldOf } from './columns.ts';

/** A line of the list, before it is compared with anything. */
export type AcDraft = Readonly<{ row: number }> & Omit<AcEntry, 'edition' | 'readAt'>;

export type AcList = Readonly<{
  fileName: string | null;
  encoding: string | null;
  notices: readonly string[];
  columns: readonly Readonly<{ heading: string; field: AcField | null }>[];
  drafts: readonly AcDraft[];
  problems: readonly Readonly<{ row: number; sentence: string }>[];
}>;

const pastedName = '貼り付けた一覧';

/** Reads a list of スカラAC, pasted or from a file, as an import of the roster reads its file. */
export async function readAcList(
  ctx: Pick<AppContext, 'files'>,
  source: AcSource,
  job: Job,
): Promise<Result<AcList, Failure>> {
  const file = sourceFile(ctx, source);
  if (!file.ok) return file;
  job.report('一覧を読んでいます', 0, null);
  const read = await openFile(file.value, {
    signal: job.signal,
    onProgress: (done, total) => job.report('一覧を読んでいます', done, total),
  });
  if (!read.ok) return read;
  const found = tableOf(read.value);
  if (!found.ok) return found;
  const { sheet, heading } = found.value;
  const guarded = guardSheet(sheet, heading);
  if (!guarded.ok) return guarded;
  const { drafts, problems } = draftsOf(sheet, heading);
  return ok({
    fileName: source.kind === 'text' ? null : read.value.fileName,
    encoding: source.kind === 'text' ? null : read.value.encoding,
    notices: [...read.value.notices, ...guarded.value],
    columns: heading.headings.flatMap((text) =>
      text === '' ? [] : [{ heading: text, field: acFieldOf(text) }],
    ),
    drafts,
    problems,
  });
}

const sourceFile = (ctx: Pick<AppContext, 'files'>, source: AcSource): Result<FileSource, Failure> =>
  source.kind === 'file'
    ? ctx.files.resolve(source.file)
    : ok({ kind: 'bytes', bytes: new TextEncoder().encode(source.text), name: `${pastedName}.csv` });

/** The first sheet with a column 受付番号. */
function tableOf(file: TableFile): Result<Readonly<{ sheet: Sheet; heading: HeadingRows }>, Failure> {
  for (const sheet of file.sheets) {
    const heading = findHeading(sheet, (text) => acFieldOf(text) !== null);
    if (heading?.headings.some((text) => acFieldOf(text) === 'receiptNumber') === true)
      return ok({ sheet, heading });
  }
  return fail(
    'heading-not-found',
    '「受付番号」の見出しが見つかりません。スカラACの一覧を、見出しの行から選んで貼り付けてください。',
  );
}

function draftsOf(sheet: Sheet, heading: HeadingRows): Pick<AcList, 'drafts' | 'problems'> {
  const columns = new Map<AcField, number>();
  for (const [column, text] of heading.headings.entries()) {
    const field = acFieldOf(text);
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  const drafts: AcDraft[] = [];
  const problems: { row: number; sentence: string }[] = [];
  const seen = new Map<string, number>();
  for (const row of rowsBelow(sheet, heading)) {
    const draft = draftOf(row, columns);
    if (draft === null) continue;
    if (typeof draft === 'string') {
      problems.push({ row: row.row, sentence: draft });
      continue;
    }
    const key = receiptKey(draft.receiptNumber);
    const first = seen.get(key);
    if (first !== undefined)
      problems.push({ row: row.row, sentence: `受付番号が ${first} 行目と同じです。` });
    else {
      seen.set(key, row.row);
      drafts.push(draft);
    }
  }
  return { drafts, problems };
}

/** null = a row that is no line of the list: empty, or the heading once more */
function draftOf(row: SheetRow, columns: ReadonlyMap<AcField, number>): AcDraft | string | null {
  const cell = (field: AcField): CellValue => {
    const column = columns.get(field);
    return column === undefined ? { kind: 'empty' } : cellAt(row, column);
  };
  const text = (field: AcField): string =>
    cellText(cell(field)).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const number = normalReceipt(text('receiptNumber'));
  const name = text('name').replaceAll(' ', '　');
  if (number === '' && name === '') return null;
  if (acFieldOf(number) !== null) return null;
  if (number === '') return '受付番号が空です。';
  if (!/\d/u.test(number)) return null;
  if (number.length > 40) return '受付番号が長すぎます。列を確かめてください。';
  if (name === '') return '氏名が空です。';
  if (name.length > 60) return '氏名が長すぎます。列を確かめてください。';
  if (isRounded(cell('receiptNumber')))
    return '受付番号が数値のセルに入っていて、下の桁が失われています。セルの書式を文字列にしてください。';
  const issued = dateIn(cell('issuedOn'));
  if (!issued.ok) return issued.problem;
  const kana = text('kana');
  return {
    row: row.row,
    receiptNumber: number,
    name,
    kana: kana === '' ? null : toKatakana(kana).replaceAll(' ', '　').slice(0, 100),
    issuedOn: issued.value,
    gradesTyped: columns.has('gradesTyped') ? isDone(text('gradesTyped')) : null,
    recommended: columns.has('recommended') ? isDone(text('recommended')) : null,
  };
}

/** Full width becomes half width; what is written between the digits stays as スカラAC shows it. */
export const normalReceipt = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** Excel keeps 15 digits of a number; those behind them are noughts. */
const isRounded = (cell: CellValue): boolean => cell.kind === 'number' && cell.value >= 1e15;

function dateIn(cell: CellValue): Read<IsoDate | null> {
  if (cellText(cell).trim() === '') return { ok: true, value: null, notice: null };
  return readDate(cell);
}

/** 「済」「○」, a date or a figure; an empty cell and 「未」 are not. */
const isDone = (text: string): boolean =>
  text !== '' && !/^(?:未|無|なし|不可|×|✕|✗|-|－|―|ー|いいえ|no|false|0$)/iu.test(text.normalize('NFKC'));
