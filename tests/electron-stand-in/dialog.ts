import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { app } from './app.ts';
import { isTested, nextChoice, tell } from './test-control.ts';

type FilterOptions = Readonly<{
  filters?: readonly Readonly<{ extensions: readonly string[] }>[];
  properties?: readonly string[];
}>;
type SaveOptions = Readonly<{ defaultPath?: string }>;
type BoxOptions = Readonly<{ message: string; detail?: string; buttons?: readonly string[] }>;

/** Dialogs: a test's choice, or the browser's own means where a person sits before it. */
export const dialog = {
  showOpenDialog: async (_window: unknown, options: FilterOptions) => {
    const filePaths = isTested() ? nextChoice('open') : await choose(options);
    return { canceled: filePaths.length === 0, filePaths };
  },
  showSaveDialog: async (_window: unknown, options: SaveOptions) => {
    const filePath = isTested() ? (nextChoice('save')[0] ?? '') : intoDownloads(options.defaultPath ?? '');
    return { canceled: filePath === '', filePath };
  },
  showMessageBox: async (options: BoxOptions) => {
    tell({ kind: 'message-box', message: options.message, detail: options.detail ?? '' });
    if (!isTested()) await showBox(options);
    return { response: 0, checkboxChecked: false };
  },
};

/** A browser never tells where a folder is: what goes into one goes into Downloads. */
const choose = async (options: FilterOptions): Promise<readonly string[]> =>
  options.properties?.includes('openDirectory') === true ? [downloads()] : chooseInBrowser(options);

function downloads(): string {
  const folder = app.getPath('downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function currentPage(): Promise<Page> {
  const { context } = await app.browser();
  return context.pages()[0] ?? context.newPage();
}

/** A page may read a chosen file but never learns its path, so the file is copied to where a path exists. */
async function chooseInBrowser(options: FilterOptions): Promise<string[]> {
  const page = await currentPage();
  const extensions = (options.filters?.[0]?.extensions ?? []).map((extension) => `.${extension}`);
  const chosen = await page.evaluate(pickFile, extensions.join(','));
  if (chosen === null) return [];
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'shogaku-file-')), path.basename(chosen.name));
  writeFileSync(file, chosen.bytes);
  return [file];
}

const pickFile = (accept: string): Promise<{ name: string; bytes: Uint8Array } | null> =>
  new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept });
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', async () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : { name: file.name, bytes: await file.bytes() });
    });
    input.click();
  });

/** As a browser saves: into Downloads, never over a file that is there. */
function intoDownloads(suggested: string): string {
  const folder = downloads();
  const { name, ext } = path.parse(suggested);
  let file = path.join(folder, `${name}${ext}`);
  for (let n = 2; existsSync(file); n += 1) file = path.join(folder, `${name} (${n})${ext}`);
  console.log(`保存先: ${file}`);
  return file;
}

async function showBox(options: BoxOptions): Promise<void> {
  console.error([options.message, options.detail ?? ''].join('\n'));
  const page = await currentPage();
  const closed = page.waitForEvent('close', { timeout: 0 });
  await page.setContent('<main style="font:16px/1.8 sans-serif;max-width:40em;margin:10vh auto"></main>');
  await page.evaluate(
    (lines) => {
      for (const line of lines) {
        document
          .querySelector('main')
          ?.append(Object.assign(document.createElement('p'), { textContent: line }));
      }
    },
    [options.message, options.detail ?? '', 'このウィンドウを閉じると終了します。'],
  );
  await closed;
}
