import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { scholarNetPersonalSheet } from '#core/domain/documents/scholarnet-personal-sheet.ts';
import { scholarNetSheet } from '#core/domain/documents/scholarnet-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { preChecks } from '../scholarnet/pre-checks.ts';
import { scholarNetRules } from '../scholarnet/rules.ts';
import { studentUnknown } from '../students/unknown.ts';

export async function buildScholarNetSheet(
  ctx: AppContext,
  { studentNumber }: Extract<SheetRequest, { kind: 'scholarnet' }>,
): Promise<Result<SheetContent, Failure>> {
  const checks = await preChecks(ctx);
  if (!checks.ok) return checks;
  const check = checks.value.byNumber.get(studentNumber);
  return check === undefined ? studentUnknown(studentNumber) : ok(scholarNetSheet(check, checks.value.rules));
}

export async function buildPersonalSheet(ctx: AppContext): Promise<Result<SheetContent, Failure>> {
  const rules = await scholarNetRules(ctx);
  return rules.ok ? ok(scholarNetPersonalSheet(rules.value)) : rules;
}
