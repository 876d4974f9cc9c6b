import type { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { FormDocument } from '#core/domain/documents/model.ts';
import type { Page, TextCommand } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { clusters } from '#core/print/fonts/clusters.ts';
import { createTypeface, type Typeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { printForm } from '#core/print/print-form.ts';
import { flattened } from './flattened.ts';
import { canRender, renderPages, resourcesFolder } from './rendered.ts';
import {
  coverSheet,
  coverSheets,
  difficultNames,
  missingPapers,
  recommendationList,
} from './sample-documents.ts';

// The trap: a font subset may lose its glyphs in a small document only, while text extraction still finds every word.

const dotsPerInch = 200;
const pixels = (millimetres: number): number => (millimetres * dotsPerInch) / 25.4;

const onePagers: Readonly<Record<string, FormDocument>> = {
  'one row': recommendationList([1, 0, 0, 0]),
  'every difficult name': recommendationList([difficultNames.length, 0, 0, 0]),
  'one cover sheet': coverSheets(1),
  'one cover sheet, name in bold from the second font': { ...coverSheets(1), sheets: [coverSheet(2)] },
  'one cover sheet, name with a variation selector': { ...coverSheets(1), sheets: [coverSheet(3)] },
  'one letter': missingPapers(1),
};

describe.runIf(canRender())('every glyph of a one-page document has ink', () => {
  it.each(Object.entries(onePagers))('%s', async (_, document) => {
    const printed = await printForm(document, { resourcesFolder });
    if (!printed.ok) throw new Error(printed.error.message);
    const [picture] = renderPages(printed.value.bytes, dotsPerInch);
    const { page, typeface } = firstPage(document);
    if (picture === undefined) throw new Error('no page');
    const texts = flattened(page.commands).filter((command) => command.kind === 'text');
    const blank = texts.flatMap((text) => blankGlyphs(text, picture, typeface));
    expect(texts.length).toBeGreaterThan(20);
    expect(blank).toEqual([]);
  });
});

function firstPage(document: FormDocument): { page: Page; typeface: Typeface } {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  const typeface = createTypeface(fonts.value);
  const pages = layOutForm(document, typeface.measure);
  if (!pages.ok) throw new Error(pages.error.message);
  for (const page of pages.value) return { page, typeface };
  throw new Error('no page');
}

/** The clusters of a text whose own box on the picture is as white as paper. */
function blankGlyphs(text: TextCommand, picture: PNG, typeface: Typeface): readonly string[] {
  const em = (text.size * 25.4) / 72;
  let x = text.x;
  const blank: string[] = [];
  for (const cluster of clusters(text.text)) {
    const width = typeface.measure(cluster, text.weight) * em;
    const isBlank = !hasInk(picture, { x, y: text.y - em * 0.9, width, height: em * 1.05 });
    if (isBlank && cluster.trim() !== '') blank.push(`${cluster} in ${text.text}`);
    x += width;
  }
  return blank;
}

function hasInk(
  picture: PNG,
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
): boolean {
  for (let y = Math.floor(pixels(area.y)); y < pixels(area.y + area.height); y += 1) {
    for (let x = Math.ceil(pixels(area.x)); x < Math.floor(pixels(area.x + area.width)); x += 1) {
      if ((picture.data[(y * picture.width + x) * 4] ?? 255) < 170) return true;
    }
  }
  return false;
}
