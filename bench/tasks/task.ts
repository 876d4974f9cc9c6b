import type { DocumentName } from '../print/documents.ts';

/** What a task is told, as it crosses to its process. */
export type TaskInput = Readonly<{
  document?: DocumentName;
  count?: number;
  /** File to read */
  source?: string;
  /** File or folder to write */
  out?: string;
}>;

/** Does its work once and answers how many milliseconds that took; preparing and keeping the result do not count. */
export type Task = (input: TaskInput) => Promise<number>;

export async function timed<Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

export function needed(input: TaskInput, key: 'source' | 'out'): string {
  const value = input[key];
  if (value === undefined) throw new Error(`the task needs ${key}`);
  return value;
}
