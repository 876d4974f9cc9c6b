import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportList, listIds } from '#core/app/forms/export-list.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { practiceStudents } from '#core/domain/practice/practice.ts';
import { readBack, recordsOf } from '../../sheets/write/workbooks.ts';
import { type Office, openOffice } from './practice-service.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test.each(listIds)('%s is written as Excel and as CSV', async (list) => {
  for (const name of [`${list}.xlsx`, `${list}.csv`]) {
    const path = join(office.folder, name);
    expect(await exportList(office.service.context, { list, path })).toEqual({ ok: true, value: null });
    const [sheet] = await readBack(await readFile(path), name);
    expect(sheet?.rows.length).toBeGreaterThan(4);
  }
});

test('名簿 is everyone as stored, in class order', async () => {
  const path = join(office.folder, '名簿.xlsx');
  await exportList(office.service.context, { list: 'roster', path });
  const [sheet] = await readBack(await readFile(path));
  const numbers = recordsOf(sheet, '学籍番号').map((record) =>
    cellText(record.get('学籍番号') ?? { kind: 'empty' }),
  );
  const stored = practiceStudents().map(({ applicant }) => applicant.studentNumber);
  expect(numbers.slice(0, 116)).toEqual(stored.slice(0, 116));
  expect(numbers.toSorted()).toEqual(stored.toSorted());
});

test('another kind of file is refused', async () => {
  const path = join(office.folder, '名簿.pdf');
  expect(await exportList(office.service.context, { list: 'roster', path })).toMatchObject({
    ok: false,
    error: { code: 'input-invalid', message: expect.stringContaining('.xlsx か .csv') },
  });
});
