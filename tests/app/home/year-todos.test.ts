import { expect, it } from 'vitest';
import { addStudent, startService } from '../own-service.ts';

const yearLine = ({ id }: Readonly<{ id: string }>): boolean => id === 'year';

it('今日やること leads to 年度の切り替え once the school year of the edition is over', async () => {
  let today = '2023-03-31';
  const { ask, ...calls } = await startService(undefined, () => today);
  await ask('workspace.switchEdition', { id: 'advance-2022' });
  today = '2023-04-01';
  expect((await ask('home.summary', {})).todos.filter(yearLine)).toEqual([]);
  await addStudent({ ask, ...calls }, '301', { grade: '2' });
  expect((await ask('home.summary', {})).todos.filter(yearLine)).toMatchObject([
    { urgency: 'soon', destination: { screen: 'year', tab: 'change' } },
  ]);
  today = '2023-03-31';
  expect((await ask('home.summary', {})).todos.filter(yearLine)).toEqual([]);
});
