import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  labelGridOf,
  labelGrids,
  labelsPerSheet,
  placedLabels,
  type StudentLabel,
} from '#core/domain/documents/labels.ts';

const labelOf = (at: number): StudentLabel => ({
  person: { studentNumber: String(at), place: '3年1組', name: `生徒${at}`, kana: null },
  postalCode: null,
  address: [],
});

/** mm */
const a4 = { width: 210, height: 297 };

it('every grid lies in the middle of the sheet and within it', () => {
  for (const id of labelGrids) {
    const { columns, rows, width, height, left, top } = labelGridOf[id];
    expect(columns * width + 2 * left).toBeCloseTo(a4.width, 1);
    expect(rows * height + 2 * top).toBeCloseTo(a4.height, 1);
  }
});

it('everyone has one label, none on top of another, and the used places of the first sheet stay free', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...labelGrids),
      fc.nat({ max: 60 }),
      fc.nat({ max: 23 }),
      (id, count, start) => {
        const grid = labelGridOf[id];
        const labels = Array.from({ length: count }, (_, at) => labelOf(at));
        const sheets = placedLabels(labels, start, grid);
        expect(sheets.flat().map(({ label }) => label)).toEqual(labels);
        for (const sheet of sheets) {
          expect(new Set(sheet.map(({ x, y }) => `${x} ${y}`)).size).toBe(sheet.length);
          expect(sheet.length).toBeLessThanOrEqual(labelsPerSheet(grid));
        }
        const free = start % labelsPerSheet(grid);
        expect(sheets[0]?.length ?? 0).toBe(Math.min(count, labelsPerSheet(grid) - free));
      },
    ),
  );
});
