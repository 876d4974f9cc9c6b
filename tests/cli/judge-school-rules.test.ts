import { expect, it, onTestFinished } from 'vitest';
import { saveSchoolRule } from '#core/app/school-rules/save.ts';
import { judgeJson } from '#core/cli/judge-json.ts';
import { judgedAsOf } from '#core/cli/judged.ts';
import { contextInMemory } from '../app/judgement/practice-context.ts';

it('judge --json names 校内基準 per applicant only where the database has any', async () => {
  const { ctx, close } = await contextInMemory('practice');
  onTestFinished(close);
  const judged = async (asOf?: string) =>
    judgeJson(await judgedAsOf(ctx, asOf), { rejectedRows: [], warnings: [] }).applicants;
  const before = await judged();
  expect(before[0]).not.toHaveProperty('schoolRules');
  const basis = { title: '奨学生推薦規程', setOn: '2022-04-01' };
  await saveSchoolRule(ctx, {
    id: null,
    title: '校内面談',
    condition: { kind: 'confirmed' },
    wishes: ['grant'],
    basis,
  });
  const after = await judged();
  expect(after.flatMap(({ schoolRules = [] }) => schoolRules)[0]).toEqual({
    title: '校内面談',
    kind: 'confirmed',
    wishes: ['grant'],
    verdict: 'schoolDecides',
    reason: '学校の確認がまだ記録されていません。',
    basis,
  });
  expect(after.map(({ schoolRules: _, ...jasso }) => jasso)).toEqual(before);
  expect((await judged('2022-06-01'))[0]).toHaveProperty('schoolRules');
});
