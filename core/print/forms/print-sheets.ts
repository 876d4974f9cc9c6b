import type { PageFoot } from '#core/domain/documents/model.ts';
import type { PrintSheets } from '#core/domain/documents/print-sheet.ts';
import type { Page } from '../drawing.ts';
import type { Measure } from '../text/measure.ts';
import { printSheetPages } from './print-sheet.ts';

/** A sheet per student, each beginning on a page of its own. */
export function* printSheetsPages(
  { frame, sheets }: Readonly<{ frame: PageFoot }> & Pick<PrintSheets, 'sheets'>,
  measure: Measure,
): Generator<Page> {
  for (const { person, content } of sheets) {
    yield* printSheetPages({ kind: 'print-sheet', frame, person, ...content }, measure);
  }
}
