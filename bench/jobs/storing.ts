import { rmSync } from 'node:fs';
import { atMost, type Line, line, seconds } from '../goal.ts';
import { type Outcome, runTask } from '../measure.ts';
import { inWork } from '../work-folder.ts';

const rounds = 5;
const count = 10_000;

/** Interleaved by hand: each round needs a database file that does not exist yet. */
export function storingLines(): readonly Line[] {
  const ours: Outcome[] = [];
  const memory: Outcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const out = inWork(`store-${round}.sqlite`);
    ours.push(runTask('store-ours', { count, out }));
    memory.push(runTask('store-in-memory', { count }));
    rmSync(out);
  }
  const [one, floor] = [middle(ours), middle(memory)];
  const detail = `${seconds(one)} 対 ${seconds(floor)}`;
  return [line('10,000 人の取り込み：メモリー上の挿入に対する時間', atMost(4), one / floor, detail)];
}

const middle = (outcomes: readonly Outcome[]): number =>
  outcomes.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ??
  Number.NaN;
