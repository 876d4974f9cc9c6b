import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext } from '../context.ts';
import { changeSetting } from './change-setting.ts';

/** Everybody is judged by another edition from now on. */
export async function switchEdition(ctx: AppContext, id: string): Promise<Result<null, Failure>> {
  const edition = editionById(ctx.rulebook, id);
  if (!edition.ok) return edition;
  const label = `判定の規則を「${edition.value.shortTitle}」に切り替え`;
  const changed = await changeSetting(ctx, 'edition', id, () => label);
  return changed.ok ? ctx.workspaces.takeUpEdition() : changed;
}
