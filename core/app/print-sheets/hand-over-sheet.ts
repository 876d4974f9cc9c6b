import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { ResultRow } from '#core/contract/recommendations.ts';
import { groupNameOf, placeOf } from '#core/domain/case.ts';
import { handOverSheet } from '#core/domain/documents/hand-over-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { resultsView } from '../recommendations/results.ts';

/** 受領簿 of everyone with a result, or of those only to whom the notice was not handed over yet. */
export async function buildHandOverSheet(
  ctx: AppContext,
  { openOnly, className }: Extract<SheetRequest, { kind: 'hand-over' }>,
): Promise<Result<SheetContent, Failure>> {
  const { edition } = ctx.workspace();
  const { rows } = await resultsView(ctx);
  const groupOf = (row: ResultRow): string => groupNameOf(row, edition.scheme);
  const lines = rows.flatMap((row) =>
    row.notice === null ||
    row.locked !== null ||
    (openOnly && row.handedOn !== null) ||
    (className !== null && groupOf(row) !== className)
      ? []
      : [{ ...row, notice: row.notice, place: placeOf(row), className: groupOf(row) }],
  );
  if (lines.length === 0)
    return fail(
      'nothing-selected',
      '受領簿に載る生徒がいません。結果を入力してから、もう一度作成してください。',
    );
  const classes = [...Map.groupBy(lines, (line) => line.className)].map(([name, some]) => ({
    className: name,
    lines: some,
  }));
  return ok(handOverSheet(edition.title, classes));
}
