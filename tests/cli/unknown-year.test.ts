import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rulesFolder } from '../rules/editions.ts';
import { csvOf, scratchFolder, shogaku } from './terminal.ts';

// A year without an edition is never judged by a neighbour's figures, whichever command asks for it.

const { folder, remove } = await scratchFolder();
afterAll(remove);

const roster = path.join(folder, '名簿.csv');
await writeFile(
  roster,
  csvOf([
    ['学籍番号', '氏名', '評定平均値'],
    ['001', '試験 太郎', '3.5'],
  ]),
);

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['advance-2025', ['judge', '--roster', roster, '--json']],
  ['advance-2027', ['judge', '--roster', roster, '--json']],
  ['enrolled-2024', ['judge', '--roster', roster]],
  ['../advance/2022', ['judge', '--roster', roster]],
  ['emergency-2024', ['import', '--roster', roster, '--db', path.join(folder, '新しい.db')]],
  ['correspondence-2021', ['batch', '--roster', roster, '--out', path.join(folder, '帳票')]],
  ['advance-2023', ['amounts', '--json']],
  ['continuation-2026', ['guarantor', '--role', '保証人', '--json']],
];

it.each(commands)('--edition %s: この年度の規則はまだありません', async (edition, asked) => {
  const ended = await shogaku(folder, ...asked, '--edition', edition);
  expect(ended.code).toBe(2);
  expect(ended.out).toBe('');
  expect(ended.said).toContain(`「${edition}」: この年度の規則はまだありません。`);
  expect(ended.said).toContain('advance-2022');
});

it('judge --db asks for the edition of the data, and for no other year in its place', async () => {
  const db = path.join(folder, '名簿.db');
  const made = await shogaku(folder, 'import', '--roster', roster, '--db', db, '--edition', 'advance-2022');
  expect(made.code, made.said).toBe(0);
  const other = await shogaku(folder, 'judge', '--db', db, '--edition', 'advance-2025', '--json');
  expect([other.code, other.out]).toEqual([2, '']);
  expect(other.said).toContain('この年度の規則はまだありません');
  const own = await shogaku(folder, 'judge', '--db', db, '--json');
  expect(own.out).toContain('"edition": "advance-2022"');
});

it('judge --db reads the editions that the school keeps beside its data', async () => {
  const db = path.join(folder, '学校の版', '名簿.db');
  const own = path.join(folder, '学校の版', 'rules');
  await mkdir(own, { recursive: true });
  const shipped = await readFile(path.join(rulesFolder, 'advance', '2022.yaml'), 'utf8');
  const later = shipped
    .replace('id: advance-2022', 'id: advance-2031')
    .replace('fiscalYear: 2022', 'fiscalYear: 2031');
  await writeFile(path.join(own, 'advance-2031.yaml'), later);
  const taken = await shogaku(folder, 'import', '--roster', roster, '--db', db, '--edition', 'advance-2031');
  expect(taken.code).toBe(0);
  const judged = await shogaku(folder, 'judge', '--db', db, '--json');
  expect(JSON.parse(judged.out)).toMatchObject({ edition: 'advance-2031' });
});
