import { basename } from 'node:path';
import type { FormPreview, FormSaved } from '#core/contract/forms.ts';
import type { RecommendationDraft } from '#core/contract/recommendations.ts';
import { batchPaperFileName } from '#core/domain/documents/file-name.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { BatchDocument, BatchPaper } from '#core/domain/recommendations/batch-papers.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction } from '#core/store/history.ts';
import { addPrint, isPrinted } from '#core/store/prints.ts';
import { batchDocument, frozenMembers } from '#core/store/recommendations.ts';
import type { AppContext, Job } from '../context.ts';
import { cancelled, drawForm } from '../forms/draw-form.ts';
import { printedJudgement } from '../forms/save-form.ts';
import { gather } from '../gather.ts';
import { drawPdf } from '../unrecorded-pdf.ts';
import { writeFileSafely } from '../write-file.ts';
import { batchOf } from './batch-of.ts';
import { prepareBatch } from './draft.ts';

// A paper of a 推薦書 is drawn from what was kept when it was made: a reprint says the same, whatever has changed since.

type Wanted = Readonly<{ id: string; paper: BatchPaper }>;

/** A look at a paper of a 推薦書 that is not made yet. */
export async function previewDraft(
  ctx: AppContext,
  draft: RecommendationDraft,
  paper: BatchPaper,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const prepared = await prepareBatch(ctx, draft);
  if (!prepared.ok) return prepared;
  const document = prepared.value.documents.find(({ kind }) => kind === paper);
  return document === undefined ? noPaper : drawPdf(ctx, document, job);
}

export async function previewPaper(
  ctx: AppContext,
  wanted: Wanted,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const document = await frozenPaper(ctx, wanted);
  return document.ok ? drawPdf(ctx, document.value, job) : document;
}

export async function paperFileName(
  ctx: AppContext,
  { id, paper, format }: Wanted & Readonly<{ format: FormFormat }>,
): Promise<Result<Readonly<{ name: string }>, Failure>> {
  const batch = batchOf(await gather(ctx), id);
  if (!batch.ok) return batch;
  const { edition } = ctx.workspace();
  return ok({ name: batchPaperFileName(paper, format, edition, batch.value) });
}

/** Writes the file and keeps the print with the judgements it shows, as every form. */
export async function savePaper(
  ctx: AppContext,
  { format, path, ...wanted }: Wanted & Readonly<{ format: FormFormat; path: string }>,
  job: Job,
): Promise<Result<FormSaved, Failure>> {
  const found = await frozenPaper(ctx, wanted);
  if (!found.ok) return found;
  const document = found.value;
  const drawn = await drawForm(ctx, document, format, job);
  if (!drawn.ok) return drawn;
  if (job.signal.aborted) return cancelled(document.frame.title);
  const { documentNumber } = document.frame;
  const kept = await keepPrint(ctx, wanted, { documentNumber, format, path }, drawn.value.bytes);
  if (!kept.ok) return kept;
  const { pages, warnings } = drawn.value;
  return ok({ fileName: basename(path), documentNumber, pages, warnings });
}

type Target = Readonly<{ documentNumber: string; format: FormFormat; path: string }>;

async function keepPrint(
  ctx: AppContext,
  wanted: Wanted,
  { documentNumber, format, path }: Target,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  const { db, kind } = ctx.workspace();
  // The record of a year takes nothing in any more; its papers can still be had.
  if (kind === 'archive') return writeFileSafely(path, bytes);
  return inTransaction(db, async (tx) => {
    const print = {
      form: wanted.paper,
      documentNumber,
      at: ctx.clock.now(),
      format,
      fileName: basename(path),
    };
    // A number stands for one document: its reprints, and its other format, say the same and are not recorded again.
    if (!(await isPrinted(tx, documentNumber)))
      await addPrint(
        tx,
        print,
        (await frozenMembers(tx, [wanted.id])).map(({ facts, judgement }) =>
          printedJudgement(facts, judgement),
        ),
      );
    return writeFileSafely(path, bytes);
  });
}

async function frozenPaper(ctx: AppContext, { id, paper }: Wanted): Promise<Result<BatchDocument, Failure>> {
  const document = await batchDocument(ctx.workspace().db, id, paper);
  return document === null ? noPaper : ok(document);
}

const noPaper = fail('input-invalid', 'この推薦書は見つかりません。画面を開き直してください。');
