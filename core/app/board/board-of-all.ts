import { type BoardLine, boardLines } from '#core/domain/board/board.ts';
import type { AppContext } from '../context.ts';
import type { Gathered } from '../gather.ts';
import { progressOfAll } from '../progress/progress-of-all.ts';

const kept = new WeakMap<Gathered, Promise<readonly BoardLine[]>>();

/** Every line of every board, worked out once for what was gathered. */
export function linesOfAll(ctx: AppContext, gathered: Gathered): Promise<readonly BoardLine[]> {
  const known = kept.get(gathered);
  if (known !== undefined) return known;
  const lines = readLines(ctx, gathered);
  kept.set(gathered, lines);
  lines.catch(() => kept.delete(gathered));
  return lines;
}

async function readLines(_ctx: AppContext, gathered: Gathered): Promise<readonly BoardLine[]> {
  // 適格認定 recommends nobody.
  if (gathered.edition.scheme === 'continuation') return [];
  return boardLines({
    ...gathered,
    progress: progressOfAll(gathered),
    changed: new Map(),
    defects: new Map(),
  });
}
