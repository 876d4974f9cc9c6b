import { describe, expect, it } from 'vitest';
import type { FillMode, Tie } from '#core/domain/foundation/form.ts';
import type { CellLock, LaidCell, SheetLayout } from '#core/domain/foundation/layout.ts';
import { tieProblems } from '#core/domain/foundation/problems.ts';

const locked = (row: number, column: number, lock: CellLock): LaidCell => ({
  row,
  column,
  text: '',
  lock,
  isDate: false,
  look: 0,
});
const sheet: SheetLayout = {
  name: '様式',
  hidden: false,
  columns: [50, 50, 50],
  rows: Array.from({ length: 12 }, () => 20),
  merges: [{ top: 1, bottom: 1, left: 0, right: 1 }],
  cells: [locked(2, 0, 'formula'), locked(3, 0, 'tableHeading'), locked(7, 1, 'formula')],
  isCut: false,
};
const each: FillMode = { kind: 'each' };
const list: FillMode = { kind: 'list', sheet: '様式', firstRow: 5, rowsEach: 1, students: 4 };
const tie = (cell: string, fact = 'roster.fullName', boxes: number | null = null): Tie => ({
  sheet: '様式',
  cell,
  content: { kind: 'fact', fact, format: 'asIs', boxes },
});
const sentences = (mode: FillMode, ...ties: readonly Tie[]): readonly string[] =>
  tieProblems(mode, ties, { sheets: [sheet] }).map(({ cell, sentence }) => `${cell}: ${sentence}`);

describe('割り当ての直すところ', () => {
  it('正しい割り当てには何も言わない', () => {
    expect(sentences(each, tie('A1'), tie('C2'))).toEqual([]);
    expect(sentences(list, tie('A5'), tie('B1', 'school.name'))).toEqual([]);
  });

  it('計算式、表の見出し、ないシート、知らない項目', () => {
    expect(sentences(each, tie('A2'))[0]).toContain('A2 には計算式が入っている');
    expect(sentences(each, tie('A3'))[0]).toContain('A3 は Excel の表の見出し');
    expect(sentences(each, { ...tie('A4'), sheet: '去年のシート' })[0]).toContain('シート「去年のシート」が');
    expect(sentences(each, tie('A4', 'roster.unknown'))[0]).toContain('このアプリケーションにありません');
  });

  it('一つのセルに二つの割り当て。結合したセルの中も同じセル', () => {
    expect(sentences(each, tie('A1'), tie('B1', 'school.name'))).toEqual([
      'B1: A1 に「氏名」と「学校名」の二つが割り当てられています。どちらかを外してください。',
    ]);
    expect(sentences(each, tie('A5', 'roster.receiptNumber', 3), tie('C5'))[0]).toContain(
      'C5 に「受付番号」と「氏名」',
    );
  });

  it('一覧では、下の行の計算式や、行に重なる割り当ても見つける', () => {
    expect(sentences(list, tie('B5'))[0]).toContain('B7 には計算式が入っている');
    expect(sentences(list, tie('A5'), tie('A6', 'school.name'))[0]).toContain('A6 に「氏名」と「学校名」');
    expect(sentences(list, tie('A10'))[0]).toContain('一覧の最初の生徒の行に割り当ててください');
    expect(sentences({ ...list, sheet: 'ない' }, tie('A1', 'school.name'))[0]).toContain(
      '一覧のシート「ない」が',
    );
  });
});
