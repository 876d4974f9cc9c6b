import type { FormOptions, FormSelection } from '#core/contract/forms.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import { isFormOf } from '#core/domain/documents/forms-of-scheme.ts';
import type { FormDocument, FormId } from '#core/domain/documents/model.ts';
import { formTitles } from '#core/domain/documents/words.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import { nextDocumentNumber } from '#core/store/prints.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { preChecks } from '../scholarnet/pre-checks.ts';
import { buildForm } from './build-form.ts';
import { casesFor } from './cases-for.ts';

export type FormRequest = Readonly<{ form: FormId; selection: FormSelection; options: FormOptions }>;

export type PreparedForm = Readonly<{ document: FormDocument; cases: readonly ApplicantCase[] }>;

/** Nothing typed in besides the selection. */
export const noOptions: FormOptions = { dueOn: null, alreadyRecommended: null, deleted: null };

/** Gathers, chooses and builds. The document number is the one a save would use now. */
export async function prepareForm(
  ctx: AppContext,
  request: FormRequest,
): Promise<Result<PreparedForm, Failure>> {
  const gathered = await gather(ctx);
  if (!isFormOf(request.form, gathered.edition.scheme))
    return fail(
      'input-invalid',
      `${formTitles[request.form]}は、${gathered.edition.shortTitle}では作りません。ほかの帳票を選んでください。`,
    );
  const school = registeredSchool(gathered.school ?? ctx.schoolUnlessRegistered ?? null);
  if (!school.ok) return school;
  const checks = await preChecks(ctx);
  if (!checks.ok) return checks;
  const cases = casesFor(request.form, request.selection, gathered, checks.value);
  if (!cases.ok) return cases;
  const input = {
    cases: cases.value,
    school: school.value,
    edition: gathered.edition,
    asOf: gathered.asOf,
    printedOn: ctx.clock.today(),
    schoolRules: gathered.schoolRules,
    documentNumber: (await freeDocumentNumbers(ctx, gathered.edition.fiscalYear))(0),
  };
  const document = buildForm(request.form, input, gathered.cases, request.options, {
    checks: checks.value,
    year: gathered.year,
  });
  return document.ok ? ok({ document: document.value, cases: cases.value }) : document;
}

/** The school whose name stands on everything printed. */
export const registeredSchool = (school: School | null): Result<School, Failure> =>
  school === null
    ? fail(
        'not-set-up',
        '学校の情報がまだ登録されていません。設定の画面で、学校名・学校長・担当者を登録してください。',
      )
    : ok(school);

/** Stands in place of the number on what is printed from the record of a year. */
const copyOfRecord = '年度の記録の写し';

/** 「奨-2022-0007」 and those after it: the fiscal year of the edition and a running number. */
export async function freeDocumentNumbers(
  ctx: AppContext,
  fiscalYear: number,
): Promise<(index: number) => string> {
  if (ctx.workspace().kind === 'archive') return () => copyOfRecord;
  const prefix = `奨-${fiscalYear}-`;
  const next = await nextDocumentNumber(ctx.workspace().db, prefix);
  return (index) => `${prefix}${String(next + index).padStart(4, '0')}`;
}
