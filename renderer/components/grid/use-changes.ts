import { type ClipboardEvent, useState } from 'react';
import { resolveChoice } from './choices.ts';
import { type Block, formatBlock, formatHtml, parseBlock } from './clipboard.ts';
import type { CellEdit, EditCause, Extent, GridColumn, Range, RowEdit, Selection } from './model.ts';
import { type PastePlan, planClear, planFill, planPaste, skippedSentence } from './paste.ts';
import { overRange, rangeOf } from './selection.ts';

export type ChangesInput<Row> = Readonly<{
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  extent: Extent;
  selection: Selection;
  select: (next: Selection) => void;
  readOnly: boolean;
  onEdit: ((edits: readonly RowEdit<Row>[], cause: EditCause) => void) | null;
}>;

export type Changes = Readonly<{
  notice: string | null;
  tell: (sentence: string | null) => void;
  textAt: (row: number, col: number) => string;
  lockAt: (row: number, col: number) => string | null;
  type: (row: number, col: number, text: string) => void;
  clear: () => void;
  fill: (from: 'above' | 'left') => void;
  copy: (event: ClipboardEvent) => void;
  cut: (event: ClipboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
}>;

/** Everything that changes more than the caret: one call of `onEdit` per step, which is one step to undo. */
export function useChanges<Row>(input: ChangesInput<Row>): Changes {
  const { rows, columns, extent, selection, readOnly, onEdit } = input;
  const [notice, tell] = useState<string | null>(null);
  const range = rangeOf(selection);

  const cellAt = (row: number, col: number) => {
    const value = rows[row];
    const column = columns[col];
    return value === undefined || column === undefined ? null : column.cell(value);
  };
  const textAt = (row: number, col: number): string => cellAt(row, col)?.text ?? '';
  const lockAt = (row: number, col: number): string | null => {
    const cell = cellAt(row, col);
    if (cell === null) return '表の外';
    return readOnly ? 'この表は見るためのものです' : cell.locked;
  };

  const apply = (edits: readonly CellEdit[], cause: EditCause): void => {
    const real = edits.flatMap((edit) => {
      const row = rows[edit.row];
      const column = columns[edit.col];
      if (row === undefined || column === undefined) return [];
      const text = resolveChoice(column.choices, edit.text);
      // A refused text that is put back to the stored one is an edit too: it takes the red away.
      const cell = column.cell(row);
      return text === cell.text && cell.problem === null ? [] : [{ row, column: column.id, text }];
    });
    if (real.length > 0) onEdit?.(real, cause);
  };
  const carryOut = (plan: PastePlan, cause: EditCause, verb: string): void => {
    tell(skippedSentence(plan.skipped, verb));
    apply(plan.edits, cause);
  };

  const blockOf = ({ top, bottom, left, right }: Range): Block => {
    const block: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: string[] = [];
      for (let col = left; col <= right; col++) line.push(textAt(row, col));
      block.push(line);
    }
    return block;
  };

  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    const chosen = columns.slice(range.left, range.right + 1);
    const whole = range.top === 0 && range.bottom === extent.rows - 1 && extent.rows > 1;
    const block = blockOf(range);
    // A whole list goes to Excel with its headings; a part of it without, so that it can be pasted beside others.
    const lines = whole && readOnly ? [chosen.map((column) => column.heading), ...block] : block;
    event.clipboardData.setData('text/plain', formatBlock(lines));
    event.clipboardData.setData(
      'text/html',
      formatHtml(
        lines,
        chosen.map((column) => column.kind === 'text'),
      ),
    );
    tell(`${range.bottom - range.top + 1} 行 × ${chosen.length} 列をコピーしました`);
  };

  return {
    notice,
    tell,
    textAt,
    lockAt,
    type: (row, col, text) => {
      const lock = lockAt(row, col);
      if (lock === null) apply([{ row, col, text }], 'typed');
      else tell(lock);
    },
    clear: () => carryOut(planClear(range, textAt, lockAt), 'cleared', '消し'),
    fill: (from) => carryOut(planFill(range, from, textAt, lockAt), 'filled', '書き込み'),
    copy: put,
    cut: (event) => {
      put(event);
      carryOut(planClear(range, textAt, lockAt), 'cut', '切り取り');
    },
    paste: (event) => {
      event.preventDefault();
      const block = parseBlock(event.clipboardData.getData('text/plain'));
      if (block.length === 0) {
        tell('貼り付ける表がありません。Excel でセルをコピーしてから、もう一度貼り付けてください');
        return;
      }
      const plan = planPaste(block, range, extent, lockAt);
      carryOut(plan, 'pasted', '貼り付け');
      input.select(overRange(plan.covered));
    },
  };
}
