import type { FormPreview } from '#core/contract/forms.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import { type DifferenceFilter, ruleDifference } from '#core/domain/documents/rule-difference.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { gather } from '../gather.ts';
import { unnamedSchool } from '../unnamed-school.ts';
import { drawPdf, savePdf } from '../unrecorded-pdf.ts';
import { editionDifference } from './difference.ts';

export type WantedDifference = Readonly<{ before: string; after: string; filter: DifferenceFilter }>;

/** 版のちがい as PDF. The school's name stands at its foot where one is registered; the rules need none. */
export async function previewDifference(
  ctx: AppContext,
  wanted: WantedDifference,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const difference = await editionDifference(ctx.shelf, wanted);
  if (!difference.ok) return difference;
  const { before, after } = difference.value;
  const { school } = await gather(ctx);
  const document = ruleDifference(
    difference.value,
    { before: before.shortTitle, after: after.shortTitle },
    wanted.filter,
    {
      title: '版のちがい',
      school: school ?? ctx.schoolUnlessRegistered ?? unnamedSchool,
      editionTitle: after.title,
      documentNumber: null,
      printedOn: ctx.clock.today(),
    },
  );
  return drawPdf(ctx, document, job);
}

export const saveDifference = async (
  ctx: AppContext,
  wanted: WantedDifference,
  path: string,
  job: Job,
): Promise<Result<SheetSaved, Failure>> => savePdf(await previewDifference(ctx, wanted, job), path);
