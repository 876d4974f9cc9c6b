import {
  type CellPlace,
  type CellRange,
  cellName,
  isInside,
  lastColumn,
  lastRow,
} from '#core/domain/fields/cell-place.ts';
import { rangeOf } from '../read/xlsx/references.ts';

/** A cell with a formula. `text` is '' where it shares the formula of another cell. */
export type FormulaCell = CellPlace & Readonly<{ sheet: string; text: string }>;

type SheetRange = Readonly<{ sheet: string; range: CellRange }>;
/** What a formula reads; null = that cannot be told from its text, so it may be anything. */
type Reads = readonly SheetRange[] | null;

/**
 * The formulas whose stored results are no longer right once these cells are written: those that read one of them, that
 * read such a result, or of which that cannot be told. Never too few.
 */
export function staleFormulas(
  formulas: readonly FormulaCell[],
  written: readonly Readonly<{ sheet: string; place: CellPlace }>[],
): readonly FormulaCell[] {
  const changed = new Map<string, CellPlace[]>();
  const change = (sheet: string, place: CellPlace): void => {
    const places = changed.get(sheet.toLowerCase()) ?? [];
    places.push(place);
    changed.set(sheet.toLowerCase(), places);
  };
  for (const { sheet, place } of written) change(sheet, place);
  let open = formulas.map((cell) => ({ cell, reads: readsOf(cell) }));
  const stale: FormulaCell[] = [];
  for (;;) {
    const found = open.filter(
      ({ reads }) => reads === null || reads.some((range) => touches(range, changed)),
    );
    if (found.length === 0) return stale;
    for (const { cell } of found) {
      stale.push(cell);
      change(cell.sheet, cell);
    }
    const known = new Set(found);
    open = open.filter((entry) => !known.has(entry));
  }
}

const touches = ({ sheet, range }: SheetRange, changed: ReadonlyMap<string, readonly CellPlace[]>): boolean =>
  (changed.get(sheet.toLowerCase()) ?? []).some((place) => isInside(place, range));

/** `'Sheet 1'!$A$1:B2`, `A:C`, `3:5`; groups: quoted sheet, plain sheet, the range */
const reference =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
/** Functions that read cells which their text does not name. */
const roundabout = /\b(?:INDIRECT|OFFSET|LET|LAMBDA|CELL|INFO)\s*\(/iu;
const plainWord = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const spokenWords: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

function readsOf({ sheet, text }: FormulaCell): Reads {
  if (text === '') return null;
  const bare = text.replace(/"(?:[^"]|"")*"/gu, '""');
  // Structured references, other files and 3-D ranges of sheets.
  if (
    /[[\]#@]/u.test(bare.replace(/#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/gu, '')) ||
    roundabout.test(bare)
  )
    return null;
  const ranges: SheetRange[] = [];
  const rest = bare.replace(
    reference,
    (whole, quoted: string | undefined, plain: string | undefined, cells: string) => {
      const range = whereRange(cells.replaceAll('$', '').toUpperCase());
      // `'1月:3月'!A1` reads all sheets between: no name of a sheet has a colon.
      if (range === null || quoted?.includes(':') === true) return whole;
      ranges.push({ sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet, range });
      return ' ';
    },
  );
  // Whatever word is left and is no function is a name that stands for cells.
  const words = [...rest.matchAll(plainWord)].filter(
    ({ 0: word, index }) =>
      !spokenWords.has(word.toUpperCase()) && !/^\s*\(/u.test(rest.slice(index + word.length)),
  );
  return words.length === 0 && !rest.includes('!') && !rest.includes(':') ? ranges : null;
}

function whereRange(cells: string): CellRange | null {
  const [from = '', to = from] = cells.split(':');
  if (/^\d+$/u.test(from)) return { top: Number(from), bottom: Number(to), left: 0, right: lastColumn };
  if (/^[A-Z]+$/u.test(from)) {
    const columns = rangeOf(`${from}1:${to}1`);
    return columns === null ? null : { ...columns, top: 1, bottom: lastRow };
  }
  return rangeOf(`${from}:${to}`);
}

/** For finding a formula again by its place. */
export const formulaKey = ({ sheet, ...place }: FormulaCell): string => `${cellName(place)} ${sheet}`;
