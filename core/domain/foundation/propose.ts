import { type CellPlace, cellName } from '../fields/cell-place.ts';
import type { Scheme } from '../scheme.ts';
import { type FillMode, type ListRows, type Tie, tieKey } from './form.ts';
import { type FormGrid, gridOf, type Heading } from './form-grid.ts';
import { contentOfHeading } from './headings.ts';
import type { FormLayout } from './layout.ts';
import { isOfStudent } from './plan.ts';
import { isInList } from './targets.ts';

/** A tie that the words beside a blank cell suggest; the officer takes it or not. */
export type Proposal = Readonly<{ tie: Tie; heading: string }>;

type Form = Pick<FormLayout, 'sheets' | 'looks'>;

const visibleGrids = (layout: Form): readonly FormGrid[] =>
  layout.sheets.filter(({ hidden }) => !hidden).map((sheet) => gridOf(sheet, layout));

/** Ties for the blank cells beside known headings, where there is none yet. */
export function proposeTies(
  layout: Form,
  mode: FillMode,
  ties: readonly Tie[],
  scheme: Scheme,
): readonly Proposal[] {
  const known = new Set(ties.map(tieKey));
  return visibleGrids(layout)
    .flatMap((grid) => grid.headings.flatMap((heading) => proposed(grid, heading, mode, scheme)))
    .filter(({ tie }) => {
      const isNew = !known.has(tieKey(tie));
      known.add(tieKey(tie));
      return isNew;
    });
}

function proposed(grid: FormGrid, heading: Heading, mode: FillMode, scheme: Scheme): readonly Proposal[] {
  const below: CellPlace = { row: heading.region.bottom + 1, column: heading.region.left };
  const isList = isInList(mode, grid.name, below);
  const content = contentOfHeading(heading.text, scheme, isList);
  if (content === null) return [];
  const right: CellPlace = { row: heading.region.top, column: heading.region.right + 1 };
  // Several blank rows under a heading are those of a list: one student does not stand in the first of them.
  const isAlone = blankBlocks(grid, below, heightAt(grid, below)) === 1;
  const place = (isList ? [below] : isAlone ? [right, below] : [right]).find(grid.canTake);
  // Outside the rows of a list stands only what is the same for all.
  if (place === undefined || (mode.kind === 'list' && !isList && isOfStudent(content))) return [];
  return [{ heading: heading.text, tie: { sheet: grid.name, cell: cellName(place), content } }];
}

/** So many known headings side by side over blank cells make a list. */
const headingsOfList = 3;

/** Sheets that are a list, with the rows for the students. */
export const proposeLists = (layout: Form, scheme: Scheme): readonly ListRows[] =>
  visibleGrids(layout).flatMap((grid) => listIn(grid, scheme) ?? []);

/** The same where the first visible sheet is one: then that is what the form is. */
export function proposeList(layout: Form, scheme: Scheme): ListRows | null {
  const [grid] = visibleGrids(layout);
  return grid === undefined ? null : listIn(grid, scheme);
}

function listIn(grid: FormGrid, scheme: Scheme): ListRows | null {
  const over = grid.headings.filter(
    ({ text, region }) =>
      contentOfHeading(text, scheme, true) !== null &&
      grid.canTake({ row: region.bottom + 1, column: region.left }) &&
      !grid.canTake({ row: region.top, column: region.right + 1 }),
  );
  const rows = [...Map.groupBy(over, ({ region }) => region.bottom + 1)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [firstRow, headings] = rows[0] ?? [0, []];
  const column = headings[0]?.region.left;
  if (column === undefined || headings.length < headingsOfList) return null;
  const heights = headings.map(({ region: { left } }) => heightAt(grid, { row: firstRow, column: left }));
  const rowsEach = Math.max(...heights);
  const students = blankBlocks(grid, { row: firstRow, column }, rowsEach);
  return students < 2 ? null : { sheet: grid.name, firstRow, rowsEach, students };
}

function heightAt(grid: FormGrid, place: CellPlace): number {
  const { top, bottom } = grid.region(place);
  return bottom - top + 1;
}

/** No list of a form is longer than this. */
const longestList = 500;

function blankBlocks(grid: FormGrid, first: CellPlace, rowsEach: number): number {
  let blocks = 0;
  while (blocks < longestList && grid.canTake({ row: first.row + blocks * rowsEach, column: first.column }))
    blocks += 1;
  return blocks;
}
