import { expect, test } from 'vitest';
import { logged, startService } from '../own-service.ts';
import { commit, importTable, open, preview, rows, workbook } from './importing.ts';

const headings = [
  '学籍番号',
  '組',
  '番号',
  '氏名',
  'フリガナ',
  '生年月日',
  '評定平均値',
  '給付希望',
  '申込区分',
];
const takahashi = ['0012', '2', '14', '髙橋　太郎', 'ﾀｶﾊｼ ﾀﾛｳ', 'H17.4.1', '3.45', '○', '6'];
const yoshida = ['0013', '2', '15', '𠮷田　花子', 'よしだ　はなこ', '2005/4/2', '３．８', '×', ''];
const table = [['令和4年度 名簿'], null, headings, takahashi, yoshida, null, ['※ 印は記入済み']];

test('a roster becomes applicants, exactly as written', async () => {
  const calls = await startService();
  const result = await importTable(calls, table);
  expect(result).toMatchObject({ added: 2, updated: 0, same: 0, excluded: 0, absent: [] });
  const { applicant } = await calls.ask('students.get', { studentNumber: '0012' });
  expect(applicant).toMatchObject({
    familyName: '髙橋',
    givenName: '太郎',
    familyKana: 'タカハシ',
    class: '2',
    seat: 14,
    birthDate: '2005-04-01',
    gradeAverage: { kind: 'typed', text: '3.45' },
    wantsGrant: true,
    choice: 6,
  });
});

test('what was found is shown before anything is stored', async () => {
  const calls = await startService();
  const file = await open(calls, workbook(table));
  expect(file.layout).toMatchObject({ sheet: '名簿', headingRow: 3, unassigned: [] });
  expect(file.layout.columns[3]).toEqual({
    column: 3,
    letter: 'D',
    heading: '氏名',
    samples: ['髙橋　太郎', '𠮷田　花子'],
    field: 'fullName',
    origin: 'heading',
  });
  expect(file.notices).toEqual(['7 行目は注記とみて、取り込みません。']);
  const shown = await preview(calls, file);
  expect(shown.counts).toEqual({ add: 2, update: 0, same: 0, rejected: 0, leftOut: 0, warnings: 0 });
  expect(await calls.ask('students.list', {})).toEqual([]);
});

test('the same file again changes nothing and says so', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const before = await logged(calls);
  expect(await importTable(calls, table)).toMatchObject({ batchId: null, added: 0, updated: 0, same: 2 });
  expect(await logged(calls)).toEqual(before);
});

test('a later file updates, keeps what its empty cells do not say, and lists who is missing', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const file = await open(
    calls,
    workbook([
      headings,
      ['0012', '2', '14', '髙橋　太郎', '', '', '3.6', '', '6'],
      ['0020', '3', '1', '佐藤　一', '', '', '', '', ''],
    ]),
  );
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ add: 1, update: 1, same: 0 });
  expect(shown.absent).toEqual([{ studentNumber: '0013', name: '𠮷田　花子' }]);
  const [update] = await rows(calls, file.importId, 'update');
  expect(update?.changes).toEqual([{ label: '評定平均値', before: '3.45', after: '3.6' }]);
  expect(update?.cells.find(({ field }) => field === 'birthDate')?.kept).toBe('2005/04/01');
  const result = await commit(calls, file.importId);
  expect(result.absent).toHaveLength(1);
  const { applicant } = await calls.ask('students.get', { studentNumber: '0012' });
  expect(applicant).toMatchObject({ birthDate: '2005-04-01', wantsGrant: true, familyKana: 'タカハシ' });
  expect(await calls.ask('students.list', {})).toHaveLength(3);
});

test('the whole import is one step that can be undone and done again', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const changed = await importTable(calls, [headings, takahashi.with(6, '3.6')]);
  if (changed.batchId === null) throw new Error('nothing stored');
  await calls.ask('history.undoBatch', { batchId: changed.batchId });
  expect((await calls.ask('students.get', { studentNumber: '0012' })).applicant.gradeAverage).toEqual({
    kind: 'typed',
    text: '3.45',
  });
  const recent = await calls.ask('import.recent', {});
  expect(recent.map(({ fileName, undone }) => [fileName, undone])).toEqual([
    ['名簿.xlsx', true],
    ['名簿.xlsx', false],
  ]);
});

test('a faulty cell rejects its row only and can be mended in place', async () => {
  const calls = await startService();
  const file = await open(
    calls,
    workbook([
      headings,
      takahashi.with(6, '38'),
      yoshida.with(6, '38'),
      ['0014', '2', '16', '佐藤　一', '', '', '4.0', '△', ''],
    ]),
  );
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ add: 0, rejected: 3 });
  expect(shown.groups.map(({ label, value, rows: count }) => [label, value, count])).toEqual([
    ['評定平均値', '38', 2],
    ['給付希望', '△', 1],
  ]);
  const all = await calls.ask('import.correct', {
    importId: file.importId,
    field: 'gradeAverage',
    text: '3.8',
    where: { kind: 'value', value: '38' },
  });
  expect(all.counts).toMatchObject({ add: 2, rejected: 1 });
  const one = await calls.ask('import.correct', {
    importId: file.importId,
    field: 'wantsGrant',
    text: '有',
    where: { kind: 'row', row: 4 },
  });
  expect(one.counts).toMatchObject({ add: 3, rejected: 0 });
  const [row] = await rows(calls, file.importId);
  expect(row?.cells.find(({ field }) => field === 'gradeAverage')).toMatchObject({
    text: '3.8',
    corrected: true,
    problem: null,
  });
  expect(await commit(calls, file.importId)).toMatchObject({ added: 3 });
});

test('a faulty row can be left out; the others are stored', async () => {
  const calls = await startService();
  const file = await open(calls, workbook([headings, takahashi.with(6, '38'), yoshida]));
  await preview(calls, file);
  expect(await rows(calls, file.importId, 'problems')).toHaveLength(1);
  const shown = await calls.ask('import.leaveOut', { importId: file.importId, rows: [2], leaveOut: true });
  expect(shown.counts).toMatchObject({ add: 1, rejected: 0, leftOut: 1 });
  expect(await rows(calls, file.importId, 'problems')).toHaveLength(0);
  expect(await commit(calls, file.importId)).toMatchObject({ added: 1, excluded: 1 });
});

test('two rows with one number are both rejected, until one of them is left out', async () => {
  const calls = await startService();
  const file = await open(calls, workbook([headings, takahashi, yoshida.with(0, '００１２')]));
  expect((await preview(calls, file)).counts).toMatchObject({ add: 0, rejected: 2 });
  const [first] = await rows(calls, file.importId);
  expect(first?.problems).toEqual([
    '学籍番号「0012」が 2、3 行目にあります。正しい行だけを残すか、学籍番号を直してください。',
  ]);
  const shown = await calls.ask('import.leaveOut', { importId: file.importId, rows: [3], leaveOut: true });
  expect(shown.counts).toMatchObject({ add: 1, rejected: 0, leftOut: 1 });
});

test('a new student needs a name, a known one does not', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const file = await open(
    calls,
    workbook([
      ['学籍番号', '評定平均値'],
      ['0012', '4.0'],
      ['0099', '4.0'],
    ]),
  );
  expect((await preview(calls, file)).counts).toMatchObject({ update: 1, rejected: 1 });
});

test('a name without a space is a warning, and no change of a name that was parted by hand', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const file = await open(
    calls,
    workbook([headings, takahashi.with(3, '髙橋太郎'), ['0021', '', '', '田中花子', '', '', '', '', '']]),
  );
  const shown = await preview(calls, file);
  expect(shown.counts).toMatchObject({ add: 1, same: 1, warnings: 2 });
});

test('an empty 国籍 of a new student is said, and stays 入力なし', async () => {
  const calls = await startService();
  const file = await open(
    calls,
    workbook([
      ['学籍番号', '氏名', '国籍'],
      ['1', '田中　花子', ''],
    ]),
  );
  expect((await preview(calls, file)).groups).toEqual([
    {
      field: 'nationality',
      label: '国籍',
      value: '',
      message: '国籍が空欄のため、日本として扱います。違うときは入力してください。',
      rows: 1,
    },
  ]);
  await commit(calls, file.importId);
  expect((await calls.ask('students.get', { studentNumber: '1' })).applicant.nationality).toBeNull();
});

test('the heading decides whether a bare amount is yen', async () => {
  const calls = await startService();
  await importTable(calls, [
    ['学籍番号', '氏名', '年収（円）', '資産（千円）'],
    ['1', '田中　花子', '50000', '12340'],
  ]);
  expect((await calls.ask('students.get', { studentNumber: '1' })).applicant).toMatchObject({
    income: 5,
    assets: 1234,
  });
});

test('sheet, heading row and columns can be changed, and are remembered for the same headings', async () => {
  const calls = await startService();
  const own = [
    ['管理番号', '呼び名', '学籍番号', '氏名'],
    ['A1', 'はな', '1', '田中　花子'],
  ];
  const file = await open(calls, workbook(own));
  expect(file.layout.columns.map(({ field, origin }) => [field, origin])).toEqual([
    [null, 'none'],
    [null, 'none'],
    ['studentNumber', 'heading'],
    ['fullName', 'heading'],
  ]);
  await calls.ask('import.preview', {
    importId: file.importId,
    assignments: [
      { column: 0, field: 'studentNumber' },
      { column: 1, field: null },
      { column: 2, field: 'receiptNumber' },
      { column: 3, field: 'fullName' },
    ],
    jobId: 'j',
  });
  await commit(calls, file.importId);
  const again = await open(calls, workbook(own));
  expect(again.layout.columns.map(({ field, origin }) => [field, origin])).toEqual([
    ['studentNumber', 'remembered'],
    [null, 'none'],
    ['receiptNumber', 'remembered'],
    ['fullName', 'remembered'],
  ]);
  const moved = await calls.ask('import.relayout', {
    importId: again.importId,
    sheet: '名簿',
    headingRow: 2,
  });
  expect(moved.headingRow).toBe(2);
  expect(moved.unassigned).toEqual(['学籍番号']);
});

test('columns that cannot be are refused with a sentence', async () => {
  const calls = await startService();
  const { importId } = await open(calls, workbook(table));
  const assign = (...fields: (string | null)[]) =>
    calls.refused('import.preview', {
      importId,
      assignments: fields.map((field, column) => ({ column, field })),
      jobId: 'j',
    });
  expect((await assign(null, 'class')).code).toBe('column-required');
  expect((await assign('studentNumber', 'seat', 'seat')).code).toBe('column-twice');
  expect((await assign('studentNumber', 'fullName', 'familyName')).code).toBe('column-twice');
  expect((await assign('studentNumber', '__proto__')).code).toBe('input-invalid');
});

test('nothing is stored when the data has changed since the preview', async () => {
  const calls = await startService();
  await importTable(calls, table);
  const file = await open(calls, workbook([headings, takahashi.with(6, '3.6')]));
  await preview(calls, file);
  await calls.ask('facts.edit', {
    label: '入力',
    edits: [{ studentNumber: '0012', field: 'gradeAverage', text: '4.4' }],
  });
  const stale = await calls.refused('import.commit', { importId: file.importId, jobId: 'j' });
  expect(stale.code).toBe('import-stale');
  expect((await preview(calls, file)).counts).toMatchObject({ update: 1 });
  expect(await commit(calls, file.importId)).toMatchObject({ updated: 1 });
});

test('an import that is closed, or of other data, is gone', async () => {
  const calls = await startService();
  const file = await open(calls, workbook(table));
  await preview(calls, file);
  await calls.ask('workspace.startPractice', {});
  expect((await calls.refused('import.commit', { importId: file.importId, jobId: 'j' })).code).toBe(
    'import-unknown',
  );
  const other = await open(calls, workbook(table));
  await calls.ask('import.close', { importId: other.importId });
  expect(
    (await calls.refused('import.rows', { importId: other.importId, filter: 'all', offset: 0, limit: 1 }))
      .code,
  ).toBe('import-unknown');
});

test('a long import tells how far it is and can be cancelled, and then nothing is stored', async () => {
  const calls = await startService();
  const many = [headings, ...Array.from({ length: 3000 }, (_, at) => takahashi.with(0, `S${at}`))];
  const file = await open(calls, workbook(many));
  const reported: string[] = [];
  calls.service.onProgress(({ jobId, label }) => {
    reported.push(label);
    void calls.ask('jobs.cancel', { jobId });
  });
  const failure = await calls.refused('import.preview', {
    importId: file.importId,
    assignments: file.layout.columns.map(({ column, field }) => ({ column, field })),
    jobId: 'long',
  });
  expect(failure.code).toBe('cancelled');
  expect(reported).toContain('内容を確かめています');
  expect(await calls.ask('students.list', {})).toEqual([]);
});

test('a file without a heading, and an empty one', async () => {
  const calls = await startService();
  const accept = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { handle } = await calls.ask('files.accept', { name: '名簿.xlsx', bytes });
    return calls.refused('import.open', { file: handle, kind: 'roster', jobId: 'j' });
  };
  expect((await accept(workbook([['田中', '3.5']]))).code).toBe('heading-not-found');
  expect((await accept(workbook([]))).code).toBe('sheet-empty');
});
