import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keepDailyCopy } from '#core/store/backup.ts';
import { recordBatch } from '#core/store/history.ts';
import { openStore } from '#core/store/open.ts';
import { countStudents, studentChange } from '#core/store/students.ts';
import { memoryStore, present, student, temporaryFolder } from './helpers.ts';

const days = Array.from({ length: 17 }, (_, at) => `2022-06-${String(at + 1).padStart(2, '0')}`);

it('keeps one copy per day with its last state, and the newest fourteen', async () => {
  const folder = path.join(temporaryFolder(), 'backup');
  const store = await memoryStore();
  for (const day of days) keepDailyCopy(store, folder, day);
  writeFileSync(path.join(folder, 'shogaku-before-version-2.sqlite'), '');
  await recordBatch(
    store.db,
    { kind: 'add', label: '生徒の追加', at: '2022-06-17T17:00:00+09:00' },
    present([studentChange(null, student('001'))]),
  );
  keepDailyCopy(store, folder, '2022-06-17');
  expect(readdirSync(folder).sort()).toEqual([
    ...days.slice(-14).map((day) => `shogaku-${day}.sqlite`),
    'shogaku-before-version-2.sqlite',
  ]);
  const copy = openStore(path.join(folder, 'shogaku-2022-06-17.sqlite'), null);
  expect(copy.ok && (await countStudents(copy.value.db))).toBe(1);
  if (copy.ok) await copy.value.close();
});

it('leaves what is there alone when a copy cannot be written', async () => {
  const folder = temporaryFolder();
  const store = await memoryStore();
  keepDailyCopy(store, folder, '2022-06-01');
  mkdirSync(path.join(folder, 'shogaku-2022-06-02.sqlite'));
  expect(() => keepDailyCopy(store, folder, '2022-06-02')).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['shogaku-2022-06-01.sqlite', 'shogaku-2022-06-02.sqlite']);
});
