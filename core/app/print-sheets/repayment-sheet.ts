import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { repaymentSheet } from '#core/domain/documents/repayment-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { answerRepayment } from '../repayment/answer.ts';
import { repaymentTerms } from '../repayment/terms.ts';

export async function buildRepaymentSheet(
  ctx: AppContext,
  { question, withSchedule }: Extract<SheetRequest, { kind: 'repayment' }>,
): Promise<Result<SheetContent, Failure>> {
  const terms = await repaymentTerms(ctx);
  if (!terms.ok) return terms;
  const answer = answerRepayment(question, terms.value, ctx.clock.today());
  return answer.ok ? ok(repaymentSheet(answer.value, terms.value, withSchedule)) : answer;
}
