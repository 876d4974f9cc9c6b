import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, type Calls, logged, newFolder, startPractice, startService } from '../own-service.ts';

type Draft = Input<'schoolRules.save'>;
const basis = { title: '奨学生推薦規程', setOn: '2022-04-01' };
const interview: Draft = {
  id: null,
  title: '校内面談',
  condition: { kind: 'confirmed' },
  wishes: null,
  basis,
};
const stricter: Draft = {
  id: null,
  title: '評定平均値の校内基準',
  condition: { kind: 'average', limitTenths: 43 },
  wishes: ['loan1'],
  basis,
};
const yes = { answer: 'yes', on: '2022-06-01', note: null } as const;

const save = async ({ ask }: Calls, draft: Draft): Promise<string> =>
  (await ask('schoolRules.save', draft)).id;
const titles = async ({ ask }: Calls) =>
  (await ask('schoolRules.list', {})).rules.map(({ rule }) => rule.title);
const labels = async (calls: Calls) => (await logged(calls)).map(({ label }) => label);

async function twoStudents(): Promise<Calls> {
  const calls = await startService();
  await addStudent(calls, '001', { wantsGrant: 'はい', gradeAverage: '4.0' });
  await addStudent(calls, '002', { choice: '1', gradeAverage: '4.0' });
  return calls;
}
const schoolOf = async ({ ask }: Calls, studentNumber: string) =>
  (await ask('judgement.of', { studentNumber })).schoolRules;

describe('校内基準', () => {
  it('never change what JASSO’s rules say', async () => {
    const calls = await startPractice();
    const read = async () =>
      (await calls.ask('judgement.list', {})).lines.map(({ wishes, state, choiceResult }) => ({
        wishes,
        state,
        choiceResult,
      }));
    const before = await read();
    await save(calls, { ...stricter, condition: { kind: 'average', limitTenths: 50 }, wishes: null });
    await save(calls, interview);
    expect(await read()).toEqual(before);
    const { counts, lines } = await calls.ask('judgement.list', {});
    expect(counts.schoolNotMet).toBeGreaterThan(0);
    expect(counts.schoolOpen).toBe(lines.filter(({ wishes }) => wishes.length > 0).length);
    expect(counts.schoolNotMet).toBe(lines.filter(({ school }) => school === 'notMet').length);
  });

  it('stand beside the judgement of those whose wishes they name', async () => {
    const calls = await twoStudents();
    await save(calls, stricter);
    expect(await schoolOf(calls, '001')).toEqual([]);
    expect(await schoolOf(calls, '002')).toMatchObject([
      { verdict: { kind: 'notMet' }, actual: '4.0', shortBy: 'あと 0.3', rule: { basis } },
    ]);
    await calls.ask('facts.edit', {
      label: '入力',
      edits: [{ studentNumber: '002', field: 'gradeAverage', text: '4.3' }],
    });
    expect(await schoolOf(calls, '002')).toMatchObject([{ verdict: { kind: 'met' } }]);
  });

  it('are changed, put in order, taken back and done again, each as one step of the history', async () => {
    const calls = await twoStudents();
    const first = await save(calls, stricter);
    const second = await save(calls, interview);
    await save(calls, { ...stricter, id: first, condition: { kind: 'average', limitTenths: 40 } });
    expect(await schoolOf(calls, '002')).toMatchObject([
      { verdict: { kind: 'met' } },
      { verdict: { kind: 'schoolDecides' } },
    ]);
    await calls.ask('schoolRules.reorder', { ids: [second, first] });
    expect(await titles(calls)).toEqual([interview.title, stricter.title]);
    expect((await labels(calls)).slice(0, 3)).toEqual([
      '校内基準の並べ替え',
      `校内基準「${stricter.title}」の変更`,
      `校内基準「${interview.title}」の追加`,
    ]);
    await calls.ask('history.undo', {});
    await calls.ask('history.undo', {});
    expect(await titles(calls)).toEqual([stricter.title, interview.title]);
    expect(await schoolOf(calls, '002')).toMatchObject([{ verdict: { kind: 'notMet' } }, {}]);
    await calls.ask('history.redo', {});
    expect(await schoolOf(calls, '002')).toMatchObject([{ verdict: { kind: 'met' } }, {}]);
  });

  it('are confirmed for many students in one step', async () => {
    const calls = await twoStudents();
    const ruleId = await save(calls, interview);
    const result = await calls.ask('schoolRules.confirm', {
      ruleId,
      studentNumbers: ['001', '002', '404'],
      confirmation: yes,
    });
    expect(result.applied).toBe(2);
    expect(result.rejected.map(({ studentNumber }) => studentNumber)).toEqual(['404']);
    expect((await labels(calls))[0]).toBe('校内の確認「校内面談」（2件）');
    expect(await schoolOf(calls, '001')).toMatchObject([{ verdict: { kind: 'met' }, confirmation: yes }]);
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: null });
    expect(await schoolOf(calls, '001')).toMatchObject([{ verdict: { kind: 'schoolDecides' } }]);
    expect(await schoolOf(calls, '002')).toMatchObject([{ verdict: { kind: 'met' } }]);
    await calls.ask('history.undo', {});
    expect(await schoolOf(calls, '001')).toMatchObject([{ verdict: { kind: 'met' } }]);
    await calls.ask('history.undo', {});
    expect(await schoolOf(calls, '002')).toMatchObject([{ verdict: { kind: 'schoolDecides' } }]);
  });

  it('go with their confirmations and come back with them', async () => {
    const calls = await twoStudents();
    const ruleId = await save(calls, interview);
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: yes });
    expect((await calls.ask('schoolRules.list', {})).rules).toMatchObject([
      { confirmations: 1, counts: { met: 1, schoolDecides: 1 } },
    ]);
    await calls.ask('schoolRules.remove', { id: ruleId });
    expect(await titles(calls)).toEqual([]);
    expect((await calls.ask('judgement.list', {})).schoolRules).toEqual([]);
    await calls.ask('history.undo', {});
    expect(await schoolOf(calls, '001')).toMatchObject([{ verdict: { kind: 'met' }, confirmation: yes }]);
  });

  it('cannot be taken from under a confirmation, nor a confirmation be given to a rule that is gone', async () => {
    const calls = await twoStudents();
    const ruleId = await save(calls, interview);
    const [made] = await logged(calls);
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: yes });
    const refused = await calls.refused('history.undoBatch', { batchId: made?.batchId ?? 0 });
    expect(refused.message).toContain('生徒の確認が記録されている');
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: null });
    const [takenBack] = await logged(calls);
    await calls.ask('schoolRules.remove', { id: ruleId });
    expect((await calls.refused('history.undoBatch', { batchId: takenBack?.batchId ?? 0 })).code).toBe(
      'changed-since',
    );
    expect(
      (await calls.refused('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: yes }))
        .message,
    ).toContain('もうありません');
  });

  it('go and come back with a student', async () => {
    const calls = await twoStudents();
    const ruleId = await save(calls, interview);
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: yes });
    await calls.ask('facts.edit', {
      label: '入力',
      edits: [{ studentNumber: '001', field: 'studentNumber', text: '011' }],
    });
    expect(await schoolOf(calls, '011')).toMatchObject([{ confirmation: yes }]);
    await calls.ask('students.remove', { studentNumbers: ['011'] });
    await calls.ask('history.undo', {});
    expect(await schoolOf(calls, '011')).toMatchObject([{ confirmation: yes }]);
  });

  it('are kept when the program is opened again', async () => {
    const folder = newFolder();
    const calls = await startService(folder);
    await save(calls, interview);
    await calls.close();
    expect(await titles(await startService(folder))).toEqual([interview.title]);
  });

  it('are kept by an edition that has no use for them, and point out a figure without effect', async () => {
    const calls = await twoStudents();
    await save(calls, { ...interview, wishes: ['continuation'] });
    await save(calls, { ...stricter, condition: { kind: 'average', limitTenths: 32 } });
    const { rules } = await calls.ask('schoolRules.list', {});
    expect(rules[0]).toMatchObject({ wishesUsed: [], counts: { schoolDecides: 0 } });
    expect(rules[1]?.withoutEffect.join('')).toContain('機構の基準は 3.5 です。');
    expect(
      await calls.ask('schoolRules.hints', { condition: { kind: 'average', limitTenths: 40 }, wishes: null }),
    ).toEqual([]);
  });

  it('are refused with a マイナンバー, a title twice, and for what is no confirmation', async () => {
    const calls = await twoStudents();
    const ruleId = await save(calls, interview);
    const number = '123456789018';
    const refusals = [
      await calls.refused('schoolRules.save', { ...stricter, title: `規程 ${number}` }),
      await calls.refused('schoolRules.save', { ...stricter, basis: { ...basis, title: number } }),
      await calls.refused('schoolRules.confirm', {
        ruleId,
        studentNumbers: ['001'],
        confirmation: { ...yes, note: number },
      }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('my-number-found'));
    expect(JSON.stringify(refusals)).not.toContain(number);
    expect((await calls.refused('schoolRules.save', interview)).message).toContain('すでにあります');
    const figures = await save(calls, stricter);
    const wrong = { ruleId: figures, studentNumbers: ['001'], confirmation: yes };
    expect((await calls.refused('schoolRules.confirm', wrong)).message).toContain('確認の記録は要りません');
    await calls.ask('schoolRules.confirm', { ruleId, studentNumbers: ['001'], confirmation: yes });
    const other = { ...interview, id: ruleId, condition: stricter.condition };
    expect((await calls.refused('schoolRules.save', other)).message).toContain('種類を変えられません');
    expect((await calls.refused('schoolRules.reorder', { ids: [ruleId] })).code).toBe('changed-since');
  });
});

describe('今日やること and 帳票', () => {
  it('name whom the school still has to confirm', async () => {
    const calls = await twoStudents();
    const todo = async () =>
      (await calls.ask('home.summary', {})).todos.find(({ id }) => id === 'school-rules');
    expect(await todo()).toBeUndefined();
    const ruleId = await save(calls, interview);
    expect(await todo()).toMatchObject({
      count: 2,
      destination: { screen: 'judgement', filter: 'schoolOpen' },
    });
    await calls.ask('schoolRules.confirm', {
      ruleId,
      studentNumbers: ['001', '002'],
      confirmation: { ...yes, answer: 'no' },
    });
    expect(await todo()).toBeUndefined();
  });
});
