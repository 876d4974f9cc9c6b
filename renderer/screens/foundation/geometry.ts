import { type CellPlace, type CellRange, cellName } from '#core/domain/fields/cell-place.ts';
import type { CellLook, LaidCell, SheetLayout } from '#core/domain/foundation/layout.ts';
import { regionsOf } from '#core/domain/foundation/targets.ts';

/** One cell on the screen: merged cells are one. */
export type Region = CellRange &
  Readonly<{
    /** 「B5」 */
    name: string;
    cell: LaidCell | null;
    /** Lines on its right and at its foot, its own or those of its neighbours */
    lines: Readonly<{ top: boolean; left: boolean; right: boolean; bottom: boolean }>;
    /** A text that is longer than its cell runs on over the blank cell beside it, as in Excel */
    runsOn: boolean;
  }>;

/** A sheet as rows of regions, each in the row where it begins. */
export type Geometry = Readonly<{
  rows: readonly (readonly Region[])[];
  /** px from the top left; one more than there are columns or rows */
  lefts: readonly number[];
  tops: readonly number[];
  regionOf: (place: CellPlace) => CellRange;
}>;

export function geometryOf(sheet: SheetLayout, looks: readonly CellLook[]): Geometry {
  const cells = new Map(sheet.cells.map((cell) => [cellName(cell), cell]));
  const lookAt = (place: CellPlace): CellLook | undefined => {
    const cell = cells.get(cellName(place));
    return cell === undefined ? undefined : looks[cell.look];
  };
  const regionOf = regionsOf(sheet);

  const regionFrom = (row: number, column: number): Region | null => {
    const range = regionOf({ row, column });
    if (range.top !== row || range.left !== column) return null;
    const { top, left, bottom, right } = range;
    const cell = cells.get(cellName({ row, column })) ?? null;
    const beside = cells.get(cellName({ row, column: right + 1 }));
    return {
      ...range,
      name: cellName({ row, column }),
      cell,
      runsOn: left === right && (cell?.text ?? '') !== '' && (beside?.text ?? '') === '',
      lines: {
        top: row === 1 && (lookAt({ row, column })?.top ?? false),
        left: column === 0 && (lookAt({ row, column })?.left ?? false),
        right:
          (lookAt({ row: top, column: right })?.right ?? false) ||
          (lookAt({ row: top, column: right + 1 })?.left ?? false),
        bottom:
          (lookAt({ row: bottom, column: left })?.bottom ?? false) ||
          (lookAt({ row: bottom + 1, column: left })?.top ?? false),
      },
    };
  };
  return {
    rows: sheet.rows.map((_, at) =>
      sheet.columns.flatMap((__, column) => {
        const region = regionFrom(at + 1, column);
        return region === null ? [] : [region];
      }),
    ),
    lefts: sums(sheet.columns),
    tops: sums(sheet.rows),
    regionOf,
  };
}

function sums(sizes: readonly number[]): readonly number[] {
  const ends = [0];
  for (const size of sizes) ends.push((ends.at(-1) ?? 0) + size);
  return ends;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads, over merged and hidden cells; null for other keys. */
export function placeAfterKey(
  { rows, columns }: Pick<SheetLayout, 'rows' | 'columns'>,
  { regionOf }: Pick<Geometry, 'regionOf'>,
  from: CellPlace,
  key: string,
): CellPlace | null {
  if (key === 'Home') return { row: from.row, column: 0 };
  const step = steps[key];
  if (step === undefined) return null;
  const start = regionOf(from);
  const [down, right] = step;
  let row = down > 0 ? start.bottom + 1 : start.top + down;
  let column = right > 0 ? start.right + 1 : start.left + right;
  const isHidden = (): boolean => rows[row - 1] === 0 || columns[column] === 0;
  while (isHidden()) {
    row += down;
    column += right;
  }
  const inside = row >= 1 && row <= rows.length && column >= 0 && column < columns.length;
  if (!inside) return from;
  const region = regionOf({ row, column });
  return { row: region.top, column: region.left };
}
