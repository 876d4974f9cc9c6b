import type { ScholarNetSheets } from '#core/domain/documents/model.ts';
import type { Page } from '../drawing.ts';
import type { Measure } from '../text/measure.ts';
import { printSheetPages } from './print-sheet.ts';

/** スカラネット入力票: a sheet per student, each beginning on a page of its own. */
export function* scholarNetSheetsPages(
  { frame, sheets }: ScholarNetSheets,
  measure: Measure,
): Generator<Page> {
  for (const { person, content } of sheets) {
    yield* printSheetPages({ kind: 'print-sheet', frame, person, ...content }, measure);
  }
}
