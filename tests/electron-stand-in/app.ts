import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { StandInBrowser } from './browser.ts';
import { preventable } from './preventable.ts';

type Manifest = Readonly<{ folder: string; name: string; version: string }>;

type OpenWindow = Readonly<{ close: () => void }>;

const emitter = new EventEmitter();
const ready = Promise.withResolvers<StandInBrowser>();
const switches: string[] = [];
const windows = new Set<OpenWindow>();
let manifest: Manifest = { folder: process.cwd(), name: '', version: '' };
let quitting = false;
let lock: string | undefined;

const home = os.homedir();
const { XDG_CONFIG_HOME, APPDATA } = process.env;
const appData: Readonly<Record<string, string>> = {
  linux: XDG_CONFIG_HOME ?? path.join(home, '.config'),
  win32: APPDATA ?? path.join(home, 'AppData', 'Roaming'),
  darwin: path.join(home, 'Library', 'Application Support'),
};

const paths: Readonly<Record<string, () => string>> = {
  userData: () => path.join(appData[process.platform] ?? home, manifest.name),
  documents: () => path.join(home, 'Documents'),
  downloads: () => path.join(home, 'Downloads'),
  temp: () => os.tmpdir(),
};

/** Electron's `app`; below it what only this folder uses. */
export const app = Object.assign(emitter, {
  isPackaged: false,
  commandLine: {
    appendSwitch: (name: string, value?: string) => {
      switches.push(value === undefined ? name : `${name}=${value}`);
    },
    switches: () => switches,
  },
  getAppPath: () => manifest.folder,
  getName: () => manifest.name,
  getVersion: () => manifest.version,
  getPath: (name: string) => {
    const folder = paths[name]?.();
    if (folder === undefined) throw new Error(`app.getPath('${name}') is not part of the stand-in`);
    return folder;
  },
  whenReady: async () => {
    await ready.promise;
  },
  requestSingleInstanceLock: takeLock,
  quit,
  exit,

  describe: (value: Manifest) => {
    manifest = value;
  },
  isQuitting: () => quitting,
  becomeReady: (browser: StandInBrowser) => {
    browser.context.on('close', onBrowserGone);
    ready.resolve(browser);
  },
  browser: () => ready.promise,
  windowOpened: (window: OpenWindow) => {
    windows.add(window);
  },
  windowClosed: (window: OpenWindow) => {
    windows.delete(window);
    if (windows.size > 0 || quitting) return;
    if (!emitter.emit('window-all-closed')) quit();
  },
});

function quit(): void {
  if (quitting || !preventable(emitter, 'before-quit')) return;
  quitting = true;
  for (const window of windows) window.close();
  if (preventable(emitter, 'will-quit')) void exit(0);
}

async function exit(code = 0): Promise<void> {
  quitting = true;
  emitter.emit('quit', {}, code);
  if (lock !== undefined) rmSync(lock, { force: true });
  await closeBrowser();
  process.exit(code);
}

const onBrowserGone = (): void => void exit(0);

async function closeBrowser(): Promise<void> {
  const browser = await Promise.race([ready.promise, Promise.resolve(undefined)]);
  browser?.context.off('close', onBrowserGone);
  await browser?.close().catch(() => undefined);
}

/** A file with the number of the process that holds the lock; a number that no longer runs holds nothing. */
function takeLock(): boolean {
  const file = path.join(app.getPath('userData'), 'SingletonLock');
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
    writeFileSync(file, String(process.pid));
  }
  lock = file;
  return true;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
