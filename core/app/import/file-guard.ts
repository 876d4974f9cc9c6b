import { type Failure, fail, failure } from '#core/domain/failure.ts';
import { columnLetter } from '#core/domain/fields/cell-place.ts';
import { headingKey } from '#core/domain/fields/heading.ts';
import { fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { holdsMyNumber } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { HeadingRows } from '#core/sheets/read/heading-rows.ts';
import { type MyNumberPlace, scanForMyNumber } from '#core/sheets/read/my-number-scan.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';

const mustNot = 'マイナンバーは学校に提出してはいけないものです。番号は表示も保存もしていません。';

/** File and sheet names are shown and stored as well. */
export function guardNames(fileName: string, sheets: readonly Sheet[]): Result<null, Failure> {
  if (holdsMyNumber(fileName))
    return fail(
      'my-number-found',
      `ファイル名に、マイナンバー（個人番号）と思われる12桁の番号があります。${mustNot}ファイル名から番号を消してから、もう一度選んでください。`,
    );
  const at = sheets.findIndex((sheet) => holdsMyNumber(sheet.name));
  if (at < 0) return ok(null);
  return fail(
    'my-number-found',
    `${at + 1} 枚目のシートの名前に、マイナンバー（個人番号）と思われる12桁の番号があります。${mustNot}シート名を変えて保存してから、もう一度選んでください。`,
  );
}

/** Refuses a sheet with マイナンバー anywhere in it; the notices are about 12-digit numbers of the school itself. */
export function guardSheet(sheet: Sheet, heading: HeadingRows | null): Result<readonly string[], Failure> {
  const own = (heading?.headings ?? []).flatMap((text, column) => (isOwnNumber(text) ? [column] : []));
  const { found, chanceColumns } = scanForMyNumber(sheet, heading, own);
  if (found !== null) return err(failure('my-number-found', refusal(sheet, heading, found)));
  return ok(
    chanceColumns.map(
      ({ column, values }) =>
        `${columnLetter(column)} 列「${heading?.headings[column] ?? ''}」に12桁の番号が ${values} 件あります。学校の番号とみて取り込みます。マイナンバーが混じっていないことを確かめてください。`,
    ),
  );
}

const isOwnNumber = (heading: string): boolean => {
  const field = fieldOfHeading(heading);
  return field === 'studentNumber' || field === 'receiptNumber' || headingKey(heading) === '学校コード';
};

function refusal(sheet: Sheet, heading: HeadingRows | null, { kind, row, column }: MyNumberPlace): string {
  const title = heading?.headings[column] ?? '';
  const named = title === '' || holdsMyNumber(title) ? '' : `（見出し「${title}」）`;
  const place = `シート「${sheet.name}」の ${row} 行目、${columnLetter(column)} 列${named}`;
  return kind === 'heading'
    ? `${place}は、マイナンバー（個人番号）の列です。${mustNot}この列を消して保存してから、もう一度選んでください。`
    : `${place}に、マイナンバー（個人番号）と思われる12桁の番号があります。${mustNot}番号を消して保存してから、もう一度選んでください。`;
}
