import type { FormPreview } from '#core/contract/forms.ts';
import type { Handlers } from '#core/contract/index.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { formFileName } from '#core/domain/documents/file-name.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { AppContext, Job } from '../context.ts';
import { gather } from '../gather.ts';
import { grantedPath } from '../granted-path.ts';
import { drawPdf } from '../unrecorded-pdf.ts';
import { formCards } from './form-cards.ts';
import { type FormRequest, prepareForm } from './prepare-form.ts';
import { saveForm } from './save-form.ts';

type Names = 'forms.list' | 'forms.classes' | 'forms.preview' | 'forms.fileName' | 'forms.save';

export function formHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'forms.list': () => formCards(ctx),
    'forms.classes': async () => {
      const { cases, edition } = await gather(ctx);
      return ok([...new Set(cases.map(({ applicant }) => groupNameOf(applicant, edition.scheme)))]);
    },
    'forms.preview': ({ jobId, ...request }) => ctx.jobs.run(jobId, (job) => preview(ctx, request, job)),
    'forms.fileName': ({ form, format }) =>
      ok({ name: formFileName(form, format, ctx.workspace().edition, ctx.clock.today()) }),
    'forms.save': ({ jobId, target, ...request }) => {
      const path = grantedPath(ctx.files, target);
      if (!path.ok) return path;
      return ctx.jobs.run(jobId, (job) => saveForm(ctx, { ...request, path: path.value }, job));
    },
  };
}

async function preview(
  ctx: AppContext,
  request: FormRequest,
  job: Job,
): Promise<Result<FormPreview, Failure>> {
  const prepared = await prepareForm(ctx, request);
  if (!prepared.ok) return prepared;
  return drawPdf(ctx, prepared.value.document, job);
}
