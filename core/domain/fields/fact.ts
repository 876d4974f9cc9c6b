import type { Applicant } from '../applicant.ts';
import { holdsMyNumber, myNumberInCell } from '../my-number.ts';
import { type CellValue, cellText } from './cell-value.ts';
import { type ParsedFact, refused } from './parsed-fact.ts';
import { quoted } from './plain-text.ts';
import type { RosterField } from './roster-column.ts';
import { columnOf } from './roster-columns.ts';

/**
 * What one cell of a file or one entry of the window states. An empty cell clears the fact (an import skips empty
 * cells instead of asking here). The same function serves file, grid and terminal, so that they never disagree.
 */
export function parseFact(field: RosterField, cell: CellValue): ParsedFact {
  const column = columnOf(field);
  if (column === undefined) throw new Error(`unknown field ${field}`);
  if (cell.kind === 'error')
    return refused(`${quoted(cell)}という計算のエラーです。Excel で式を直すか、値を入力してください。`);
  if (cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '')) return column.clear;
  if (field !== 'studentNumber' && holdsMyNumber(cellText(cell))) return refused(myNumberInCell);
  return column.parse(cell);
}

/** The fact as text; `parseFact` reads it back to the same fact. Empty when it is not entered. */
export function showFact(field: RosterField, applicant: Applicant): string {
  const column = columnOf(field);
  if (column === undefined) throw new Error(`unknown field ${field}`);
  return column.show(applicant);
}
