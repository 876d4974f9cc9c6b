import { expect, it } from 'vitest';
import { addStudent, startService } from '../own-service.ts';
import { commit, open, preview, rows, type Table, workbook } from './importing.ts';

const headings = ['学籍番号', '氏名', '学部（科）', '学年', 'GPA', '修得単位数'];
const size = 3000;
/** Equal GPAs in tens, best first: 4.00 ten times, 3.99 ten times … */
const gpaOf = (at: number): string => (4 - Math.floor(at / 10) / 100).toFixed(2);
const everyone: Table = [
  headings,
  ...Array.from({ length: size }, (_, at) => [
    `K${String(at).padStart(5, '0')}`,
    `架空　生徒${at}`,
    '工学部',
    '2',
    gpaOf(at),
    String(30 + (at % 20)),
  ]),
];

it('a list of everyone of a 学部(科) gives the applicants among them their place', async () => {
  const calls = await startService();
  await addStudent(calls, 'K01003', { choice: '1', note: '面談済み' });
  const file = await open(calls, workbook(everyone));
  expect(file.layout.columns.map(({ field }) => field)).toEqual([
    'studentNumber',
    'fullName',
    'faculty',
    'grade',
    'gpa',
    'creditsEarned',
  ]);
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ add: size - 1, update: 1, rejected: 0, warnings: 0 });
  expect(shown.notices).toEqual([
    `希望の入力がない ${size - 1} 人は、申込者にはせず、GPA の順位と平均を出す集団の人数に数えます。`,
  ]);
  await commit(calls, file.importId);

  const { applicant, standing } = await calls.ask('students.get', { studentNumber: 'K01003' });
  expect(applicant).toMatchObject({ choice: 1, note: '面談済み', gpa: '3', creditsEarned: 33 });
  expect(standing).toMatchObject({
    groupLabel: '工学部 2年',
    headCount: size,
    rank: 1001,
    sharedBy: 10,
    applicantsOnly: false,
  });
  const lines = await calls.ask('students.list', {});
  expect(lines.filter(({ state }) => state !== 'noWish').map(({ studentNumber }) => studentNumber)).toEqual([
    'K01003',
  ]);
});

it('who is in no group is said, and a GPA that cannot be read stops its row only', async () => {
  const calls = await startService();
  const table: Table = [
    headings,
    ['1', '架空　一', '工学部', '2', '3.2', '30'],
    ['2', '架空　二', '', '2', '3.1', '30'],
    ['3', '架空　三', '工学部', '', '3.0', '30'],
    ['4', '架空　四', '工学部', '2', '3,1', '30'],
  ];
  const file = await open(calls, workbook(table));
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ add: 3, rejected: 1 });
  expect(shown.notices).toEqual([
    '希望の入力がない 3 人は、申込者にはせず、GPA の順位と平均を出す集団の人数に数えます。',
    '学年のない 1 人は、GPA の順位の集団に入りません。',
    '学部（科）のない 1 人は、GPA の順位の集団に入りません。',
  ]);
  expect((await rows(calls, file.importId, 'rejected'))[0]?.cells[4]?.problem?.message).toContain(
    '3.1 のことですか',
  );
});

it('a roster without GPAs says nothing of groups', async () => {
  const calls = await startService();
  const file = await open(
    calls,
    workbook([
      ['学籍番号', '氏名'],
      ['1', '架空　一'],
    ]),
  );
  expect((await preview(calls, file)).notices).toEqual([]);
});
