import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { logged } from '../own-service.ts';
import { draftOf, letterDate, type Office, openOffice, round } from './office.ts';

const stateOf = async ({ ask }: Office, studentNumber: string): Promise<string | undefined> => {
  const { lines } = await ask('recommendations.candidates', { round, on: letterDate });
  return lines.find((line) => line.studentNumber === studentNumber)?.state;
};

const one = async (office: Office): Promise<string> => (await office.ready())[0] ?? '';

describe('who can be taken', () => {
  it('says of everyone else why not and what to enter', async () => {
    const { ask } = await openOffice();
    const { lines, principal, number } = await ask('recommendations.candidates', { round, on: letterDate });
    const of = (name: string) => lines.find((line) => line.name === name);
    expect(number).toBe(1);
    expect(principal).toEqual({ family: '宇佐美', given: '正道' });
    expect(of('髙橋　太郎')).toMatchObject({ obstacles: [], wishes: ['grant', 'combined'] });
    expect(of('柴田　涼介')?.obstacles).toEqual([
      '受付番号がありません。スカラネットの入力が終わったら、名簿に受付番号と発行日を入力してください。',
    ]);
    expect(of('千葉　奏')?.obstacles[0]).toContain('給付奨学金は学校の判断が必要です');
    expect(of('水野　芽依')?.obstacles[0]).toContain('推薦できる希望がありません');
    // the household never stands in the way of the school's recommendation
    expect(of('綿貫　彩花')?.obstacles.join()).not.toContain('家計');
  });

  it('not before the 6th day, and not after the window', async () => {
    const office = await openOffice();
    const student = await one(office);
    await office.fact(student, 'receiptDate', '2022/6/8');
    const obstacles = async (on: string) =>
      (await office.ask('recommendations.candidates', { round: 'second', on })).lines.find(
        (line) => line.studentNumber === student,
      )?.obstacles;
    expect(await obstacles('2022-06-13')).toEqual(['6月14日（火）から推薦できます。']);
    expect(await obstacles('2022-06-14')).toEqual([]);
    expect(await obstacles('2022-08-11')).toEqual(['推薦期間は8月10日（水）で終わりました。']);
  });

  it('one who cannot be taken refuses the whole, by name', async () => {
    const office = await openOffice();
    const { lines } = await office.ask('recommendations.candidates', { round, on: letterDate });
    const waiting = lines.find(({ name }) => name === '柴田　涼介')?.studentNumber ?? '';
    const refusal = await office.refused('recommendations.make', draftOf([await one(office), waiting]));
    expect(refusal.message).toContain('柴田　涼介さん: 受付番号がありません');
    expect((await office.ask('recommendations.list', {})).batches).toEqual([]);
  });

  it.each([
    [{ family: '', given: '正道' }, '学校長名の姓が空です'],
    [{ family: '宇佐美', given: '一二三四五六' }, '全角 5 文字以内'],
    [{ family: 'ｳｻﾐ', given: '正道' }, '全角 5 文字以内'],
  ])('names as スカラAC takes them: %o', async (principal, words) => {
    const office = await openOffice();
    const refusal = await office.refused('recommendations.make', draftOf([await one(office)], { principal }));
    expect(refusal.message).toContain(words);
  });
});

describe('推薦済', () => {
  it('comes with the submission and goes with it', async () => {
    const office = await openOffice();
    const student = await one(office);
    const id = await office.make([student]);
    expect(await stateOf(office, student)).toBe('recommendable');
    expect((await office.ready()).includes(student)).toBe(false);
    await office.ask('recommendations.submit', { id, on: letterDate });
    expect(await stateOf(office, student)).toBe('recommended');
    await office.undo();
    expect(await stateOf(office, student)).toBe('recommendable');
    await office.ask('recommendations.submit', { id, on: letterDate });
    await office.ask('recommendations.takeBack', { id, reason: '別の生徒と取り違えたため' });
    expect(await stateOf(office, student)).toBe('recommendable');
    const { summary } = await office.ask('recommendations.get', { id });
    expect(summary).toMatchObject({ submittedOn: null, note: expect.stringContaining('取り違えた') });
    await office.ask('recommendations.remove', { id });
    expect((await office.ready()).includes(student)).toBe(true);
    expect((await logged(office)).map(({ label }) => label)).toEqual([
      '第1次の推薦書の削除',
      '第1次の推薦書の提出の取り消し',
      '第1次の推薦書の提出',
      '第1次の推薦書の提出',
      '第1次の推薦書の作成（1人）',
    ]);
  });

  it('not on a day to come, not before a member can be recommended, not twice', async () => {
    const office = await openOffice();
    const student = await one(office);
    const id = await office.make([student]);
    const submit = (on: string) => office.refused('recommendations.submit', { id, on });
    expect((await submit('2022-06-16')).message).toContain('これから先の日付');
    expect((await submit('2022-05-10')).message).toContain('まだ推薦できません');
    await office.ask('recommendations.submit', { id, on: letterDate });
    expect((await submit(letterDate)).message).toContain('すでに提出済み');
    expect((await office.refused('recommendations.remove', { id })).message).toContain('削除できません');
  });

  it('a submission is of a day that has come, whatever day students are judged as of', async () => {
    const office = await openOffice();
    const id = await office.make([await one(office)]);
    await office.ask('workspace.setAsOf', { asOf: '2022-06-30' });
    const refused = await office.refused('recommendations.submit', { id, on: '2022-06-20' });
    expect(refused.message).toContain('これから先の日付');
    await office.ask('workspace.setAsOf', { asOf: '2022-06-01' });
    await office.ask('recommendations.submit', { id, on: letterDate });
  });

  it('the next is made when the one before is submitted: its figures count whom that one recommends', async () => {
    const office = await openOffice();
    const [first, second] = await office.ready();
    const waiting = await office.make([first ?? '']);
    const making = async () => (await office.ask('recommendations.list', {})).making;
    expect(await making()).toContain('第1次の推薦書がまだ提出されていません');
    const refusal = await office.refused('recommendations.make', draftOf([second ?? '']));
    expect(refusal.message).toBe(await making());
    await office.ask('recommendations.submit', { id: waiting, on: letterDate });
    expect(await making()).toBeNull();
    await office.make([second ?? '']);
    const takeBack = await office.refused('recommendations.takeBack', { id: waiting, reason: '誤り' });
    expect(takeBack.message).toContain('先に第2次を削除してください');
  });

  it('nor is it undone out of the middle of the record while something rests on it', async () => {
    const office = await openOffice();
    const [first, second] = await office.ready();
    const id = await office.make([first ?? '']);
    await office.ask('recommendations.submit', { id, on: letterDate });
    await office.make([second ?? '']);
    const [, submission, making] = await logged(office);
    const undo = (batchId = 0) => office.refused('history.undoBatch', { batchId });
    expect((await undo(submission?.batchId)).message).toContain('先に第2次を削除してください');
    expect((await undo(making?.batchId)).message).toContain('提出済みの推薦書は削除できません');
    expect(await stateOf(office, first ?? '')).toBe('recommended');
    await office.undo();
    await office.ask('history.undoBatch', { batchId: submission?.batchId ?? 0 });
    expect(await stateOf(office, first ?? '')).toBe('recommendable');
  });

  it('an earlier submission is not taken back under a later one, nor under a result', async () => {
    const office = await openOffice();
    const [first, second] = await office.ready();
    const firstBatch = await office.make([first ?? '']);
    await office.ask('recommendations.submit', { id: firstBatch, on: letterDate });
    const secondBatch = await office.make([second ?? '']);
    await office.ask('recommendations.submit', { id: secondBatch, on: letterDate });
    const takeBack = (id: string) => office.refused('recommendations.takeBack', { id, reason: '誤り' });
    expect((await takeBack(firstBatch)).message).toContain('先に第2次の提出を取り消してください');
    const row = (await office.ask('results.list', {})).rows.find(
      ({ studentNumber }) => studentNumber === second,
    );
    const field = row?.asked[0] ?? 'grant';
    await office.ask('results.record', {
      label: '結果の入力',
      on: letterDate,
      edits: [{ studentNumber: second ?? '', field, text: '採用候補者' }],
    });
    expect((await takeBack(secondBatch)).message).toContain('推薦より後のできごと');
  });
});

describe('推薦状況表', () => {
  const counts = async (office: Office, id: string) => {
    const file = path.join(office.dataFolder, 'status.xlsx');
    office.service.files.grant('status', { kind: 'path', path: file, name: 'status.xlsx' });
    await office.ask('recommendations.save', {
      id,
      paper: 'recommendation-status',
      format: 'xlsx',
      target: 'status',
      jobId: 'status',
    });
    return readFileSync(file).byteLength;
  };

  it('counts earlier 推薦書 and deleted data by itself', async () => {
    const office = await openOffice();
    const students = await office.ready();
    const first = await office.make(students.slice(0, 3));
    await office.ask('recommendations.submit', { id: first, on: letterDate });
    const { recorded, number } = await office.ask('recommendations.candidates', { round, on: letterDate });
    expect(number).toBe(2);
    const { alreadyRecommended: a } = recorded;
    expect(a.loanOnly + a.grantOnly + a.both).toBe(3);
    const preview = await office.ask('forms.preview', {
      form: 'recommendation-status',
      selection: { kind: 'suggested' },
      options: { dueOn: null, alreadyRecommended: null, deleted: null },
      jobId: 'preview',
    });
    expect(preview.pages).toBe(1);
    expect(await counts(office, first)).toBeGreaterThan(1000);
  });

  it('other numbers only with the reason, and only such as can be', async () => {
    const office = await openOffice();
    const [student] = await office.ready();
    const numbers = {
      alreadyRecommended: { loanOnly: 0, grantOnly: 999, both: 0 },
      deleted: { mistaken: 1, withdrawn: 0, other: 0 },
      reason: '前任者が直接入力した分',
    };
    const refusal = await office.refused('recommendations.make', draftOf([student ?? ''], { numbers }));
    expect(refusal.message).toContain('人数が合いません');
    const fits = { ...numbers, alreadyRecommended: { loanOnly: 0, grantOnly: 1, both: 0 } };
    await office.ask('recommendations.make', draftOf([student ?? ''], { numbers: fits }));
  });
});

describe('what is printed', () => {
  const papers = [
    'recommendation-letter',
    'recommendation-status',
    'recommendation-list',
    'scholar-ac',
  ] as const;

  it('is the same after every fact has changed', async () => {
    const office = await openOffice();
    const students = (await office.ready()).slice(0, 4);
    const id = await office.make(students);
    const print = () =>
      Promise.all(
        papers.map(async (paper) =>
          Buffer.from(
            (await office.ask('recommendations.preview', { id, paper, jobId: paper })).pdf,
          ).toString('base64'),
        ),
      );
    const before = await print();
    await office.fact(students[0] ?? '', 'familyName', '改姓');
    await office.fact(students[1] ?? '', 'gradeAverage', '2.0');
    await office.fact(students[2] ?? '', 'wantsGrant', 'いいえ');
    expect(await print()).toEqual(before);
    const { members, summary } = await office.ask('recommendations.get', { id });
    expect(summary.changed).toBe(3);
    expect(members.find(({ studentNumber }) => studentNumber === students[0])?.differences).toEqual([
      { field: 'familyName', label: '姓', before: expect.any(String), after: '改姓' },
    ]);
    await office.undo();
    expect((await office.ask('recommendations.get', { id })).summary.changed).toBe(2);
  });

  it('each paper has a number of its own, and no other form takes it', async () => {
    const office = await openOffice();
    const id = await office.make((await office.ready()).slice(0, 1));
    const { papers: made } = await office.ask('recommendations.get', { id });
    expect(made.map(({ title, documentNumber }) => [title, documentNumber])).toEqual([
      ['推薦書', '奨-2022-0001'],
      ['推薦状況表', '奨-2022-0002'],
      ['推薦者一覧', '奨-2022-0003'],
      ['スカラAC 入力票', '奨-2022-0004'],
    ]);
    for (const [name, format] of [
      ['1.pdf', 'pdf'],
      ['2.pdf', 'pdf'],
      ['3.xlsx', 'xlsx'],
    ] as const) {
      office.service.files.grant(name, { kind: 'path', path: path.join(office.dataFolder, name), name });
      const again = await office.ask('recommendations.save', {
        id,
        paper: 'scholar-ac',
        format,
        target: name,
        jobId: name,
      });
      expect(again.documentNumber).toBe('奨-2022-0004');
    }
    const file = path.join(office.dataFolder, 'list.pdf');
    office.service.files.grant('list', { kind: 'path', path: file, name: 'list.pdf' });
    const saved = await office.ask('forms.save', {
      form: 'recommendation-list',
      format: 'pdf',
      selection: { kind: 'suggested' },
      options: { dueOn: null, alreadyRecommended: null, deleted: null },
      target: 'list',
      jobId: 'list',
    });
    expect(saved.documentNumber).toBe('奨-2022-0005');
  });
});
