import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The project's own Node, which runs TypeScript as it is, whatever Node started the tests. */
const node = path.join(root, 'node_modules', '.bin', 'node');
const cli = path.join(root, 'core', 'cli.ts');

export type Ended = Readonly<{ code: number; out: string; said: string }>;

/** Runs a command as a process of its own, in a folder. */
export const shogaku = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(node, [cli, ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, out, said) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, said });
    });
  });

/** A folder of its own for one file of tests. */
export async function scratchFolder(): Promise<Readonly<{ folder: string; remove: () => Promise<void> }>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'shogaku-cli-'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** A CSV as Excel saves it: with a byte order mark, every cell quoted. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
