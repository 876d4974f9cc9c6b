import type { Applicant, Choice } from '../applicant.ts';
import type { Edition } from '../edition.ts';
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

/**
 * The same in a workspace of these rules: an 申込区分 that they do not know would stand for no wish at all, so it is
 * refused where it is entered.
 */
export function parseFactBy(
  edition: Pick<Edition, 'choices'>,
  field: RosterField,
  cell: CellValue,
): ParsedFact {
  const fact = parseFact(field, cell);
  const choice = (fact.ok ? fact.patch.choice : null) ?? null;
  const known = choicesOf(edition);
  if (choice === null || known.length === 0 || known.includes(choice)) return fact;
  return refused(
    `${quoted(cell)}はこの規則の申込区分ではありません。${known.join('、')} のどれかを入力し、貸与を希望しないときは空欄にしてください。`,
  );
}

/** The 申込区分 of an edition; none when it does not speak of them. */
export const choicesOf = ({ choices }: Pick<Edition, 'choices'>): readonly Choice[] =>
  choices.chains.map(({ value }) => value.number);

/** The fact as text; `parseFact` reads it back to the same fact. Empty when it is not entered. */
export function showFact(field: RosterField, applicant: Applicant): string {
  const column = columnOf(field);
  if (column === undefined) throw new Error(`unknown field ${field}`);
  return column.show(applicant);
}
