import { basename } from 'node:path';
import type { FormPreview } from '#core/contract/forms.ts';
import type { SheetSaved } from '#core/contract/print-sheets.ts';
import { schoolCalendar } from '#core/domain/documents/school-calendar.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { drawForm } from '../forms/draw-form.ts';
import { gather } from '../gather.ts';
import { unnamedSchool } from '../unnamed-school.ts';
import { writeFileSafely } from '../write-file.ts';

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
  const drawn = await drawForm(ctx, document, 'pdf', job);
  if (!drawn.ok) return drawn;
  const { bytes, pages, warnings } = drawn.value;
  return ok({ pdf: bytes, pages: pages ?? 0, warnings });
}

export async function saveCalendar(
  ctx: AppContext,
  path: string,
  job: Job,
): Promise<Result<SheetSaved, Failure>> {
  const drawn = await previewCalendar(ctx, job);
  if (!drawn.ok) return drawn;
  const { pdf, pages, warnings } = drawn.value;
  const written = await writeFileSafely(path, pdf);
  return written.ok ? ok({ fileName: basename(path), pages, warnings }) : written;
}
