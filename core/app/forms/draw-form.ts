import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { printForm } from '#core/print/print-form.ts';
import { isListDocument, writeWorkbook } from '#core/sheets/write/write-workbook.ts';
import type { AppContext, Job } from '../context.ts';

export type DrawnForm = Readonly<{
  bytes: Uint8Array;
  /** null for Excel, which makes its pages itself */
  pages: number | null;
  warnings: readonly GlyphWarning[];
}>;

export async function drawForm(
  ctx: Pick<AppContext, 'resourcesFolder'>,
  document: PrintedDocument,
  format: FormFormat,
  job: Job,
): Promise<Result<DrawnForm, Failure>> {
  const { title } = document.frame;
  job.report(`${title}を作成しています`, 0, null);
  await job.breathe();
  if (job.signal.aborted) return cancelled(title);
  if (format === 'pdf')
    return printForm(document, {
      resourcesFolder: ctx.resourcesFolder,
      signal: job.signal,
      onProgress: (pages) => job.report(`${title}を作成しています`, pages, null),
    });
  if (!isListDocument(document))
    return fail('input-invalid', `${title}は PDF だけで作ります。形式に PDF を選んでください。`);
  const bytes = await writeWorkbook(document);
  return job.signal.aborted ? cancelled(title) : ok({ bytes, pages: null, warnings: [] });
}

export const cancelled = (title: string): Result<never, Failure> =>
  fail('cancelled', `${title}の作成を中止しました。何も保存していません。`);
