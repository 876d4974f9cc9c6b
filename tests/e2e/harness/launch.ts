import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchElectron } from './on-electron.ts';
import { launchStandIn } from './on-stand-in.ts';
import { setPageClock } from './page-clock.ts';
import type { RunningApp } from './running-app.ts';

export const projectFolder = path.resolve(import.meta.dirname, '../../..');

export type LaunchOptions = Readonly<{
  /** Where the user's settings and data lie; a new empty folder if left out */
  home?: string;
  /** The day it is in the application and in its window (YYYY-MM-DD); the real one if left out */
  day?: string;
}>;

const runsOnElectron = (): boolean =>
  existsSync(path.join(projectFolder, 'node_modules', 'electron', 'path.txt'));

export const newHome = (): string => mkdtempSync(path.join(os.tmpdir(), 'shogaku-e2e-'));

export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const home = options.home ?? newHome();
  const launch = runsOnElectron() ? launchElectron : launchStandIn;
  const app = await launch(projectFolder, { ...environment(home), ...clockOf(options.day) });
  if (options.day !== undefined) await setPageClock(app.page, options.day);
  return {
    ...app,
    close: async () => {
      await app.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function clockOf(day: string | undefined): Record<string, string> {
  if (day === undefined) return {};
  const clock = path.join(import.meta.dirname, 'set-clock.cjs');
  return { NODE_OPTIONS: `--require ${JSON.stringify(clock)}`, DAY_OF_THE_SPEC: day };
}

/** Settings of all systems that say where a program keeps its data. */
export function environment(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('VITEST'),
  );
  return {
    ...Object.fromEntries(inherited),
    XDG_CONFIG_HOME: home,
    APPDATA: home,
    TZ: 'Asia/Tokyo',
    LANG: 'ja_JP.UTF-8',
  };
}
