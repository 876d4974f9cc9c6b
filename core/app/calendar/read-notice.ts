import type { Output, Parsed } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { readNotice } from '#core/domain/school-calendar/notice-table.ts';
import type { AppContext } from '../context.ts';
import { openFile } from '../import/open-table.ts';

type Source = Parsed<'calendar.readNotice'>['source'];

/** Proposes the rounds that a pasted table or a file seems to hold. Dates without a year belong to the edition's 年度. */
export async function readNoticeFrom(
  ctx: AppContext,
  source: Source,
): Promise<Result<Output<'calendar.readNotice'>, Failure>> {
  const rows = source.kind === 'text' ? ok(linesOf(source.text)) : await rowsOfFile(ctx, source.file);
  if (!rows.ok) return rows;
  if (rows.value.some((cells) => cells.some(holdsMyNumber))) return fail('value-invalid', myNumberInCell);
  const rounds = readNotice(rows.value, ctx.workspace().edition.fiscalYear);
  return rounds.length > 0 ? ok({ rounds }) : nothingFound;
}

const nothingFound = fail(
  'input-invalid',
  '「第1回」や「予備回」で始まる行が見つかりません。日程の表を、回の名前の列から選んでコピーしてください。',
);

const linesOf = (text: string): readonly (readonly string[])[] =>
  text.split(/\r\n|\r|\n/u).map((line) => line.split('\t'));

/** The first sheet on which a round is named; the others of the file are not looked at. */
async function rowsOfFile(
  { files, workspace }: AppContext,
  handle: string,
): Promise<Result<readonly (readonly string[])[], Failure>> {
  const granted = files.resolve(handle);
  if (!granted.ok) return granted;
  const file = await openFile(granted.value, {});
  if (!file.ok) return file;
  const sheets = file.value.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(cellText)));
  const { fiscalYear } = workspace().edition;
  return ok(sheets.find((rows) => readNotice(rows, fiscalYear).length > 0) ?? sheets[0] ?? []);
}
