import { describe, expect, it } from 'vitest';
import { fillFileNames, fillFolderName } from '#core/domain/foundation/file-names.ts';
import type { FillMode } from '#core/domain/foundation/form.ts';

const each: FillMode = { kind: 'each' };
const list: FillMode = { kind: 'list', sheet: '一覧', firstRow: 5, rowsEach: 1, students: 2 };

describe('記入したファイルの名前', () => {
  it('一人一枚は学籍番号、一覧は分かれるときだけ番号', () => {
    expect(fillFileNames({ title: '推薦書', mode: each }, [[['0301']], [['0302', '髙橋　太郎']]])).toEqual([
      '推薦書_0301.xlsx',
      '推薦書_0302_髙橋太郎.xlsx',
    ]);
    expect(fillFileNames({ title: '候補者一覧', mode: list }, [[['1'], ['2']]])).toEqual(['候補者一覧.xlsx']);
    expect(fillFileNames({ title: '候補者一覧', mode: list }, [[['1'], ['2']], [['3']]])).toEqual([
      '候補者一覧_1.xlsx',
      '候補者一覧_2.xlsx',
    ]);
  });

  it('Windows で使えない文字は除き、同じ名前にはしない', () => {
    const form = { title: '../推薦書: "A"\u202E', mode: each };
    expect(fillFileNames(form, [[['a/1']], [['A1']], [['a:1']]])).toEqual([
      '推薦書A_a1.xlsx',
      '推薦書A_A1 (2).xlsx',
      '推薦書A_a1 (3).xlsx',
    ]);
    expect(fillFileNames({ title: '...', mode: each }, [[['..']]])).toEqual(['様式.xlsx']);
    expect(fillFolderName({ title: '推薦書' }, '2022-06-15')).toBe('推薦書_20220615');
  });
});
