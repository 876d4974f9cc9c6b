import { type Failure, failure } from '#core/domain/failure.ts';
import { type CellPlace, cellName, isInside, placeOfName } from '#core/domain/fields/cell-place.ts';
import type { CellFill } from '#core/domain/foundation/fill-value.ts';
import type { CellLock } from '#core/domain/foundation/layout.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { type Edit, edited } from './edits.ts';
import { forgettingEdits, type Written, writingEdits } from './patch-sheet.ts';
import { recalculatedOnLoad } from './recalculate.ts';
import type { ScannedCell } from './scan-sheet.ts';
import { mergeAt } from './sheet-frame.ts';
import { type FormulaCell, formulaKey, staleFormulas } from './stale-formulas.ts';
import type { Template, TemplateSheet } from './template.ts';
import { repacked, writeZip } from './write-zip.ts';

type Filled = Written & Readonly<{ sheet: TemplateSheet }>;

/**
 * The form with these cells filled. Only the sheets they stand in change, and in them only these cells; a formula that
 * reads one of them loses its stored result, and the workbook then asks to be reckoned. All other parts are the same
 * bytes as before.
 */
export function fillTemplate(template: Template, fills: readonly CellFill[]): Result<Uint8Array, Failure> {
  const filled: Filled[] = [];
  for (const fill of fills) {
    const found = placed(template, fill);
    if (!found.ok) return found;
    filled.push(found.value);
  }
  const twice = filled.find((a, at) => filled.slice(at + 1).some((b) => isSamePlace(a, b)));
  if (twice !== undefined) return err(filledTwice(twice));
  const stale = staleFormulas(
    formulasOf(template),
    filled.map(({ sheet, place }) => ({ sheet: sheet.name, place })),
  );
  const contents = changedParts(template, filled, stale);
  return ok(
    writeZip(
      [...template.parts].map(([name, part]) => {
        const content = contents.get(name);
        return content === undefined ? part : repacked(part, content);
      }),
    ),
  );
}

const isSamePlace = (a: Filled, b: Filled): boolean =>
  a.sheet === b.sheet && a.place.row === b.place.row && a.place.column === b.place.column;

/** The cell that is really written: of merged cells the one at the top left. */
function placed(template: Template, { sheet: name, cell, value }: CellFill): Result<Filled, Failure> {
  const sheet = template.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined)
    return err(
      failure(
        'sheet-unknown',
        `様式「${template.fileName}」にシート「${name}」がありません。様式を選び直してください。`,
      ),
    );
  const pointed = placeOfName(cell);
  if (pointed === null)
    return err(
      failure('value-invalid', `「${cell}」はセルの番地ではありません。割り当てを確かめてください。`),
    );
  const merged = mergeAt(sheet.scan.merges, pointed);
  const place = merged === null ? pointed : { row: merged.top, column: merged.left };
  const lock = lockOf(sheet, place, cellAt(sheet, place));
  return lock === null ? ok({ sheet, place, value }) : err(locked(name, place, lock));
}

const cellAt = ({ scan }: TemplateSheet, { row, column }: CellPlace): ScannedCell | null =>
  scan.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column) ?? null;

/** Why nothing can be written into a place; null = it can. `cell` is what the file has there. */
export function lockOf(
  { scan, tableHeadings }: Pick<TemplateSheet, 'scan' | 'tableHeadings'>,
  place: CellPlace,
  cell: ScannedCell | null,
): CellLock | null {
  const holdsFormula = cell !== null && cell.formula !== null;
  if (holdsFormula || scan.arrays.some((range) => isInside(place, range))) return 'formula';
  return tableHeadings.some((range) => isInside(place, range)) ? 'tableHeading' : null;
}

const locked = (sheet: string, place: CellPlace, lock: CellLock): Failure =>
  failure(
    'value-invalid',
    lock === 'formula'
      ? `シート「${sheet}」の ${cellName(place)} には計算式が入っているため、書き込めません。割り当てを外してください。`
      : `シート「${sheet}」の ${cellName(place)} は表の見出しのため、書き込めません。割り当てを外してください。`,
  );

const filledTwice = ({ sheet, place }: Filled): Failure =>
  failure(
    'value-invalid',
    `シート「${sheet.name}」の ${cellName(place)} に、二つの項目が割り当てられています。どちらかを外してください。`,
  );

const formulasOf = ({ sheets }: Template): readonly FormulaCell[] =>
  sheets.flatMap(({ name, scan }) =>
    scan.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, formula }) =>
        formula === null ? [] : [{ sheet: name, row, column, text: formula }],
      ),
    ),
  );

/** Parts with other contents than before, by name in lower case. */
function changedParts(
  template: Template,
  filled: readonly Filled[],
  stale: readonly FormulaCell[],
): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  const isStale = new Set(stale.map(formulaKey));
  for (const sheet of template.sheets) {
    const written = filled.filter((one) => one.sheet === sheet);
    const edits = [
      ...writingEdits({ text: sheet.text, sheet: sheet.scan, formats: template }, written),
      ...(isStale.size === 0 ? [] : forgotten(sheet, isStale)),
    ];
    if (edits.length > 0) contents.set(sheet.part.toLowerCase(), sheet.encode(edited(sheet.text, edits)));
  }
  if (stale.length > 0) {
    const { part, text, encode } = template.workbook;
    contents.set(part.toLowerCase(), encode(recalculatedOnLoad(template.fileName, text)));
  }
  return contents;
}

const forgotten = ({ name, text, scan }: TemplateSheet, isStale: ReadonlySet<string>): readonly Edit[] =>
  scan.rows.flatMap(({ cells }) =>
    cells
      .filter(({ row, column }) => isStale.has(formulaKey({ sheet: name, row, column, text: '' })))
      .flatMap((cell) => forgettingEdits(text, cell)),
  );
