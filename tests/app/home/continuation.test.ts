import { expect, it } from 'vitest';
import { addStudent, startService } from '../own-service.ts';

const figures = {
  grade: '2',
  faculty: '文学部',
  gpa: '2.10',
  creditsStandard: '62',
  attendanceRate: '95',
  graduationDelayed: 'いいえ',
  warnedBefore: 'いいえ',
};

it('適格認定 shows measures, names whose support would end, and speaks of no recommendation', async () => {
  const calls = await startService();
  await calls.ask('workspace.switchEdition', { id: 'continuation-2025' });
  for (const [studentNumber, creditsEarned, gpa] of [
    ['001', '62', '3.10'],
    ['002', '62', '3.00'],
    ['003', '62', '2.90'],
    ['004', '62', '2.80'],
    ['005', '30', '2.70'],
  ] as const)
    await addStudent(calls, studentNumber, { ...figures, creditsEarned, gpa });
  const list = await calls.ask('judgement.list', {});
  expect(list).toMatchObject({ wishes: ['continuation'], hasChains: false });
  const measures = list.lines.map(({ wishes }) => wishes[0]?.measure);
  expect(measures).toEqual(['continue', 'continue', 'continue', 'continue', 'abolition']);
  const { steps, todos } = await calls.ask('home.summary', {});
  expect(steps).toEqual([
    { label: '適格認定の対象', count: 5 },
    { label: '区分の見込みあり', count: 5 },
    { label: '継続', count: 4 },
    { label: '書類完了', count: 0 },
  ]);
  expect(todos.find(({ id }) => id === 'abolition')).toMatchObject({
    sentence: '廃止の基準に当たる学生が 1 人います。数値を確かめてください。',
    destination: { screen: 'judgement', filter: 'no' },
  });
  expect(todos.filter(({ sentence }) => /推薦|受付番号|評定平均値/u.test(sentence))).toEqual([]);
  const { next } = await calls.ask('judgement.of', { studentNumber: '001' });
  expect(next.filter(({ field }) => field === 'receiptNumber')).toEqual([]);
});
