import type { Handlers } from '#core/contract/index.ts';
import { fail } from '#core/domain/failure.ts';
import { ok } from '#core/domain/result.ts';
import type { AppContext } from '../context.ts';
import { grantedPath } from '../granted-path.ts';
import { addForm, replaceFile } from './add-form.ts';
import { editForm, removeForm, tieCells } from './edit-form.ts';
import { fillForm } from './fill-form.ts';
import { formOf, openFile } from './open-form.ts';
import { prepareFill } from './prepare-fill.ts';
import { previewFill } from './preview-fill.ts';
import { listForms, viewForm } from './view-forms.ts';

type Names =
  | 'foundation.list'
  | 'foundation.view'
  | 'foundation.layout'
  | 'foundation.add'
  | 'foundation.replaceFile'
  | 'foundation.edit'
  | 'foundation.remove'
  | 'foundation.tie'
  | 'foundation.preview'
  | 'foundation.fileName'
  | 'foundation.fill';

export function foundationHandlers(ctx: AppContext): Handlers<Names> {
  return {
    'foundation.list': async () => ok(await listForms(ctx)),
    'foundation.view': ({ id }) => viewForm(ctx, id),
    'foundation.layout': async ({ id, file }) => {
      const form = await formOf(ctx.workspace().db, id);
      if (!form.ok) return form;
      if (form.value.file !== file)
        return fail('changed-since', '様式のファイルが差し替えられました。画面を開き直してください。');
      const opened = await openFile(ctx, form.value);
      return opened.ok ? ok(opened.value.layout) : opened;
    },
    'foundation.add': ({ file }) => addForm(ctx, file),
    'foundation.replaceFile': ({ id, file }) => replaceFile(ctx, id, file),
    'foundation.edit': (edit) => editForm(ctx, edit),
    'foundation.remove': ({ id }) => removeForm(ctx, id),
    'foundation.tie': (ties) => tieCells(ctx, ties),
    'foundation.preview': ({ file, ...request }) => previewFill(ctx, request, file),
    'foundation.fileName': async (request) => {
      const prepared = await prepareFill(ctx, request);
      if (!prepared.ok) return prepared;
      const { files } = prepared.value;
      return ok({ name: files[0]?.name ?? '', files: files.length });
    },
    'foundation.fill': ({ jobId, target, ...request }) => {
      const path = grantedPath(ctx.files, target);
      if (!path.ok) return path;
      return ctx.jobs.run(jobId, (job) => fillForm(ctx, { ...request, path: path.value }, job));
    },
  };
}
