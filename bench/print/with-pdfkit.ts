import PdfKit from 'pdfkit';
import type { FormDocument } from '#core/domain/documents/model.ts';
import type { PlainCommand, TextCommand } from '#core/print/drawing.ts';
import type { Typeface } from '#core/print/fonts/typeface.ts';
import { points } from '#core/print/units.ts';
import { laidOut, runsOf } from './laid-out.ts';

type Document = InstanceType<typeof PdfKit>;

/** pdfkit, the fastest other library that draws these fonts rightly. */
export async function printWithPdfkit(document: FormDocument): Promise<Uint8Array> {
  const { pages, typeface } = laidOut(document);
  const pdf = new PdfKit({ autoFirstPage: false, margin: 0, compress: true });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  const known = new Set<string>();
  for (const { width, height, commands } of pages) {
    pdf.addPage({ size: [points(width), points(height)], margin: 0 });
    for (const command of commands) {
      if (command.kind === 'text') drawText(pdf, command, typeface, known);
      else drawShape(pdf, command);
    }
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawText(pdf: Document, command: TextCommand, typeface: Typeface, known: Set<string>): void {
  let x = points(command.x);
  for (const run of runsOf(command.text, command.weight, typeface)) {
    if (!known.has(run.fontPath)) pdf.registerFont(run.fontPath, run.fontPath);
    known.add(run.fontPath);
    pdf
      .font(run.fontPath)
      .fontSize(command.size)
      .fillColor(grey(command.ink))
      .text(run.text, x, points(command.y), {
        lineBreak: false,
        baseline: 'alphabetic',
        features: noFeatures,
      });
    x += run.width * command.size;
  }
}

/** Characters are set as they are, without kerning: the layout was measured so. */
const noFeatures: PDFKit.Mixins.OpenTypeFeatures[] = [];

const grey = (ink: number): PDFKit.Mixins.ColorValue => [ink * 255, ink * 255, ink * 255];

function drawShape(pdf: Document, command: Exclude<PlainCommand, { kind: 'text' }>): void {
  switch (command.kind) {
    case 'line':
      if (command.dashed) pdf.dash(3, { space: 3 });
      pdf.moveTo(points(command.x1), points(command.y1)).lineTo(points(command.x2), points(command.y2));
      pdf.lineWidth(command.width).strokeColor(grey(command.ink)).stroke();
      if (command.dashed) pdf.undash();
      break;
    case 'fill':
      pdf.rect(points(command.x), points(command.y), points(command.width), points(command.height));
      pdf.fill(grey(command.ink));
      break;
    case 'box':
      pdf.rect(points(command.x), points(command.y), points(command.width), points(command.height));
      pdf.lineWidth(command.line).stroke(grey(command.ink));
      break;
  }
}
