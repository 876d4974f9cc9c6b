import { fileURLToPath } from 'node:url';
import type { FormDocument } from '#core/domain/documents/model.ts';
import type { Page, PlainCommand } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { createTypeface, type Typeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { flattened } from '../../tests/print/flattened.ts';

export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

export type FlatPage = Readonly<{ width: number; height: number; commands: readonly PlainCommand[] }>;

/** The pages as the other engines draw them: every command of every page, with the typeface that measured them. */
export function laidOut(
  document: FormDocument,
): Readonly<{ pages: readonly FlatPage[]; typeface: Typeface }> {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  const typeface = createTypeface(fonts.value);
  const result = layOutForm(document, typeface.measure);
  if (!result.ok) throw new Error(result.error.message);
  const pages: readonly Page[] = [...result.value];
  return {
    typeface,
    pages: pages.map(({ paper, commands, numbering }, index) => ({
      ...paper,
      commands: [numbering.total(pages.length), numbering.page(index + 1), ...flattened(commands)],
    })),
  };
}

export type Run = Readonly<{ fontPath: string; text: string; width: number }>;

/** Text cut where the font changes, as any program with a second font has to; width in ems. */
export function runsOf(text: string, weight: 'regular' | 'bold', typeface: Typeface): readonly Run[] {
  const runs: { fontPath: string; text: string; width: number }[] = [];
  for (const character of text) {
    typeface.eachGlyph(character, weight, ({ font, width }) => {
      const last = runs.at(-1);
      if (last?.fontPath === font.path) {
        last.text += character;
        last.width += width / 1000;
      } else runs.push({ fontPath: font.path, text: character, width: width / 1000 });
    });
  }
  return runs;
}
