import { type BoardLine, boardLines } from '#core/domain/board/board.ts';
import type { Defect } from '#core/domain/defects/defect.ts';
import type { AppContext } from '../context.ts';
import { faultsOfAll } from '../defects/defects-of-all.ts';
import type { Gathered } from '../gather.ts';
import { progressOfAll } from '../progress/progress-of-all.ts';
import { changesAfter } from '../recommendations/changes.ts';

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

async function readLines(ctx: AppContext, gathered: Gathered): Promise<readonly BoardLine[]> {
  // 適格認定 recommends nobody.
  if (gathered.edition.scheme === 'continuation') return [];
  const changes = await changesAfter(ctx, gathered);
  const found = await faultsOfAll(ctx, gathered);
  return boardLines({
    ...gathered,
    progress: progressOfAll(gathered),
    changed: words(changes, (facts) => facts.map(({ label }) => label)),
    defects: words(found, (defects) => defects.filter(isWrong).map(({ sentence }) => sentence)),
  });
}

/** A paper that came back is told by its own state. */
const isWrong = ({ kind }: Defect): boolean => kind !== 'paperReturned';

const words = <Value>(
  found: ReadonlyMap<string, Value>,
  say: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly string[]> =>
  new Map([...found].flatMap(([key, value]) => (say(value).length === 0 ? [] : [[key, say(value)]])));
