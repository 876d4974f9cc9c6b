import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { amountsSheet } from '#core/domain/documents/amounts-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { answerAmounts } from '../amounts/answer.ts';
import type { AppContext } from '../context.ts';

export function buildAmountsSheet(
  ctx: Pick<AppContext, 'rulebook'>,
  { question }: Extract<SheetRequest, { kind: 'amounts' }>,
): Result<SheetContent, Failure> {
  const answered = answerAmounts(ctx, question);
  if (!answered.ok) return answered;
  const { edition, asked, answer } = answered.value;
  const { facts, chosen } = question;
  return ok(amountsSheet({ editionTitle: edition.title, asked, facts, chosen, answer }));
}
