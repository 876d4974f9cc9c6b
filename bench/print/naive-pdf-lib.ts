import { readFileSync } from 'node:fs';
import { grayscale, PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib';
import type { FormDocument } from '#core/domain/documents/model.ts';
import type { PlainCommand } from '#core/print/drawing.ts';
import { points } from '#core/print/units.ts';
import { fontkitForPdfLib } from './fontkit-for-pdf-lib.ts';
import { type FlatPage, laidOut, runsOf } from './laid-out.ts';

/** pdf-lib as its manual uses it: drawText, drawLine and drawRectangle for everything on every page. */
export async function printNaively(document: FormDocument): Promise<Uint8Array> {
  const { pages, typeface } = laidOut(document);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkitForPdfLib);
  const fonts = new Map<string, PDFFont>();
  for (const flat of pages) {
    const page = pdf.addPage([points(flat.width), points(flat.height)]);
    for (const command of flat.commands) {
      if (command.kind !== 'text') {
        drawShape(page, command, flat);
        continue;
      }
      let x = points(command.x);
      for (const run of runsOf(command.text, command.weight, typeface)) {
        const font =
          fonts.get(run.fontPath) ?? (await pdf.embedFont(readFileSync(run.fontPath), { subset: true }));
        fonts.set(run.fontPath, font);
        page.drawText(run.text, {
          x,
          y: upward(command.y, flat),
          size: command.size,
          font,
          color: grayscale(command.ink),
        });
        x += run.width * command.size;
      }
    }
  }
  return pdf.save();
}

/** The same place as in hundredths of a point from below. */
const upward = (y: number, page: FlatPage): number =>
  Math.round((points(page.height) - points(y)) * 100) / 100;

function drawShape(page: PDFPage, command: Exclude<PlainCommand, { kind: 'text' }>, flat: FlatPage): void {
  switch (command.kind) {
    case 'line':
      page.drawLine({
        start: { x: points(command.x1), y: upward(command.y1, flat) },
        end: { x: points(command.x2), y: upward(command.y2, flat) },
        thickness: command.width,
        color: grayscale(command.ink),
        ...(command.dashed ? { dashArray: [3, 3] } : {}),
      });
      break;
    case 'fill':
      page.drawRectangle({ ...rectangle(command, flat), color: grayscale(command.ink) });
      break;
    case 'box':
      page.drawRectangle({
        ...rectangle(command, flat),
        borderWidth: command.line,
        borderColor: grayscale(command.ink),
      });
      break;
  }
}

const rectangle = (
  area: Readonly<{ x: number; y: number; width: number; height: number }>,
  page: FlatPage,
) => ({
  x: points(area.x),
  y: upward(area.y + area.height, page),
  width: points(area.width),
  height: points(area.height),
});
