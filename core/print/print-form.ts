import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { bundledFonts } from './fonts/bundled-fonts.ts';
import { createTypeface } from './fonts/typeface.ts';
import { glyphWarnings } from './glyph-warnings.ts';
import { layOutForm } from './lay-out-form.ts';
import { writePdf } from './pdf/write-pdf.ts';

export type PrintOptions = Readonly<{
  /** The folder that holds fonts/ */
  resourcesFolder: string;
  signal?: AbortSignal;
  /** Pages laid out so far; how many there will be is not known before the last */
  onProgress?: (pages: number) => void;
}>;

export type PrintedForm = Readonly<{
  bytes: Uint8Array;
  pages: number;
  warnings: readonly GlyphWarning[];
}>;

/** Draws a form or sheet as a PDF. The same document gives the same bytes. */
export async function printForm(
  document: PrintedDocument,
  options: PrintOptions,
): Promise<Result<PrintedForm, Failure>> {
  const fonts = bundledFonts(options.resourcesFolder);
  if (!fonts.ok) return fonts;
  const typeface = createTypeface(fonts.value);
  const laidOut = layOutForm(document, typeface.measure);
  if (!laidOut.ok) return laidOut;

  const { title, printedOn } = document.frame;
  const breathe = async (pages: number): Promise<boolean> => {
    options.onProgress?.(pages);
    await new Promise((resolve) => setImmediate(resolve));
    return options.signal?.aborted === true;
  };
  const written = await writePdf(laidOut.value, typeface, { title, createdOn: printedOn }, breathe);
  if (written === null) return fail('cancelled', `${title}の作成を中止しました。`);
  return ok({ ...written, warnings: glyphWarnings(document, typeface.problems()) });
}
