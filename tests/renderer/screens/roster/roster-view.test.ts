import { describe, expect, it } from 'vitest';
import type { StudentLine } from '#core/contract/students.ts';
import { nextSort, sortLines, wishText } from '../../../../renderer/screens/roster/roster-view.ts';

const line = (studentNumber: string, over: Partial<StudentLine> = {}): StudentLine => ({
  studentNumber,
  grade: 3,
  class: '1',
  seat: null,
  name: '髙橋　太郎',
  faculty: null,
  kana: null,
  wantsGrant: null,
  choice: null,
  gradeAverage: null,
  state: 'noWish',
  receiptNumber: null,
  papers: { needed: 0, received: 0, defects: 0 },
  ...over,
});
const numbers = (lines: readonly StudentLine[]) => lines.map((l) => l.studentNumber);

describe('the list of students', () => {
  it('puts class 10 after class 9', () => {
    const lines = [line('a', { class: '10' }), line('b', { class: '9' }), line('c', { class: '2' })];
    expect(numbers(sortLines(lines, { column: 'class', descending: false }, 'advance'))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('keeps what is not entered last in either direction', () => {
    const lines = [line('a'), line('b', { gradeAverage: '4.1' }), line('c', { gradeAverage: '3.5' })];
    expect(numbers(sortLines(lines, { column: 'gradeAverage', descending: false }, 'advance'))).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect(numbers(sortLines(lines, { column: 'gradeAverage', descending: true }, 'advance'))).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('sorts names by how they are read', () => {
    const lines = [line('a', { name: '渡邉', kana: 'ワタナベ' }), line('b', { name: '阿部', kana: 'アベ' })];
    expect(numbers(sortLines(lines, { column: 'name', descending: false }, 'advance'))).toEqual(['b', 'a']);
  });

  it('turns the direction on the second press and starts upwards on another column', () => {
    const first = nextSort({ column: 'class', descending: false }, 'class');
    expect(first).toEqual({ column: 'class', descending: true });
    expect(nextSort(first, 'name')).toEqual({ column: 'name', descending: false });
  });

  it('of a university sorts by 学部(科) and 学年, and by 学年 alone', () => {
    const lines = [
      line('a', { faculty: '文学部', grade: 2 }),
      line('b', { faculty: '文学部', grade: 1 }),
      line('c', { faculty: '工学部', grade: 2 }),
    ];
    const by = (column: string) => numbers(sortLines(lines, { column, descending: false }, 'enrolled'));
    expect(by('class')).toEqual(['c', 'b', 'a']);
    expect(by('grade')).toEqual(['b', 'c', 'a']);
  });

  it('says what is wished', () => {
    expect(wishText(line('a', { wantsGrant: true, choice: 3 }))).toBe('給付・区分3');
    expect(wishText(line('a', { wantsGrant: false }))).toBe('');
  });
});
