import { expect, test } from 'vitest';
import { noOptions } from '#core/app/forms/prepare-form.ts';
import { formIds } from '#core/domain/documents/model.ts';
import { addStudent, startService } from '../own-service.ts';

const school = {
  name: '見本大学',
  principal: { family: '大山', given: '一郎' },
  officer: { family: '小川', given: '花' },
  phone: null,
  defaultCourse: null,
} as const;

test('適格認定 offers what it has to print, and no form of a recommendation', async () => {
  const { ask } = await startService();
  await ask('workspace.switchEdition', { id: 'continuation-2025' });
  expect((await ask('forms.list', {})).map(({ form }) => form)).toEqual([
    'judgement-table',
    'missing-papers',
  ]);
  await ask('workspace.switchEdition', { id: 'enrolled-2025' });
  expect((await ask('forms.list', {})).map(({ form }) => form)).toEqual(formIds);
});

test('a form that the scheme does not have is refused with the way on', async () => {
  const calls = await startService();
  await calls.ask('workspace.saveSchool', school);
  await calls.ask('workspace.switchEdition', { id: 'continuation-2025' });
  await addStudent(calls, '001');
  const wanted = {
    form: 'recommendation-list',
    selection: { kind: 'suggested' },
    options: noOptions,
  } as const;
  const refused = await calls.refused('forms.preview', { ...wanted, jobId: 'preview' });
  expect(refused.message).toBe(
    '推薦者一覧は、令和7年度 適格認定では作りません。ほかの帳票を選んでください。',
  );
});
