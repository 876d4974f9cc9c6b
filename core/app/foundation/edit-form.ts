import type { Parsed } from '#core/contract/index.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { type FoundationForm, type Tie, tieKey } from '#core/domain/foundation/form.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { formChange, tieChange } from '#core/store/foundation-forms.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import type { AppContext } from '../context.ts';
import { record } from './add-form.ts';
import { formOf, tiesOf } from './open-form.ts';

/** Changes what is said of a form; what is left out stays. */
export async function editForm(
  ctx: AppContext,
  { id, title, foundation, purpose, deadline, submittedOn, mode }: Parsed<'foundation.edit'>,
): Promise<Result<null, Failure>> {
  if ([title, foundation, purpose].some((text) => text !== undefined && holdsMyNumber(text)))
    return fail('my-number-found', myNumberInCell);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const form = await formOf(tx, id);
    if (!form.ok) return form;
    const before = form.value;
    const after: FoundationForm = {
      ...before,
      title: title ?? before.title,
      foundation: foundation ?? before.foundation,
      purpose: purpose ?? before.purpose,
      deadline: deadline === undefined ? before.deadline : deadline,
      submittedOn: submittedOn === undefined ? before.submittedOn : submittedOn,
      mode: mode ?? before.mode,
    };
    return record(ctx, tx, `様式「${after.title}」の変更`, [formChange(before, after)]);
  });
}

/** Ties cells to what is written into them, or takes ties away. */
export async function tieCells(
  ctx: AppContext,
  { id, ties }: Parsed<'foundation.tie'>,
): Promise<Result<null, Failure>> {
  const typed = ties.flatMap(({ content }) =>
    content === null || content.kind === 'fact'
      ? []
      : content.kind === 'fixed'
        ? [content.text]
        : [content.equals, content.mark],
  );
  if (typed.some(holdsMyNumber)) return fail('my-number-found', myNumberInCell);
  return inTransaction(ctx.workspace().db, async (tx) => {
    const form = await formOf(tx, id);
    if (!form.ok) return form;
    const stored = new Map((await tiesOf(tx, id)).map((tie) => [tieKey(tie), tie]));
    // The last word for a cell counts, should one be named twice.
    const wanted = new Map(ties.map((tie) => [tieKey(tie), tie]));
    const changes = [...wanted].map(([key, { content, ...place }]) => {
      const after: Tie | null = content === null ? null : { ...place, content };
      return tieChange(id, stored.get(key) ?? null, after);
    });
    const cells = [...wanted.values()].map(({ cell }) => cell);
    const what = cells.length === 1 ? (cells[0] ?? '') : `${cells.length}か所`;
    return record(ctx, tx, `様式「${form.value.title}」の割り当て（${what}）`, changes);
  });
}

/** Takes a form with its ties away. Its file stays in the data, so that this can be undone. */
export const removeForm = (
  ctx: AppContext,
  id: string,
): Promise<Result<Readonly<{ batchId: number | null }>, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const form = await formOf(tx, id);
    if (!form.ok) return form;
    const ties = await tiesOf(tx, id);
    const changes = [...ties.map((tie) => tieChange(id, tie, null)), formChange(form.value, null)];
    const recorded = await recordBatch(
      tx,
      { kind: 'foundation', label: `様式「${form.value.title}」の削除`, at: ctx.clock.now() },
      changes.filter((change) => change !== null),
    );
    return recorded.ok ? ok({ batchId: recorded.value?.id ?? null }) : recorded;
  });
