import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { BatchEntry } from '#core/store/batches.ts';
import { changesOf } from '#core/store/changes.ts';
import type { AppContext } from '../context.ts';

/** Steps among which a change of edition may be; the others are not read for it. */
export const mayChangeEdition = ({ kind }: BatchEntry): boolean => kind === 'settings' || kind === 'undo';

/** The edition by which everybody would be judged after the step is still there. `side`: where the step leads to. */
export async function editionIsThere(
  ctx: AppContext,
  batch: BatchEntry | null,
  side: 'before' | 'after',
): Promise<Result<null, Failure>> {
  if (batch === null || !mayChangeEdition(batch)) return ok(null);
  const changes = await changesOf(ctx.workspace().db, batch.id);
  const change = changes.find(({ entity, key }) => entity === 'setting' && key.key === 'edition');
  const value = change?.[side]?.value;
  if (typeof value !== 'string') return ok(null);
  const edition = editionById(ctx.rulebook, JSON.parse(value) as string);
  return edition.ok ? ok(null) : edition;
}
