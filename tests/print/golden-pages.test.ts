import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import { printForm } from '#core/print/print-form.ts';
import { canRender, renderPages, resourcesFolder } from './rendered.ts';
import { sampleCalendar } from './sample-calendar.ts';
import { everyForm, letters } from './sample-documents.ts';
import { samplePapers } from './sample-papers.ts';
import { sampleSheet } from './sample-sheet.ts';

// Every form as it was when it was last looked at. After a change that is meant, look at the new pages and keep them:
// UPDATE_GOLDEN_PAGES=1 npx vitest run tests/print/golden-pages.test.ts

const folder = fileURLToPath(new URL('../fixtures/print/', import.meta.url));
const keep = process.env.UPDATE_GOLDEN_PAGES !== undefined;
const dotsPerInch = 60;
/** Other versions of poppler smooth edges a little differently; a glyph that is gone is more. */
const tolerated = 25;

describe.runIf(canRender())('pages look as they were approved', () => {
  it.each(
    Object.entries<PrintedDocument>({
      ...everyForm,
      ...letters,
      ...samplePapers,
      'print-sheet': sampleSheet,
      'school-calendar': sampleCalendar,
    }),
  )('%s', async (name, document) => {
    const printed = await printForm(document, { resourcesFolder });
    if (!printed.ok) throw new Error(printed.error.message);
    const pages = renderPages(printed.value.bytes, dotsPerInch);
    expect(pages).toHaveLength(printed.value.pages);
    for (const [index, page] of pages.entries()) {
      const file = `${folder}${name}-${index + 1}.png`;
      if (keep) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, PNG.sync.write(page, { colorType: 0 }));
      }
      expect(existsSync(file), file).toBe(true);
      expect(differingPixels(page, PNG.sync.read(readFileSync(file))), file).toBeLessThanOrEqual(tolerated);
    }
    expect(existsSync(`${folder}${name}-${pages.length + 1}.png`)).toBe(false);
  });
});

function differingPixels(actual: PNG, approved: PNG): number {
  expect([actual.width, actual.height]).toEqual([approved.width, approved.height]);
  return pixelmatch(actual.data, approved.data, undefined, actual.width, actual.height, { threshold: 0.25 });
}
