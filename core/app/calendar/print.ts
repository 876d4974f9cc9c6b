import type { FormPreview } from '#core/contract/forms.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import { schoolCalendar } from '#core/domain/documents/school-calendar.ts';
import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { gather } from '../gather.ts';
import { unnamedSchool } from '../unnamed-school.ts';
import { drawPdf, savePdf } from '../unrecorded-pdf.ts';

/** 年間日程 as PDF. The school's name stands at its foot where one is registered. */
export async function previewCalendar(ctx: AppContext, job: Job): Promise<Result<FormPreview, Failure>> {
  const { edition, plan, school } = await gather(ctx);
  const document = schoolCalendar(edition, plan, {
    title: '奨学金 年間日程',
    school: school ?? ctx.schoolUnlessRegistered ?? unnamedSchool,
    editionTitle: edition.title,
    documentNumber: null,
    printedOn: ctx.clock.today(),
  });
  return drawPdf(ctx, document, job);
}

export const saveCalendar = async (
  ctx: AppContext,
  path: string,
  job: Job,
): Promise<Result<SheetSaved, Failure>> => savePdf(await previewCalendar(ctx, job), path);
