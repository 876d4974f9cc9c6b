import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TaskInput, TaskName } from './tasks/tasks.ts';

export type Outcome = Readonly<{ milliseconds: number; peakMegabytes: number }>;
export type Contender = Readonly<{ task: TaskName; input: TaskInput }>;

const taskFile = fileURLToPath(new URL('./task.ts', import.meta.url));

/** One run of a task in a cold process. */
export function runTask(task: TaskName, input: TaskInput): Outcome {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', taskFile, task, JSON.stringify(input)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (child.status !== 0) throw new Error(`${task} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Outcome;
}

/**
 * Medians of the contenders, run in turn and not one after the other, so that a slow minute of the machine strikes
 * them all.
 */
export function interleaved<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Readonly<Record<Name, Outcome>> {
  const names = Object.keys(contenders) as Name[];
  const runs = new Map<Name, Outcome[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { task, input } = contenders[name];
      runs.get(name)?.push(runTask(task, input));
    }
  }
  const medians = names.map((name) => {
    const outcomes = runs.get(name) ?? [];
    return [
      name,
      {
        milliseconds: median(outcomes.map((outcome) => outcome.milliseconds)),
        peakMegabytes: median(outcomes.map((outcome) => outcome.peakMegabytes)),
      },
    ] as const;
  });
  return Object.fromEntries(medians) as Record<Name, Outcome>;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
