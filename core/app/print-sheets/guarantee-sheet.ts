import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { guaranteeSheet } from '#core/domain/documents/guarantee-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { answerGuarantee } from '../guarantee/answer.ts';

export function buildGuaranteeSheet(
  ctx: AppContext,
  { question }: Extract<SheetRequest, { kind: 'guarantee' }>,
): Result<SheetContent, Failure> {
  const answer = answerGuarantee(ctx, question);
  if (!answer.ok) return answer;
  const { edition, choice, persons, pledgePapers, fee } = answer.value;
  return ok(guaranteeSheet({ editionTitle: edition.title, choice, persons, pledgePapers, fee }));
}
