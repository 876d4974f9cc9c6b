import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchElectron } from './on-electron.ts';
import { launchStandIn } from './on-stand-in.ts';
import type { RunningApp } from './running-app.ts';

export const projectFolder = path.resolve(import.meta.dirname, '../../..');

export type LaunchOptions = Readonly<{
  /** Where the user's settings and data lie; a new empty folder if left out */
  home?: string;
}>;

const runsOnElectron = (): boolean =>
  existsSync(path.join(projectFolder, 'node_modules', 'electron', 'path.txt'));

export const newHome = (): string => mkdtempSync(path.join(os.tmpdir(), 'shogaku-e2e-'));

export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const home = options.home ?? newHome();
  const launch = runsOnElectron() ? launchElectron : launchStandIn;
  const app = await launch(projectFolder, environment(home));
  return {
    ...app,
    close: async () => {
      await app.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
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
