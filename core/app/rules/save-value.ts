import type { ValueForm } from '#core/contract/rules.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import { isList, isMap } from '#core/domain/rule-tree/content.ts';
import type { TextEdit } from '#core/domain/rule-tree/edit.ts';
import { freshDocumentId } from '#core/domain/rule-tree/next-year.ts';
import type { RuleFault } from '#core/domain/rule-tree/place.ts';
import { valueEdits, type WantedValue } from '#core/domain/rule-tree/value-edits.ts';
import { editedText } from '#core/rulebook/edited-text.ts';
import { checkEdition } from '#core/rulebook/edition-check.ts';
import type { AppContext } from '../context.ts';
import { keepOwn, takeBack } from './own-files.ts';
import { readPair, valueForm } from './value-form.ts';

/** Saves one value with its source; the first change of a shipped edition makes the school's own copy. */
export async function saveValue(
  ctx: AppContext,
  id: string,
  wanted: WantedValue,
): Promise<Result<ValueForm, Failure>> {
  const pair = await readPair(ctx.shelf, id);
  if (!pair.ok) return pair;
  const { content, previous } = pair.value;
  const edits = valueEdits(content, previous?.content ?? null, wanted, ctx.clock.today());
  if (edits === null)
    return fail('value-invalid', 'この項目は、いまの版にありません。画面を開き直してください。');
  return saveEdits(ctx, id, edits, wanted.confirmed ? '値の確認' : '値の変更');
}

export type Publication = Readonly<{ title: string; publisher: string; edition: string }>;

/** A new publication goes first: it is the one that the next values are taken from. */
export async function addPublication(
  ctx: AppContext,
  id: string,
  publication: Publication,
): Promise<Result<ValueForm, Failure>> {
  const pair = await readPair(ctx.shelf, id);
  if (!pair.ok) return pair;
  const { content, edition } = pair.value;
  const documents = isMap(content) && isList(content.documents) ? content.documents : [];
  const document = { id: freshDocumentId(documents, edition.fiscalYear), ...publication };
  return saveEdits(
    ctx,
    id,
    [{ kind: 'insert', at: ['documents'], index: 0, content: document }],
    '資料の追加',
  );
}

export async function undoValue(ctx: AppContext, id: string): Promise<Result<ValueForm, Failure>> {
  const done = await takeBack(ctx.shelf, id);
  if (!done.ok) return done;
  if (!done.value) return fail('nothing-to-undo', '元に戻せる変更はありません。');
  return valueForm(ctx, id);
}

async function saveEdits(
  ctx: AppContext,
  id: string,
  edits: readonly TextEdit[],
  label: string,
): Promise<Result<ValueForm, Failure>> {
  const text = await ctx.shelf.textOf(id);
  if (!text.ok) return text;
  const edited = editedText(text.value, edits);
  const checked = checkEdition(edited);
  if (!checked.ok) return fail('value-invalid', refusal(checked.error));
  const kept = await keepOwn(ctx.shelf, id, edited, label);
  return kept.ok ? valueForm(ctx, id) : kept;
}

/** The reason in the officer's words; several faults are named one after the other. */
const refusal = (faults: readonly RuleFault[]): string => {
  const reasons = faults.slice(0, 3).map(({ place, message }) => `${place}: ${message}`);
  return `この値は保存できません。${reasons.join('／')}。直してから、もう一度保存してください。`;
};
