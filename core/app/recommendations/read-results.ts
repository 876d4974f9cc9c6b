import type { Parsed } from '#core/contract/index.ts';
import type { ReadResult } from '#core/contract/recommendations.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { fullName } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { type ResultLine, readResultTable } from '#core/domain/recommendations/result-table.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { openFile } from '../import/open-table.ts';
import { type Recommended, recommendedOf } from './results.ts';

type Source = Parsed<'results.read'>['source'];

/** Proposes what a pasted list or a file says; nothing is stored. */
export async function readResults(
  ctx: AppContext,
  source: Source,
): Promise<Result<readonly ReadResult[], Failure>> {
  const tables = source.kind === 'text' ? ok([linesOf(source.text)]) : await tablesOfFile(ctx, source.file);
  if (!tables.ok) return tables;
  const gathered = await gather(ctx);
  const own = ownNumbers(gathered);
  const isForeign = (text: string): boolean => holdsMyNumber(text) && !own.has(text.trim());
  if (tables.value.some((rows) => rows.some((cells) => cells.some(isForeign))))
    return fail('value-invalid', myNumberInCell);
  const read = tables.value.map(readResultTable).find((lines) => lines.length > 0);
  if (read === undefined) return nothingFound;
  const recommended = recommendedOf(gathered);
  const byReceipt = new Map(
    gathered.cases.flatMap(({ applicant }) =>
      applicant.receiptNumber === null ? [] : [[applicant.receiptNumber, applicant] as const],
    ),
  );
  const seen = new Set<string>();
  return ok(
    read.map((line) => {
      const applicant =
        byReceipt.get(line.receiptNumber ?? '') ?? gathered.byNumber.get(line.studentNumber ?? '')?.applicant;
      const found = applicant === undefined ? undefined : recommended.get(applicant.studentNumber);
      const proposed = proposal(line, applicant, found, seen);
      if (applicant !== undefined) seen.add(applicant.studentNumber);
      return proposed;
    }),
  );
}

const nothingFound = fail(
  'input-invalid',
  '「受付番号」か「学籍番号」の列と、結果の列が見つかりません。見出しの行から選んで、もう一度試してください。',
);

/** Numbers of the school's own students: 12 digits of 受付番号 are no マイナンバー. */
const ownNumbers = ({ cases }: Gathered): ReadonlySet<string> =>
  new Set(
    cases.flatMap(({ applicant: { receiptNumber, studentNumber } }) => [receiptNumber ?? '', studentNumber]),
  );

const linesOf = (text: string): readonly (readonly string[])[] =>
  text.split(/\r\n|\r|\n/u).map((line) => line.split('\t'));

async function tablesOfFile(
  { files }: AppContext,
  handle: string,
): Promise<Result<readonly (readonly (readonly string[])[])[], Failure>> {
  const granted = files.resolve(handle);
  if (!granted.ok) return granted;
  const file = await openFile(granted.value, {});
  return file.ok
    ? ok(file.value.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(cellText))))
    : file;
}

function proposal(
  { row, receiptNumber, studentNumber, results, unnamed }: ResultLine,
  applicant: Applicant | undefined,
  recommended: Recommended | undefined,
  seen: ReadonlySet<string>,
): ReadResult {
  const key = receiptNumber ?? studentNumber ?? '';
  const line = { row, key, edits: [] };
  if (applicant === undefined) return { ...line, student: null, problem: 'この番号の生徒が名簿にいません。' };
  const student = {
    studentNumber: applicant.studentNumber,
    name: fullName(applicant),
    place: placeOf(applicant),
  };
  if (seen.has(applicant.studentNumber))
    return { ...line, student, problem: '同じ生徒の行が前にもあります。' };
  if (recommended === undefined) return { ...line, student, problem: '提出済みの推薦書に載っていません。' };
  const { asked } = recommended;
  const whole = unnamed === null || asked.length > 1 ? null : asked[0];
  if (unnamed !== null && whole == null)
    return {
      ...line,
      student,
      problem: '結果の列がどの奨学金のものか分かりません。見出しを「給付」「第一種」などにしてください。',
    };
  const edits = [
    ...results.map(({ wish, text }) => ({ studentNumber: applicant.studentNumber, field: wish, text })),
    ...(unnamed === null || whole == null
      ? []
      : [{ studentNumber: applicant.studentNumber, field: whole, text: unnamed }]),
  ];
  const foreign = edits.find(({ field }) => !asked.includes(field));
  if (foreign !== undefined) return { ...line, student, problem: '申し込んでいない奨学金の結果があります。' };
  return edits.length === 0
    ? { ...line, student, problem: '結果が空です。' }
    : { ...line, student, edits, problem: null };
}
