import { describe, expect, it } from 'vitest';
import { fillText } from '#core/domain/foundation/fill-value.ts';
import type { FillMode, Tie } from '#core/domain/foundation/form.ts';
import { contentLabel, filesFor, planFile } from '#core/domain/foundation/plan.ts';
import type { StudentSubject } from '#core/domain/foundation/subject.ts';
import { fileOf, studentOf } from './subjects.ts';

const each: FillMode = { kind: 'each' };
const list: FillMode = { kind: 'list', sheet: '様式', firstRow: 5, rowsEach: 1, students: 3 };
const merges = [{ top: 2, bottom: 2, left: 1, right: 3 }];
const sheets = [{ name: '様式', merges }];
const fact = (
  cell: string,
  id: string,
  format: 'asIs' | 'cell' | 'wideSpace' = 'asIs',
  boxes: number | null = null,
): Tie => ({
  sheet: '様式',
  cell,
  content: { kind: 'fact', fact: id, format, boxes },
});

const cellsOf = (mode: FillMode, ties: readonly Tie[], students: readonly StudentSubject[]) =>
  planFile({ mode, ties, sheets }, fileOf(students.length), students).map(({ cell, value, isMissing }) => [
    cell,
    isMissing ? '入力なし' : fillText(value),
  ]);

describe('何をどこに書くか', () => {
  it('一人一枚: 生徒の項目、学校の項目、決まった文字、印', () => {
    const ties: readonly Tie[] = [
      fact('B1', 'roster.fullName', 'wideSpace'),
      fact('C2', 'school.name'),
      fact('A3', 'date.printedOn', 'cell'),
      { sheet: '様式', cell: 'A4', content: { kind: 'fixed', text: '様式１' } },
      {
        sheet: '様式',
        cell: 'A5',
        content: { kind: 'mark', fact: 'roster.wantsGrant', equals: 'はい', mark: '✓' },
      },
      {
        sheet: '様式',
        cell: 'B5',
        content: { kind: 'mark', fact: 'roster.wantsGrant', equals: 'いいえ', mark: '✓' },
      },
      fact('A6', 'roster.householdSize'),
      fact('A7', 'net.address'),
      fact('A8', 'roster.note'),
      fact('A9', '消えた項目'),
      { ...fact('A1', 'roster.grade'), sheet: 'ないシート' },
    ];
    const student = studentOf(
      1,
      { familyName: '髙橋', givenName: '太郎', wantsGrant: true, householdSize: null, note: null },
      { address1: '東京都架空区', address2: '１－２' },
    );
    expect(cellsOf(each, ties, [student])).toEqual([
      ['B1', '髙橋　太郎'],
      ['B2', '青葉台北高等学校'],
      ['A3', '令和4年6月15日'],
      ['A4', '様式１'],
      ['A5', '✓'],
      ['B5', ''],
      ['A6', '入力なし'],
      ['A7', '東京都架空区１－２'],
      ['A8', ''],
      ['A9', '入力なし'],
    ]);
  });

  it('一覧: 最初の行の割り当てが行ごとに下り、ほかは一度だけ。生徒のいない行には触れない', () => {
    const ties = [fact('A5', 'list.number'), fact('B5', 'roster.studentNumber'), fact('B1', 'list.students')];
    expect(cellsOf(list, ties, [studentOf(4), studentOf(5)])).toEqual([
      ['A5', '4'],
      ['A6', '5'],
      ['B5', '4'],
      ['B6', '5'],
      ['B1', '2'],
    ]);
  });

  it('一人に二行の一覧では、二行目の割り当ても下りる', () => {
    const two: FillMode = { ...list, rowsEach: 2 };
    const ties = [fact('A5', 'roster.studentNumber'), fact('A6', 'list.number')];
    expect(cellsOf(two, ties, [studentOf(1), studentOf(2)])).toEqual([
      ['A5', '1'],
      ['A7', '2'],
      ['A6', '1'],
      ['A8', '2'],
    ]);
  });

  it('マスには1文字ずつ。結合したマスは一つと数え、異体字は離さず、入りきらなければ知らせる', () => {
    const student = studentOf(1, { receiptNumber: '2022-1', familyName: '葛\u{E0100}城', givenName: '' });
    expect(cellsOf(each, [fact('A2', 'roster.receiptNumber', 'asIs', 3)], [student])).toEqual([
      ['A2', '2'],
      ['B2', '0'],
      ['E2', '2'],
    ]);
    const planned = planFile(
      { mode: each, ties: [fact('A2', 'roster.receiptNumber', 'asIs', 3)], sheets },
      fileOf(1),
      [student],
    );
    expect(planned[0]?.problem).toBe('「2022-1」は 6 文字あり、3 マスに入りきりません。');
    expect(cellsOf(each, [fact('A9', 'roster.familyName', 'asIs', 3)], [student])).toEqual([
      ['A9', '葛\u{E0100}'],
      ['B9', '城'],
      ['C9', ''],
    ]);
  });

  it('満年齢は作成日で数え、評定平均値は四捨五入した小数第1位', () => {
    const student = studentOf(1, { birthDate: '2004-06-16', gradeAverage: { kind: 'typed', text: '3.95' } });
    expect(cellsOf(each, [fact('A1', 'student.age'), fact('A2', 'roster.gradeAverage')], [student])).toEqual([
      ['A1', '17'],
      ['A2', '4.0'],
    ]);
  });

  it('行の足りない一覧は、続きのファイルに分ける', () => {
    expect(filesFor(list, [1, 2, 3, 4])).toEqual([[1, 2, 3], [4]]);
    expect(filesFor(each, [1, 2])).toEqual([[1], [2]]);
    expect(filesFor(list, [])).toEqual([]);
  });

  it('割り当てを言葉にする', () => {
    expect(contentLabel(fact('A1', 'roster.fullName').content)).toBe('氏名');
    expect(contentLabel({ kind: 'mark', fact: 'roster.wantsGrant', equals: 'はい', mark: '○' })).toBe(
      '給付希望が「はい」なら ○',
    );
    expect(contentLabel({ kind: 'fixed', text: '該当なし' })).toBe('「該当なし」');
  });
});
