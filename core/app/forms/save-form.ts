import { basename } from 'node:path';
import type { FormSaved } from '#core/contract/forms.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Judgement } from '#core/domain/verdict.ts';
import { inTransaction } from '#core/store/history.ts';
import { addPrint, type Print, type PrintedJudgement } from '#core/store/prints.ts';
import type { AppContext, Job } from '../context.ts';
import { writeFileSafely } from '../write-file.ts';
import { cancelled, type DrawnForm, drawForm } from './draw-form.ts';
import { inTurn } from './in-turn.ts';
import { type FormRequest, type PreparedForm, prepareForm } from './prepare-form.ts';

export type SaveRequest = FormRequest & Readonly<{ format: FormFormat; path: string }>;

/** Work that nobody watches and nobody cancels, as in the terminal. */
const unwatched: Job = {
  signal: new AbortController().signal,
  report: () => undefined,
  breathe: async () => undefined,
};

/**
 * Draws a form into a file and keeps, under its document number, the judgements it shows with the facts they used. The
 * record and the file come together: when the file cannot be written, nothing is recorded.
 */
export const saveForm = (
  ctx: AppContext,
  request: SaveRequest,
  job: Job = unwatched,
): Promise<Result<FormSaved, Failure>> => inTurn(ctx.workspace().db, () => save(ctx, request, job));

async function save(ctx: AppContext, request: SaveRequest, job: Job): Promise<Result<FormSaved, Failure>> {
  const prepared = await prepareForm(ctx, request);
  if (!prepared.ok) return prepared;
  const drawn = await drawForm(ctx, prepared.value.document, request.format, job);
  if (!drawn.ok) return drawn;
  if (job.signal.aborted) return cancelled(prepared.value.document.frame.title);
  const kept = await keep(ctx, request, prepared.value, drawn.value);
  if (!kept.ok) return kept;
  return ok({
    fileName: basename(request.path),
    documentNumber: prepared.value.document.frame.documentNumber,
    pages: drawn.value.pages,
    warnings: drawn.value.warnings,
  });
}

function keep(
  ctx: AppContext,
  { form, format, path }: SaveRequest,
  { document, cases }: PreparedForm,
  { bytes }: DrawnForm,
): Promise<Result<null, Failure>> {
  // What is printed from the record of a year is a copy: the record itself takes nothing in any more.
  if (ctx.workspace().kind === 'archive') return writeFileSafely(path, bytes);
  const { documentNumber } = document.frame;
  const print: Print = { form, documentNumber, at: ctx.clock.now(), format, fileName: basename(path) };
  return inTransaction(ctx.workspace().db, async (tx) => {
    await addPrint(
      tx,
      print,
      cases.map(({ applicant, judgement }) => printedJudgement(applicant, judgement)),
    );
    return writeFileSafely(path, bytes);
  });
}

/** The judgement with the facts its criteria read, and the wishes that led to them. */
export function printedJudgement(applicant: Applicant, judgement: Judgement): PrintedJudgement {
  const read = judgement.wishes.flatMap(({ criteria }) => criteria.flatMap(({ fields }) => fields));
  const fields = [...new Set([...read, 'wantsGrant', 'choice', 'gradePeriod'] as const)];
  const facts = Object.fromEntries(fields.map((field) => [field, applicant[field]]));
  return { facts: facts as Partial<Applicant>, result: judgement };
}
