import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inWork } from './work-folder.ts';

/**
 * A faster engine that draws something else is not faster. Compares the extracted text of all pages and the pixels of
 * the first, the middle and the last page; throws where they differ.
 */
export function expectSamePages(one: string, other: string): void {
  if (textDigest(one) !== textDigest(other)) throw new Error(`${one} and ${other} hold different text`);
  const pages = pageCount(one);
  if (pageCount(other) !== pages) throw new Error(`${one} and ${other} have different numbers of pages`);
  for (const page of new Set([1, Math.ceil(pages / 2), pages])) {
    const [a, b] = [picture(one, page), picture(other, page)];
    const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
    if (differing > 0) throw new Error(`page ${page} of ${one} and ${other} differ in ${differing} pixels`);
  }
}

const large = { maxBuffer: 1 << 30 } as const;

const textDigest = (file: string): string =>
  createHash('md5')
    .update(execFileSync('pdftotext', [file, '-'], large))
    .digest('hex');

/** pdftotext ends every page with a form feed. */
const pageCount = (file: string): number =>
  execFileSync('pdftotext', [file, '-'], { ...large, encoding: 'utf8' }).split('\f').length - 1;

function picture(file: string, page: number): PNG {
  const folder = mkdtempSync(inWork('page-'));
  const range = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-r', '100', '-png', ...range, file, path.join(folder, 'page')]);
  const [name = ''] = readdirSync(folder);
  return PNG.sync.read(readFileSync(path.join(folder, name)));
}
