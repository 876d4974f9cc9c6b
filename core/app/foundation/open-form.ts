import type { Failure } from '#core/domain/failure.ts';
import { fail, failure } from '#core/domain/failure.ts';
import type { FoundationForm, Tie } from '#core/domain/foundation/form.ts';
import type { FormLayout } from '#core/domain/foundation/layout.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { formLayout } from '#core/sheets/fill/form-layout.ts';
import { openTemplate, type Template } from '#core/sheets/fill/template.ts';
import { readForm, readFormFile, tiesByForm } from '#core/store/foundation-forms.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';

export type OpenedFile = Readonly<{ template: Template; layout: FormLayout }>;

/** Files of forms that were read last, by hash: an officer works on one at a time. */
const keptFiles = 3;
const keptOf = new WeakMap<AppContext, Map<string, Promise<Result<OpenedFile, Failure>>>>();

/** The form of an id, or the sentence that it is gone. */
export async function formOf(db: Db | Tx, id: string): Promise<Result<FoundationForm, Failure>> {
  const form = await readForm(db, id);
  return form === null ? formUnknown : ok(form);
}

const formUnknown = fail(
  'changed-since',
  'この様式は、すでに削除されています。様式の一覧に戻って確かめてください。',
);

export const tiesOf = async (db: Db | Tx, id: string): Promise<readonly Tie[]> =>
  (await tiesByForm(db, id)).get(id) ?? [];

/** The file of a form, opened for pointing and filling; the same value as long as it is worked on. */
export function openFile(
  ctx: AppContext,
  { file, fileName }: Pick<FoundationForm, 'file' | 'fileName'>,
): Promise<Result<OpenedFile, Failure>> {
  const kept = keptOf.get(ctx) ?? new Map<string, Promise<Result<OpenedFile, Failure>>>();
  keptOf.set(ctx, kept);
  const known = kept.get(file);
  if (known !== undefined) return known;
  const opening = read(ctx, file, fileName);
  kept.set(file, opening);
  for (const oldest of [...kept.keys()].slice(0, -keptFiles)) kept.delete(oldest);
  const forget = (): void => void kept.delete(file);
  opening.then((opened) => (opened.ok ? undefined : forget()), forget);
  return opening;
}

async function read(ctx: AppContext, file: string, name: string): Promise<Result<OpenedFile, Failure>> {
  const bytes = await readFormFile(ctx.workspace().db, file);
  if (bytes === null) return err(fileGone(name));
  return opened(await openTemplate({ kind: 'bytes', bytes, name }));
}

export const opened = (template: Result<Template, Failure>): Result<OpenedFile, Failure> =>
  template.ok ? ok({ template: template.value, layout: formLayout(template.value) }) : template;

const fileGone = (name: string): Failure =>
  failure(
    'file-not-found',
    `様式のファイル「${name}」がデータの中に見つかりません。「ファイルを差し替える」で、様式をもう一度選んでください。`,
  );
