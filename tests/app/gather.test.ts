import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppContext } from '#core/app/context.ts';
import { gather } from '#core/app/gather.ts';
import { confirmSchoolRule } from '#core/app/school-rules/confirm.ts';
import { saveSchoolRule } from '#core/app/school-rules/save.ts';
import { editFacts } from '#core/app/students/edit-facts.ts';
import { recordBatch } from '#core/store/history.ts';
import { studentChange } from '#core/store/students.ts';
import { shippedEdition } from '../rules/editions.ts';
import { student } from '../store/helpers.ts';
import { contextInMemory, type TestContext } from './judgement/practice-context.ts';

let opened: TestContext;
beforeEach(async () => {
  opened = await contextInMemory('empty');
  const group = { faculty: '工学部', grade: 2 } as const;
  const students = [
    student('A1', { ...group, gpa: '3.5', choice: 1 }),
    student('A2', { ...group, gpa: '3.0' }),
    student('A3', { ...group, gpa: '2.5' }),
    student('B1', { faculty: '文学部', grade: 2, gpa: '3.0' }),
    student('C1', { choice: 1 }),
  ];
  const changes = students.map((one) => studentChange(null, one)).filter((change) => change !== null);
  const meta = { kind: 'add', label: '生徒の追加', at: '2022-06-15T10:00:00+09:00' } as const;
  const recorded = await recordBatch(opened.ctx.workspace().db, meta, changes);
  if (!recorded.ok) throw new Error(recorded.error.message);
});
afterEach(() => opened.close());

const enter = async (studentNumber: string, field: string, text: string) => {
  const edited = await editFacts(opened.ctx, '入力', [{ studentNumber, field, text }]);
  if (!edited.ok || edited.value.rejected.length > 0) throw new Error('not taken');
};

it('everyone has the place in the group that the whole roster gives', async () => {
  const { byNumber } = await gather(opened.ctx);
  expect(byNumber.get('A1')?.standing).toMatchObject({ rank: 1, headCount: 3, groupLabel: '工学部 2年' });
  expect(byNumber.get('A3')?.standing).toMatchObject({ rank: 3, headCount: 3, mean: '3.00' });
  expect(byNumber.get('C1')?.standing).toBeNull();
});

it('the GPA of one student moves the others of the group, and nobody else is judged anew', async () => {
  const before = (await gather(opened.ctx)).byNumber;
  await enter('A3', 'gpa', '4.0');
  const after = (await gather(opened.ctx)).byNumber;
  expect(after.get('A1')?.standing).toMatchObject({ rank: 2 });
  expect(after.get('A1')?.judgement).not.toBe(before.get('A1')?.judgement);
  expect(after.get('B1')).toBe(before.get('B1'));
  expect(after.get('C1')).toBe(before.get('C1'));
});

it('an entry that moves no place leaves every other case as it was', async () => {
  const before = (await gather(opened.ctx)).byNumber;
  await enter('A2', 'note', '面談済み');
  const after = (await gather(opened.ctx)).byNumber;
  expect(after.get('A1')).toBe(before.get('A1'));
  expect(after.get('A2')).not.toBe(before.get('A2'));
});

it('在学採用 judges by that place, anew when another student moves it', async () => {
  const edition = await shippedEdition('enrolled-2025');
  const ctx: AppContext = { ...opened.ctx, workspace: () => ({ ...opened.ctx.workspace(), edition }) };
  const marksOf = async () => {
    const { judgement } = (await gather(ctx)).byNumber.get('A1') ?? {};
    return judgement?.wishes[0]?.criteria.find(({ id }) => id === 'marks');
  };
  expect(await marksOf()).toMatchObject({ verdict: { kind: 'met' }, actual: '3人中1位' });
  await enter('A2', 'gpa', '3.6');
  const after = await marksOf();
  expect(after?.verdict.kind).not.toBe('met');
  expect(after?.actual).toBe('3人中2位');
});

it('a 校内基準 is looked at beside the judgement, which stays as it was', async () => {
  const before = (await gather(opened.ctx)).byNumber;
  const saved = await saveSchoolRule(opened.ctx, {
    id: null,
    title: '校内面談',
    condition: { kind: 'confirmed' },
    wishes: null,
    basis: { title: '奨学生推薦規程', setOn: '2022-04-01' },
  });
  if (!saved.ok) throw new Error(saved.error.message);
  const ruled = (await gather(opened.ctx)).byNumber;
  expect(ruled.get('A1')?.judgement).toBe(before.get('A1')?.judgement);
  expect(ruled.get('A1')?.schoolRules).toMatchObject([{ verdict: { kind: 'schoolDecides' } }]);
  const confirmation = { answer: 'yes', on: '2022-06-15', note: null } as const;
  await confirmSchoolRule(opened.ctx, { ruleId: saved.value.id, studentNumbers: ['A1'], confirmation });
  const confirmed = (await gather(opened.ctx)).byNumber;
  expect(confirmed.get('A1')?.schoolRules).toMatchObject([{ verdict: { kind: 'met' } }]);
  expect(confirmed.get('A1')?.judgement).toBe(before.get('A1')?.judgement);
  expect(confirmed.get('C1')).toBe(ruled.get('C1'));
});
