import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { handMadeForm } from '../../fixtures/forms/hand-made.ts';
import { cellsOf, changedParts, partText } from '../../sheets/fill/forms.ts';
import { addStudent, type Calls, logged, newFolder, startPractice, startService } from '../own-service.ts';

const grant = ({ service }: Calls, file: string): string => {
  service.files.grant(file, { kind: 'path', path: file, name: path.basename(file) });
  return file;
};

async function load(calls: Calls, bytes = handMadeForm(), name = '推薦書.xlsx'): Promise<string> {
  const { handle } = await calls.ask('files.accept', { name, bytes });
  return (await calls.ask('foundation.add', { file: handle })).id;
}

/** The form with everything that its headings suggest on the first sheet. */
async function loadTied(calls: Calls): Promise<string> {
  const id = await load(calls);
  const { proposals } = await calls.ask('foundation.view', { id });
  const ties = proposals.map(({ tie }) => tie).filter(({ sheet }) => sheet === '推薦書');
  await calls.ask('foundation.tie', { id, ties });
  return id;
}

const listMode = { kind: 'list', sheet: '候補者一覧', firstRow: 5, rowsEach: 1, students: 4 } as const;

async function loadList(calls: Calls): Promise<string> {
  const id = await load(calls);
  await calls.ask('foundation.edit', { id, mode: listMode });
  const { proposals } = await calls.ask('foundation.view', { id });
  await calls.ask('foundation.tie', { id, ties: proposals.map(({ tie }) => tie) });
  return id;
}

const everyone = async ({ ask }: Calls): Promise<readonly string[]> =>
  (await ask('students.list', {})).map(({ studentNumber }) => studentNumber);

const fillInput = (id: string, students: readonly string[], target: string): Input<'foundation.fill'> => ({
  id,
  students: [...students],
  naming: 'number',
  target,
  jobId: 'fill',
});

const cellIn = (file: string, sheet: 1 | 2, cell: string): string => {
  const xml = partText(new Uint8Array(readFileSync(file)), `xl/worksheets/sheet${sheet}.xml`);
  return (cellsOf(xml).cells.get(cell) ?? '').replace(/<[^>]*>/gu, '');
};

describe('様式を読み込む', () => {
  it('一度だけ。名前はファイルの名前から、取り込みは元に戻せる', async () => {
    const calls = await startService();
    const id = await load(calls);
    const { form, ties, problems } = await calls.ask('foundation.view', { id });
    expect(form).toMatchObject({
      title: '推薦書',
      fileName: '推薦書.xlsx',
      mode: { kind: 'each' },
      deadline: null,
    });
    expect([ties, problems]).toEqual([[], []]);
    expect(await calls.ask('foundation.layout', { id, file: form.file })).toMatchObject({
      sheets: [{ name: '推薦書' }, { name: '候補者一覧' }],
    });
    expect((await logged(calls))[0]?.label).toBe('様式「推薦書」の読み込み');
    await calls.ask('history.undo', {});
    expect(await calls.ask('foundation.list', {})).toEqual([]);
    await calls.ask('history.redo', {});
    expect(await calls.ask('foundation.list', {})).toMatchObject([
      { title: '推薦書', ties: 0, lastFill: null },
    ]);
    expect((await calls.ask('foundation.view', { id })).proposals.length).toBeGreaterThan(5);
  });

  it('一枚目が一覧の様式は、はじめから一覧になる', async () => {
    const calls = await startService();
    const workbook = partText(handMadeForm(), 'xl/workbook.xml').replace(
      'name="推薦書"',
      'name="推薦書" state="hidden"',
    );
    const id = await load(calls, handMadeForm({ 'xl/workbook.xml': workbook }));
    expect((await calls.ask('foundation.view', { id })).form.mode).toEqual(listMode);
  });

  it('マイナンバーのあるファイルは、シートでもファイル名でも読み込まない', async () => {
    const calls = await startService();
    const sheet = partText(handMadeForm(), 'xl/worksheets/sheet2.xml').replace(
      '<c r="C8" s="3"/>',
      '<c r="C8" s="3"><v>123456789018</v></c>',
    );
    const refusal = async (bytes: ReturnType<typeof handMadeForm>, name: string) => {
      const { handle } = await calls.ask('files.accept', { name, bytes });
      return calls.refused('foundation.add', { file: handle });
    };
    const inCell = await refusal(handMadeForm({ 'xl/worksheets/sheet2.xml': sheet }), '様式.xlsx');
    expect(inCell.code).toBe('my-number-found');
    expect(inCell.message).toContain('シート「候補者一覧」の 8 行目、C 列');
    expect(inCell.message).not.toContain('1234');
    expect((await refusal(handMadeForm(), '123456789018.xlsx')).code).toBe('my-number-found');
    expect((await refusal(handMadeForm({ 'xl/vbaProject.bin': 'x' }), '様式.xlsm')).code).toBe(
      'file-kind-unknown',
    );
    expect(await calls.ask('foundation.list', {})).toEqual([]);
    expect(await logged(calls)).toEqual([]);
  });

  it('打った言葉にマイナンバーがあれば受け付けない', async () => {
    const calls = await startService();
    const id = await load(calls);
    const fixed = { kind: 'fixed', text: '1234 5678 9018' } as const;
    const refused = await calls.refused('foundation.tie', {
      id,
      ties: [{ sheet: '推薦書', cell: 'B3', content: fixed }],
    });
    expect(refused.code).toBe('my-number-found');
    expect((await calls.refused('foundation.edit', { id, purpose: '123456789018' })).code).toBe(
      'my-number-found',
    );
  });
});

describe('割り当て', () => {
  it('何か所でも一度に割り当て、一度に元に戻せる。空の割り当ては外すこと', async () => {
    const calls = await startService();
    const id = await loadTied(calls);
    const count = async () => (await calls.ask('foundation.view', { id })).ties.length;
    expect(await count()).toBe(10);
    await calls.ask('foundation.tie', { id, ties: [{ sheet: '推薦書', cell: 'B5', content: null }] });
    expect(await count()).toBe(9);
    expect((await logged(calls))[0]?.label).toBe('様式「推薦書」の割り当て（B5）');
    await calls.ask('history.undo', {});
    await calls.ask('history.undo', {});
    expect(await count()).toBe(0);
  });

  it('直すところがある間は記入できず、どこかを言う', async () => {
    const calls = await startPractice();
    const id = await loadTied(calls);
    const content = { kind: 'fixed', text: '値' } as const;
    await calls.ask('foundation.tie', { id, ties: [{ sheet: '推薦書', cell: 'C9', content }] });
    expect((await calls.ask('foundation.view', { id })).problems).toMatchObject([{ cell: 'C9' }]);
    const target = grant(calls, path.join(newFolder(), '推薦書.xlsx'));
    const [first = ''] = await everyone(calls);
    const refused = await calls.refused('foundation.fill', fillInput(id, [first], target));
    expect(refused.message).toContain('C9 には計算式が入っている');
  });

  it('ファイルを差し替えても割り当ては残り、合わないところが分かる', async () => {
    const calls = await startService();
    const id = await loadTied(calls);
    const workbook = partText(handMadeForm(), 'xl/workbook.xml').replaceAll('推薦書', '令和5年度');
    const { handle } = await calls.ask('files.accept', {
      name: '令和5年度.xlsx',
      bytes: handMadeForm({ 'xl/workbook.xml': workbook }),
    });
    await calls.ask('foundation.replaceFile', { id, file: handle });
    const { form, ties, problems } = await calls.ask('foundation.view', { id });
    expect([form.fileName, form.title, ties.length]).toEqual(['令和5年度.xlsx', '推薦書', 10]);
    expect(problems).toHaveLength(10);
    await calls.ask('history.undo', {});
    expect((await calls.ask('foundation.view', { id })).problems).toEqual([]);
  });

  it('削除は割り当てごと元に戻せる', async () => {
    const calls = await startService();
    const id = await loadTied(calls);
    const { batchId } = await calls.ask('foundation.remove', { id });
    expect((await calls.refused('foundation.view', { id })).message).toContain('すでに削除されています');
    await calls.ask('history.undoBatch', { batchId: batchId ?? 0 });
    expect((await calls.ask('foundation.view', { id })).ties).toHaveLength(10);
  });
});

describe('記入する', () => {
  it('一人なら一つのファイルに。様式はほかの部品が同じままで、誰に記入したかが残る', async () => {
    const calls = await startPractice();
    const id = await loadTied(calls);
    const [first = ''] = await everyone(calls);
    const folder = newFolder();
    const file = path.join(folder, '推薦書.xlsx');
    const saved = await calls.ask('foundation.fill', fillInput(id, [first], grant(calls, file)));
    expect(saved).toEqual({ name: '推薦書.xlsx', files: 1, students: 1 });
    expect(changedParts(handMadeForm(), new Uint8Array(readFileSync(file)))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const name = (await calls.ask('students.list', {})).find(
      ({ studentNumber }) => studentNumber === first,
    )?.name;
    expect(cellIn(file, 1, 'B5')).toBe(name);
    expect(readdirSync(folder)).toEqual(['推薦書.xlsx']);
    const { fills, filled } = await calls.ask('foundation.view', { id });
    expect(fills).toMatchObject([{ files: 1, students: [first] }]);
    expect(filled).toEqual([first]);
  });

  it('何人もなら新しいフォルダーに。すでにあるものには触れず、同じ名前のフォルダーは別の名前になる', async () => {
    const calls = await startPractice();
    const id = await loadTied(calls);
    const students = (await everyone(calls)).slice(0, 3);
    const folder = newFolder();
    writeFileSync(path.join(folder, 'ほかの書類.txt'), '残る');
    const saved = await calls.ask('foundation.fill', fillInput(id, students, grant(calls, folder)));
    expect(saved).toEqual({ name: '推薦書_20220615', files: 3, students: 3 });
    const again = await calls.ask('foundation.fill', fillInput(id, students, grant(calls, folder)));
    expect(again.name).toBe('推薦書_20220615 (2)');
    expect(readdirSync(folder).toSorted()).toEqual(
      ['ほかの書類.txt', '推薦書_20220615', '推薦書_20220615 (2)'].toSorted(),
    );
    expect(readdirSync(path.join(folder, '推薦書_20220615')).toSorted()).toEqual(
      students.map((number) => `推薦書_${number}.xlsx`).toSorted(),
    );
    expect((await calls.ask('foundation.list', {}))[0]?.lastFill?.students).toBe(3);
  });

  it('中止すると、ファイルも記録も残らない', async () => {
    const calls = await startPractice();
    const id = await loadTied(calls);
    const folder = newFolder();
    calls.service.onProgress(({ jobId, done }) => {
      if (done >= 1) void calls.ask('jobs.cancel', { jobId });
    });
    const refused = await calls.refused(
      'foundation.fill',
      fillInput(id, await everyone(calls), grant(calls, folder)),
    );
    expect(refused.code).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
    expect((await calls.ask('foundation.view', { id })).fills).toEqual([]);
  });

  it('一覧は行の数ごとにファイルに分け、番号は続ける', async () => {
    const calls = await startPractice();
    const id = await loadList(calls);
    const students = (await everyone(calls)).slice(0, 6);
    const preview = await calls.ask('foundation.preview', {
      id,
      students: [...students],
      naming: 'number',
      file: 1,
    });
    expect(preview).toMatchObject({
      files: 2,
      studentsInFile: 4,
      fileNames: ['推薦書_1.xlsx', '推薦書_2.xlsx'],
    });
    expect(preview.cells.filter(({ cell }) => /^A\d/u.test(cell)).map(({ text }) => text)).toEqual([
      '5',
      '6',
    ]);
    const folder = newFolder();
    await calls.ask('foundation.fill', fillInput(id, students, grant(calls, folder)));
    const file = (n: 1 | 2) => path.join(folder, '推薦書_20220615', `推薦書_${n}.xlsx`);
    expect(['C5', 'C6', 'C7', 'C8'].map((cell) => cellIn(file(1), 2, cell))).toEqual(students.slice(0, 4));
    expect(['C5', 'C6', 'C7'].map((cell) => cellIn(file(2), 2, cell))).toEqual([...students.slice(4), '']);
  });

  it('見本は、入力のない項目と、誰に何が足りないかを言う', async () => {
    const calls = await startService();
    await addStudent(calls, '0301', { grade: '3', gradeAverage: '3.44' });
    const id = await loadTied(calls);
    const { cells, missingForAll, incomplete } = await calls.ask('foundation.preview', {
      id,
      students: ['0301'],
      naming: 'number',
      file: 0,
    });
    const shown = Object.fromEntries(
      cells.map(({ cell, text, isMissing }) => [cell, isMissing ? null : text]),
    );
    expect(shown).toMatchObject({ B5: '髙橋　太郎', G5: '3', B6: '3.4', B3: null, G4: null });
    expect(missingForAll).toEqual(['学校名', '校長名']);
    expect(incomplete).toEqual([
      {
        studentNumber: '0301',
        name: '髙橋　太郎',
        sentence: 'フリガナ、生年月日、給付希望が入力されていません。',
      },
    ]);
  });

  it('記入できないときは、何をすればよいかを言う', async () => {
    const calls = await startPractice();
    const id = await load(calls);
    const folder = grant(calls, newFolder());
    const [first = ''] = await everyone(calls);
    expect((await calls.refused('foundation.fill', fillInput(id, [first], folder))).message).toContain(
      '何も割り当てられていません',
    );
    expect((await calls.refused('foundation.fill', fillInput(id, [], folder))).message).toContain(
      '生徒が選ばれていません',
    );
    expect((await calls.refused('foundation.fill', fillInput(id, ['無い'], folder))).code).toBe(
      'student-unknown',
    );
    const tied = await loadTied(calls);
    const file = grant(calls, path.join(newFolder(), '一つ.xlsx'));
    const two = (await everyone(calls)).slice(0, 2);
    expect((await calls.refused('foundation.fill', fillInput(tied, two, file))).code).toBe(
      'target-not-writable',
    );
  });
});

describe('提出期限', () => {
  it('年間日程、予定表、ホームに出て、提出すると消える', async () => {
    const calls = await startService();
    const id = await load(calls);
    await calls.ask('foundation.edit', { id, foundation: 'みどりの丘育英財団', deadline: '2022-06-23' });
    const date = async () =>
      (await calls.ask('calendar.view', {})).dates.find(({ kind }) => kind === 'foundation');
    expect(await date()).toMatchObject({
      on: '2022-06-23',
      title: '推薦書 提出期限',
      source: 'みどりの丘育英財団',
      schoolDaysLeft: 3,
      entry: { kind: 'form', id },
      done: null,
    });
    const todo = async () =>
      (await calls.ask('home.summary', {})).todos.find(
        ({ destination }) => destination.screen === 'foundation',
      );
    expect(await todo()).toMatchObject({
      sentence: '推薦書 提出期限は6月23日（木）です（あと 3 学校日）。',
      urgency: 'late',
      destination: { screen: 'foundation', form: id },
    });
    const file = path.join(newFolder(), '日程.ics');
    await calls.ask('calendar.saveIcs', { target: grant(calls, file) });
    const events = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8'))).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('summary')))).toContain(
      '【奨学金】推薦書 提出期限',
    );
    await calls.ask('foundation.edit', { id, submittedOn: '2022-06-20' });
    expect((await date())?.done).toEqual({ on: '2022-06-20', by: null });
    expect(await todo()).toBeUndefined();
    expect(await calls.ask('foundation.list', {})).toMatchObject([
      { submittedOn: '2022-06-20', daysLeft: 3 },
    ]);
  });
});
