import { expect, it } from 'vitest';
import { readOutcome } from '#core/domain/recommendations/outcomes.ts';
import { readResultTable } from '#core/domain/recommendations/result-table.ts';

it('finds the heading below titles, and columns in any order', () => {
  const rows = [
    ['令和4年度 予約採用 選考結果一覧'],
    ['No', '選考結果（給付）', '受付番号', '第一種奨学金'],
    ['1', '採用候補者', '２０２２０１', ''],
    ['', '', '', ''],
    ['2', '', '202202', '不採用'],
  ];
  expect(
    readResultTable([
      ['学籍番号', '採否'],
      ['001', '採用'],
    ])[0],
  ).toMatchObject({
    studentNumber: '001',
    unnamed: '採用',
  });
  expect(readResultTable(rows)).toEqual([
    {
      row: 3,
      receiptNumber: '202201',
      studentNumber: null,
      results: [{ wish: 'grant', text: '採用候補者' }],
      unnamed: null,
    },
    {
      row: 5,
      receiptNumber: '202202',
      studentNumber: null,
      results: [{ wish: 'loan1', text: '不採用' }],
      unnamed: null,
    },
  ]);
});

it('a table without numbers or without results is none', () => {
  expect(readResultTable([['氏名', '結果']])).toEqual([]);
  expect(readResultTable([['受付番号', '氏名']])).toEqual([]);
  expect(readResultTable([])).toEqual([]);
});

it.each([
  ['採用候補者', 'candidate'],
  ['○', 'candidate'],
  ['１', 'candidate'],
  [' 不採用 ', 'rejected'],
  ['×', 'rejected'],
  ['', null],
] as const)('%s', (text, outcome) => {
  const cell = text === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text } as const);
  expect(readOutcome(cell)).toMatchObject({ ok: true, value: outcome });
});

it('anything else is refused with the text', () => {
  expect(readOutcome({ kind: 'text', text: '保留' })).toEqual({
    ok: false,
    problem: '「保留」は結果として読めません。「採用候補者」か「不採用」を入力してください。',
  });
});
