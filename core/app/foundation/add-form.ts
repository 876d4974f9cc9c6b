import { randomUUID } from 'node:crypto';
import type { Failure } from '#core/domain/failure.ts';
import { type FoundationForm, newForm } from '#core/domain/foundation/form.ts';
import { proposeList } from '#core/domain/foundation/propose.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { formChange, keepFormFile } from '#core/store/foundation-forms.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import type { Tx } from '#core/store/schema.ts';
import type { AppContext } from '../context.ts';
import { loadFormFile } from './load-file.ts';
import { formOf } from './open-form.ts';

/** Loads a form under the name of its file; what is a list is taken for one. One step that can be undone. */
export async function addForm(
  ctx: AppContext,
  handle: string,
): Promise<Result<Readonly<{ id: string }>, Failure>> {
  const loaded = await loadFormFile(ctx, handle);
  if (!loaded.ok) return loaded;
  const { bytes, name, layout } = loaded.value;
  const { db, edition } = ctx.workspace();
  return inTransaction(db, async (tx) => {
    const file = await keepFormFile(tx, bytes);
    const plain = newForm(randomUUID(), { file, fileName: name });
    const list = proposeList(layout, edition.scheme);
    const form: FoundationForm = list === null ? plain : { ...plain, mode: { kind: 'list', ...list } };
    const recorded = await record(ctx, tx, `様式「${form.title}」の読み込み`, [formChange(null, form)]);
    return recorded.ok ? ok({ id: form.id }) : recorded;
  });
}

/** Another file under the same ties. What no longer fits it is shown as a problem of the tie. */
export async function replaceFile(
  ctx: AppContext,
  id: string,
  handle: string,
): Promise<Result<null, Failure>> {
  const loaded = await loadFormFile(ctx, handle);
  if (!loaded.ok) return loaded;
  const { bytes, name } = loaded.value;
  return inTransaction(ctx.workspace().db, async (tx) => {
    const form = await formOf(tx, id);
    if (!form.ok) return form;
    const file = await keepFormFile(tx, bytes);
    const after = { ...form.value, file, fileName: name };
    return record(ctx, tx, `様式「${form.value.title}」のファイルの差し替え`, [
      formChange(form.value, after),
    ]);
  });
}

/** Records what differs as one step of the history. */
export async function record(
  ctx: AppContext,
  tx: Tx,
  label: string,
  changes: readonly (Change | null)[],
): Promise<Result<null, Failure>> {
  const real = changes.filter((change) => change !== null);
  const recorded = await recordBatch(tx, { kind: 'foundation', label, at: ctx.clock.now() }, real);
  return recorded.ok ? ok(null) : recorded;
}
