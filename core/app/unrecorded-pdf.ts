import { basename } from 'node:path';
import type { FormPreview } from '#core/contract/forms.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from './context.ts';
import { drawForm } from './forms/draw-form.ts';
import { writeFileSafely } from './write-file.ts';

type Drawable = Parameters<typeof drawForm>[1];

// Previews, trial figures, differences and the calendar: what is drawn without being recorded as a document of the school.

export async function drawPdf(
  ctx: AppContext,
  document: Drawable,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const drawn = await drawForm(ctx, document, 'pdf', job);
  if (!drawn.ok) return drawn;
  const { bytes, pages, warnings } = drawn.value;
  return ok({ pdf: bytes, pages: pages ?? 0, warnings });
}

export async function savePdf(
  drawn: Result<FormPreview, Failure>,
  path: string,
): Promise<Result<SheetSaved, Failure>> {
  if (!drawn.ok) return drawn;
  const { pdf, pages, warnings } = drawn.value;
  const written = await writeFileSafely(path, pdf);
  return written.ok ? ok({ fileName: basename(path), pages, warnings }) : written;
}
