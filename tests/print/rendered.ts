import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

// Pages as pictures, by poppler: extracting the text cannot tell whether a glyph was drawn.

export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

/** Whether pages can be rendered here; says why not. On the build machine that is a failure. */
export function canRender(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    const reason = 'pdftoppm (poppler-utils) がないため、印刷した頁を画像にして調べるテストは行いません。';
    if (process.env.CI !== undefined) throw new Error(reason);
    console.warn(reason);
    return false;
  }
}

export function renderPages(pdf: Uint8Array, dotsPerInch: number): readonly PNG[] {
  return inTemporaryFolder(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-png', file, path.join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pages.toSorted().map((name) => PNG.sync.read(readFileSync(path.join(folder, name))));
  });
}

/** Text as a reader would copy it. */
export const extractText = (pdf: Uint8Array): string =>
  inTemporaryFolder(pdf, (file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));

function inTemporaryFolder<Value>(pdf: Uint8Array, use: (file: string, folder: string) => Value): Value {
  const folder = mkdtempSync(path.join(tmpdir(), 'shogaku-print-'));
  try {
    const file = path.join(folder, 'form.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
