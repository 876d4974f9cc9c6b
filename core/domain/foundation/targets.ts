import { type CellPlace, type CellRange, cellName, isInside, placeOfName } from '../fields/cell-place.ts';
import type { FillMode, Tie } from './form.ts';
import type { SheetLayout } from './layout.ts';

/** A cell that a tie writes: of each student of a list its own, of a text in boxes each box. */
export type Target = Readonly<{
  tie: Tie;
  sheet: string;
  place: CellPlace;
  /** Which student of the file, from 0; null = what all have in common */
  student: number | null;
  /** Which box, from 0; null = the whole */
  box: number | null;
}>;

/** What is known of the sheets that matters here. */
export type Sheets = readonly Pick<SheetLayout, 'name' | 'merges'>[];

/** Every cell that the ties write. Ties of a sheet that is not there write nothing. */
export function targetsOf(mode: FillMode, ties: readonly Tie[], sheets: Sheets): readonly Target[] {
  return ties.flatMap((tie) => {
    const sheet = sheets.find(({ name }) => name === tie.sheet);
    const place = placeOfName(tie.cell);
    if (sheet === undefined || place === null) return [];
    return startsOf(mode, tie, place).flatMap(({ place: start, student }) =>
      boxesFrom(sheet.merges, start, boxesOf(tie)).map(
        (at, box): Target => ({
          tie,
          sheet: tie.sheet,
          place: at,
          student,
          box: boxesOf(tie) === null ? null : box,
        }),
      ),
    );
  });
}

/** Whether the tie stands in the row (or rows) of the first student of a list. */
export function isInList(mode: FillMode, sheet: string, { row }: Pick<CellPlace, 'row'>): boolean {
  return (
    mode.kind === 'list' &&
    mode.sheet === sheet &&
    mode.firstRow <= row &&
    row < mode.firstRow + mode.rowsEach
  );
}

function startsOf(
  mode: FillMode,
  { sheet }: Tie,
  place: CellPlace,
): readonly Readonly<{ place: CellPlace; student: number | null }>[] {
  if (mode.kind === 'each') return [{ place, student: 0 }];
  if (!isInList(mode, sheet, place)) return [{ place, student: null }];
  return Array.from({ length: mode.students }, (_, student) => ({
    place: { ...place, row: place.row + student * mode.rowsEach },
    student,
  }));
}

const boxesOf = ({ content }: Tie): number | null => (content.kind === 'fact' ? content.boxes : null);

/** The cell itself at the top left of its merged cells, and so many to its right, merged cells counting as one. */
function boxesFrom(
  merges: readonly CellRange[],
  start: CellPlace,
  boxes: number | null,
): readonly CellPlace[] {
  const places: CellPlace[] = [];
  let place = topLeft(merges, start);
  for (let box = 0; box < (boxes ?? 1); box += 1) {
    places.push(place);
    const right = regionAt(merges, place).right + 1;
    place = topLeft(merges, { row: place.row, column: right });
  }
  return places;
}

const alone = ({ row, column }: CellPlace): CellRange => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** The merged cells at a place, or the cell alone. */
const regionAt = (merges: readonly CellRange[], place: CellPlace): CellRange =>
  merges.find((range) => isInside(place, range)) ?? alone(place);

/** The same for a sheet that is asked about many cells; beyond what is shown of it every cell is alone. */
export function regionsOf({
  merges,
  rows,
  columns,
}: Pick<SheetLayout, 'merges' | 'rows' | 'columns'>): (place: CellPlace) => CellRange {
  const merged = new Map<string, CellRange>();
  for (const range of merges)
    for (let row = range.top; row <= Math.min(range.bottom, rows.length); row += 1)
      for (let column = range.left; column <= Math.min(range.right, columns.length - 1); column += 1)
        merged.set(cellName({ row, column }), range);
  return (place) => merged.get(cellName(place)) ?? alone(place);
}

function topLeft(merges: readonly CellRange[], place: CellPlace): CellPlace {
  const { top, left } = regionAt(merges, place);
  return { row: top, column: left };
}

/** 「推薦書」のB5 as a key of a map. */
export const targetKey = ({ sheet, place }: Pick<Target, 'sheet' | 'place'>): string =>
  `${cellName(place)} ${sheet}`;
