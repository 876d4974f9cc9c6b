import type { ImportRow } from '#core/contract/import.ts';

/** One problem of the input, as `judge --json` lists it. */
export type InputProblem = Readonly<{
  sheet: string;
  row: number;
  column: string | null;
  value: string | null;
  problem: string;
}>;

type Problems = Readonly<{ rejectedRows: readonly InputProblem[]; warnings: readonly InputProblem[] }>;

/** Errors of rows that are not taken, and warnings of rows that are; each with its place in the file. */
export function problemsOf(
  rows: readonly ImportRow[],
  sheet: string,
  headings: ReadonlyMap<string, string>,
): Problems {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ field, text, problem }) =>
      problem === null
        ? []
        : [
            {
              kind: problem.kind,
              entry: {
                sheet,
                row: row.row,
                column: headings.get(field) ?? field,
                value: text,
                problem: problem.message,
              },
            },
          ],
    ),
  );
  const whole = rows.flatMap((row) =>
    row.problems.map((problem) => ({
      rejected: row.state === 'rejected',
      entry: { sheet, row: row.row, column: null, value: row.studentNumber, problem },
    })),
  );
  return {
    rejectedRows: [
      ...cells.filter(({ kind }) => kind === 'error').map(({ entry }) => entry),
      ...whole.filter(({ rejected }) => rejected).map(({ entry }) => entry),
    ].sort((a, b) => a.row - b.row),
    warnings: [
      ...cells.filter(({ kind }) => kind === 'warning').map(({ entry }) => entry),
      ...whole.filter(({ rejected }) => !rejected).map(({ entry }) => entry),
    ].sort((a, b) => a.row - b.row),
  };
}

/** 「名簿 7行目 評定平均値「5.1」: …」 */
export function problemLine({ sheet, row, column, value, problem }: InputProblem): string {
  const place = [sheet, `${row}行目`, column].filter((part) => part !== null && part !== '').join(' ');
  return `${place}${value === null || value === '' || problem.includes(value) ? '' : `「${value}」`}: ${problem}`;
}
