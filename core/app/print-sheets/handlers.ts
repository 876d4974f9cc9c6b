import { basename } from 'node:path';
import type { FormPreview } from '#core/contract/forms.ts';
import type { Handlers } from '#core/contract/index.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import { sheetFileName } from '#core/domain/documents/file-name.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { drawForm } from '../forms/draw-form.ts';
import { grantedPath } from '../granted-path.ts';
import { writeFileSafely } from '../write-file.ts';
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
  if (!prepared.ok) return prepared;
  const drawn = await drawForm(ctx, prepared.value, 'pdf', job);
  if (!drawn.ok) return drawn;
  const { bytes, pages, warnings } = drawn.value;
  return ok({ pdf: bytes, pages: pages ?? 0, warnings });
}

/** Nothing is recorded: a trial figure is no document of the school. */
async function save(
  ctx: AppContext,
  wanted: WantedSheet,
  path: string,
  job: Job,
): Promise<Result<SheetSaved, Failure>> {
  const drawn = await preview(ctx, wanted, job);
  if (!drawn.ok) return drawn;
  const written = await writeFileSafely(path, drawn.value.pdf);
  if (!written.ok) return written;
  const { pages, warnings } = drawn.value;
  return ok({ fileName: basename(path), pages, warnings });
}
