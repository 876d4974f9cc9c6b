import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { toBrowser } from './address.ts';

export type StandInBrowser = Readonly<{
  context: BrowserContext;
  headless: boolean;
  /** Where a test attaches itself; null when nobody tests. */
  endpoint: string | null;
  close: () => Promise<void>;
}>;

export type LaunchOptions = Readonly<{
  headless: boolean;
  switches: readonly string[];
  devToolsPort: boolean;
}>;

/** Where the usual browsers of the Chromium family are installed. */
export function findBrowser(): string | undefined {
  const { ProgramFiles, LOCALAPPDATA, SHOGAKU_BROWSER } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (p) => p !== undefined,
  );
  const candidates = [
    SHOGAKU_BROWSER ?? '',
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
      (name) => `/usr/bin/${name}`,
    ),
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...programs.map((folder) => path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ];
  return candidates.find((file) => file !== '' && existsSync(file));
}

/**
 * A plain window without tabs, address or bars of the browser's own. An application window belongs to an origin, so it
 * is opened on ours, before there is anybody to answer; the application then loads its page.
 */
const windowOfItsOwn = [`--app=${toBrowser('app://main/index.html')}`, '--class=shogaku-desk', '--test-type'];

/** A browser of its own with an empty profile that is deleted afterwards, like Electron's session in memory. */
export async function launchBrowser(options: LaunchOptions): Promise<StandInBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('Chromium、Google Chrome、Microsoft Edge のどれも見つかりません。');
  }
  const profile = mkdtempSync(path.join(os.tmpdir(), 'shogaku-stand-in-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: null,
    locale: 'ja-JP',
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--window-size=1366,768',
      ...(options.headless ? [] : windowOfItsOwn),
      ...(options.devToolsPort ? ['--remote-debugging-port=0'] : []),
      ...options.switches.map((name) => `--${name}`),
    ],
  });
  return {
    context,
    headless: options.headless,
    endpoint: options.devToolsPort ? await endpointOf(profile) : null,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium writes the port it got, and the path of its DevTools socket, into its profile. */
async function endpointOf(profile: string): Promise<string> {
  const file = path.join(profile, 'DevToolsActivePort');
  for (let attempt = 0; attempt < 100 && !existsSync(file); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [port, socket] = readFileSync(file, 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${socket}`;
}
