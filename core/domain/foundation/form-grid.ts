import { type CellPlace, type CellRange, cellName } from '../fields/cell-place.ts';
import type { CellLook, FormLayout, LaidCell, SheetLayout } from './layout.ts';
import { regionsOf } from './targets.ts';

/** A text of a form with the cells it stands in. */
export type Heading = Readonly<{ text: string; region: CellRange }>;

/** A sheet asked cell by cell. */
export type FormGrid = Readonly<{
  name: string;
  /** Texts in their order */
  headings: readonly Heading[];
  region: (place: CellPlace) => CellRange;
  /** Blank, writable, and drawn as a place to write into: with a line on some side, or merged */
  canTake: (place: CellPlace) => boolean;
}>;

export function gridOf(sheet: SheetLayout, { looks }: Pick<FormLayout, 'looks'>): FormGrid {
  const { name, cells } = sheet;
  const region = regionsOf(sheet);
  const byName = new Map<string, LaidCell>(cells.map((cell) => [cellName(cell), cell]));
  const find = (place: CellPlace): LaidCell | undefined => {
    const { top, left } = region(place);
    return byName.get(cellName({ row: top, column: left }));
  };
  const isBlank = (place: CellPlace): boolean => {
    const cell = find(place);
    return cell === undefined || (cell.text === '' && cell.lock === null);
  };
  const isDrawn = (place: CellPlace): boolean => {
    const cell = find(place);
    const { left, right, top, bottom } = region(place);
    return (cell !== undefined && hasLine(looks[cell.look])) || left < right || top < bottom;
  };
  return {
    name,
    headings: cells
      .filter(({ text, lock }) => text !== '' && lock !== 'formula')
      .map((cell) => ({ text: cell.text, region: region(cell) })),
    region,
    canTake: (place) => isBlank(place) && isDrawn(place),
  };
}

const hasLine = (look: CellLook | undefined): boolean =>
  look !== undefined && (look.top || look.right || look.bottom || look.left);
