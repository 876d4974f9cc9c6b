import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { csvOf, scratchFolder, shogaku } from './terminal.ts';

const { folder, remove } = await scratchFolder();
afterAll(remove);

it('judge says 適格認定 in its own words, and counts the measures', async () => {
  const roster = path.join(folder, '学業成績.csv');
  const line = ['標準修得単位数', '順位（学部・学年）', '順位の対象人数', '卒業延期の確定'];
  const same = [60, 30, 120, 'いいえ'];
  await writeFile(
    roster,
    csvOf([
      ['学籍番号', '氏名', ...line, '修得単位数', '出席率', '前回の適格認定が警告'],
      ['001', '試験 一郎', ...same, 60, 95, 'いいえ'],
      ['002', '試験 二郎', ...same, 42, 95, 'いいえ'],
      ['003', '試験 三郎', ...same, 42, 95, 'はい'],
      ['004', '試験 四郎', ...same, 60, '', 'いいえ'],
    ]),
  );
  const asked = ['--roster', roster, '--edition', 'continuation-2025', '--as-of', '2026-11-22'];
  const ended = await shogaku(folder, 'judge', ...asked);
  expect(ended.code, ended.said).toBe(0);
  const states = [...ended.out.matchAll(/^(\d{3}).*適格認定 (\S+)$/gm)].map(([, number, state]) => [
    number,
    state,
  ]);
  expect(states).toEqual([
    ['001', '継続'],
    ['002', '警告'],
    ['003', '廃止'],
    ['004', '情報不足'],
  ]);
  expect(ended.out).toContain('適格認定: 継続 1 人、警告 1 人、停止 0 人、廃止 1 人、まだ言えない 1 人');
  expect(ended.out).not.toContain('推薦できる');
});
