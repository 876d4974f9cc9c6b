import { describe, expect, it } from 'vitest';
import { logSheet } from '#core/domain/documents/log-sheet.ts';
import { type LogChange, type LogEntry, studentsWords, studentWords } from '#core/domain/log/entry.ts';
import { logRows } from '#core/domain/log/rows.ts';
import { changeLogTable } from '#core/sheets/write/change-log.ts';

const entry: LogEntry = {
  batchId: 1,
  at: '2022-06-15T09:05:00+09:00',
  person: '田中　花子',
  kind: 'edit',
  label: '成績の入力',
  changes: 2,
  students: { count: 1, first: { studentNumber: '3012', name: '髙橋　太郎' } },
  undone: false,
};
const change: LogChange = {
  kind: 'changed',
  what: '生徒',
  which: '',
  student: { studentNumber: '3012', name: '髙橋　太郎' },
  lines: [
    { label: '評定平均値', before: '3.4', after: '3.5' },
    { label: '備考', before: '', after: '=確認済み' },
  ],
};
const dayOff: LogChange = {
  kind: 'removed',
  what: '学校の休み',
  which: '夏季休業',
  student: null,
  lines: [],
};

describe('the words of an entry', () => {
  it('name one student, or the first and how many others', () => {
    expect(studentsWords(entry.students)).toBe('髙橋　太郎');
    expect(studentsWords({ ...entry.students, count: 1251 })).toBe('髙橋　太郎 ほか 1,250 人');
    expect(studentsWords({ count: 2, first: { studentNumber: '3012', name: null } })).toBe('3012 ほか 1 人');
    expect(studentsWords({ count: 0, first: null })).toBe('');
    expect(studentWords({ studentNumber: '3012', name: null })).toBe('3012');
  });
});

describe('the record as rows', () => {
  const rows = logRows(entry, [change, dayOff]);

  it('has a row for every line that differs, and one for a change without lines', () => {
    expect(rows.map(({ thing, item, before, after }) => [thing, item, before, after])).toEqual([
      ['生徒（変更）', '評定平均値', '3.4', '3.5'],
      ['生徒（変更）', '備考', '', '=確認済み'],
      ['学校の休み：夏季休業（削除）', '', '', ''],
    ]);
  });

  it('says that an entry was taken back, and leaves out who nobody knows', () => {
    const [row] = logRows({ ...entry, undone: true, person: null }, [dayOff]);
    expect(row).toMatchObject({ label: '成績の入力（元に戻した）', person: '', student: '' });
  });

  it('on paper names a step once', () => {
    const [section] = logSheet(rows, 'すべての記録', '架空の版').sections;
    const table = section?.parts[0];
    expect(table?.kind === 'table' ? table.rows.map((cells) => cells.slice(0, 4)) : []).toEqual([
      ['令和4年6月15日 09:05', '田中　花子', '成績の入力', '髙橋　太郎（3012）　生徒（変更）'],
      ['', '', '', ''],
      ['', '', '', '学校の休み：夏季休業（削除）'],
    ]);
  });

  it('in Excel has a real date in every row, and text that stays text', () => {
    const table = changeLogTable(rows, 'すべての記録', '2022-06-20');
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      '日付',
      '時刻',
      '操作した人',
      'したこと',
      '生徒',
      '対象',
      '項目',
      '変更前',
      '変更後',
    ]);
    expect(table.rows[1]).toEqual([
      { date: '2022-06-15' },
      '09:05',
      '田中　花子',
      '成績の入力',
      '髙橋　太郎（3012）',
      '生徒（変更）',
      '備考',
      '',
      '=確認済み',
    ]);
  });
});
