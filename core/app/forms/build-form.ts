import type { FormOptions } from '#core/contract/forms.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { changedNames, type PreChecks } from '#core/domain/documents/changed-names.ts';
import { coverSheets } from '#core/domain/documents/cover-sheets.ts';
import type { FormInput } from '#core/domain/documents/form-input.ts';
import { judgementTable } from '#core/domain/documents/judgement-table.ts';
import { missingPapers } from '#core/domain/documents/missing-papers.ts';
import type { FormDocument, FormId } from '#core/domain/documents/model.ts';
import { recommendationList } from '#core/domain/documents/recommendation-list.ts';
import { recommendationStatus } from '#core/domain/documents/recommendation-status.ts';
import { scholarAc } from '#core/domain/documents/scholar-ac.ts';
import { scholarNetSheets } from '#core/domain/documents/scholarnet-sheets.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { OfficeYear } from '#core/domain/progress/records.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';

/** What a form says about the chosen students; `everyone` is only counted, never shown. */
export function buildForm(
  form: FormId,
  input: FormInput,
  everyone: readonly ApplicantCase[],
  options: FormOptions,
  { checks, year }: Readonly<{ checks: PreChecks; year: OfficeYear }>,
): Result<FormDocument, Failure> {
  switch (form) {
    case 'recommendation-list':
      return ok(recommendationList(input));
    case 'cover-sheets':
      return ok(coverSheets(input));
    case 'scholar-ac':
      return ok(scholarAc(input));
    case 'recommendation-status':
      return recommendationStatus(input, everyone, options, year);
    case 'judgement-table':
      return ok(judgementTable(input));
    case 'missing-papers':
      return ok(missingPapers(input, options.dueOn));
    case 'scholarnet-sheets':
      return ok(scholarNetSheets(input, checks));
    case 'changed-names':
      return ok(changedNames(input, checks));
    default:
      return assertNever(form);
  }
}
