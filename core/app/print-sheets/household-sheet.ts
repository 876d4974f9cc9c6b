import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { householdSheet } from '#core/domain/documents/household-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { answerHousehold } from '../household-papers/answer.ts';

export function buildHouseholdSheet(
  ctx: AppContext,
  { question }: Extract<SheetRequest, { kind: 'household' }>,
): Result<SheetContent, Failure> {
  const answer = answerHousehold(ctx, question);
  if (!answer.ok) return answer;
  const { edition, talk, persons, deductions, deductionRules } = answer.value;
  const school = deductionRules?.school ?? null;
  return ok(householdSheet({ editionTitle: edition.title, talk, persons, deductions, school }));
}
