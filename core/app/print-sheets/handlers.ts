import type { FormPreview } from '#core/contract/forms.ts';
import type { Handlers } from '#core/contract/index.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import { sheetFileName } from '#core/domain/documents/file-name.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { drawPdf, savePdf } from '../unrecorded-pdf.ts';
import { prepareSheet, type WantedSheet } from './prepare-sheet.ts';

type Names = 'sheets.preview' | 'sheets.fileName' | 'sheets.save';

export function printSheetHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'sheets.preview': ({ jobId, ...wanted }) => ctx.jobs.run(jobId, (job) => preview(ctx, wanted, job)),
    'sheets.fileName': ({ kind }) => ok({ name: sheetFileName(kind, ctx.clock.today()) }),
    'sheets.save': ({ jobId, target, ...wanted }) => {
      const path = grantedPath(ctx.files, target);
      return path.ok ? ctx.jobs.run(jobId, (job) => save(ctx, wanted, path.value, job)) : path;
    },
  };
}

async function preview(
  ctx: AppContext,
  wanted: WantedSheet,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const prepared = await prepareSheet(ctx, wanted, job);
  return prepared.ok ? drawPdf(ctx, prepared.value, job) : prepared;
}

const save = async (
  ctx: AppContext,
  wanted: WantedSheet,
  path: string,
  job: Job,
): Promise<Result<SheetSaved, Failure>> => savePdf(await preview(ctx, wanted, job), path);
