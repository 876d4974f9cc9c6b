import { expect, it } from 'vitest';
import type { PrintedDocument, PrintSheets } from '#core/domain/documents/print-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Page, PlainCommand } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { createTypeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { flattened } from './flattened.ts';
import { resourcesFolder } from './rendered.ts';
import { person } from './sample-documents.ts';
import { sampleSheet } from './sample-sheet.ts';

const fonts = bundledFonts(resourcesFolder);
if (!fonts.ok) throw new Error(fonts.error.message);
const { measure } = createTypeface(fonts.value);

function pagesOf(document: PrintedDocument): readonly Page[] {
  const pages = layOutForm(document, measure);
  if (!pages.ok) throw new Error(pages.error.message);
  return [...pages.value];
}
const commandsOf = (page: Page | undefined): readonly PlainCommand[] => flattened(page?.commands ?? []);

const content = (sections: SheetContent['sections']): SheetContent => ({
  editionTitle: sampleSheet.editionTitle,
  lead: '書く用紙です。',
  sections,
  notes: [],
  sources: [],
  appendix: [],
});
const writing = (count: number) => content([{ title: '1 目的', parts: [{ kind: 'lines', count }] }]);

const stack: PrintSheets = {
  kind: 'print-sheets',
  frame: sampleSheet.frame,
  sheets: [
    { person: person(1), content: writing(4) },
    { person: person(2), content: writing(4) },
  ],
};

it('sheets of several students begin on a page of their own, each with the name of its student', () => {
  const pages = pagesOf(stack);
  expect(pages).toHaveLength(2);
  const names = pages.map((page) =>
    commandsOf(page).flatMap((command) =>
      command.kind === 'text' && command.text.endsWith(' さん') ? [command.text] : [],
    ),
  );
  expect(names).toEqual([[`${person(1).name} さん`], [`${person(2).name} さん`]]);
});

it('a stack without a sheet says what to do', () => {
  expect(layOutForm({ ...stack, sheets: [] }, measure)).toMatchObject({
    ok: false,
    error: { code: 'nothing-selected' },
  });
});

it('lines to write on stand from margin to margin, the same distance apart', () => {
  const linesOn = (count: number) =>
    commandsOf(pagesOf({ ...stack, sheets: [{ person: person(1), content: writing(count) }] })[0]).flatMap(
      (command) => (command.kind === 'line' ? [command] : []),
    );
  const added = linesOn(5).filter(
    (one) => !linesOn(0).some((other) => JSON.stringify(other) === JSON.stringify(one)),
  );
  expect(added).toHaveLength(5);
  const ys = added.map(({ y1 }) => y1);
  const steps = ys.slice(1).map((y, at) => Number((y - (ys[at] ?? 0)).toFixed(3)));
  expect(new Set(steps)).toEqual(new Set([8.5]));
  for (const { x1, x2 } of added) expect(x2 - x1).toBeCloseTo(180, 0);
});
