import { describe, expect, it } from 'vitest';
import { editLabel } from '../../../../renderer/screens/grades/edit-label.ts';
import { gradeRow } from './grade-row.ts';

const headings: Readonly<Record<string, string>> = {
  gradeAverage: '評定平均値',
  studyWillMethod: '学修意欲の確認方法',
};
const headingOf = (column: string) => headings[column] ?? column;
const edit = (column: string) => ({ row: gradeRow({}), column, text: '3.5' });

describe('the name of a step', () => {
  it('says what and for whom, or how many', () => {
    expect(editLabel([edit('gradeAverage')], 'typed', headingOf)).toBe('評定平均値の入力（髙橋　太郎）');
    expect(editLabel([edit('gradeAverage'), edit('gradeAverage')], 'pasted', headingOf)).toBe(
      '評定平均値の貼り付け（2 セル）',
    );
    expect(editLabel([edit('gradeAverage'), edit('studyWillMethod')], 'cleared', headingOf)).toBe(
      '成績の削除（2 セル）',
    );
  });
});
