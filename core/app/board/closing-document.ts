import { closingSheet } from '#core/domain/documents/closing-sheet.ts';
import { type PrintedDocument, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { unnamedSchool } from '../unnamed-school.ts';
import { recordedClosing } from './save-closing.ts';

/** The closing sheet as it was kept: school and date are those of then, so that every print of it is the same. */
export async function closingDocument(
  ctx: AppContext,
  round: string,
): Promise<Result<PrintedDocument, Failure>> {
  const closing = await recordedClosing(ctx, round);
  if (!closing.ok) return closing;
  const { sheet, closedOn } = closing.value;
  const frame = {
    title: sheetTitles.closing,
    school: sheet.school ?? unnamedSchool,
    editionTitle: sheet.editionTitle,
    documentNumber: null,
    printedOn: closedOn,
  };
  return ok({ kind: 'print-sheet', frame, person: null, ...closingSheet(closing.value) });
}
