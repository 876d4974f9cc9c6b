import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSample } from '#core/app/sample.ts';

test('writes the two practice files into a folder that it makes', async () => {
  const root = await mkdtemp(join(tmpdir(), 'shogaku-sample-'));
  try {
    const folder = join(root, '練習', '名簿');
    expect(await writeSample(folder)).toEqual({
      ok: true,
      value: { roster: join(folder, '名簿.xlsx'), marks: join(folder, '評定一覧.xlsx'), students: 120 },
    });
    expect((await readdir(folder)).toSorted()).toEqual(['名簿.xlsx', '評定一覧.xlsx']);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('a folder that cannot be made is named', async () => {
  const root = await mkdtemp(join(tmpdir(), 'shogaku-sample-'));
  try {
    await writeFile(join(root, 'ファイル'), '');
    expect(await writeSample(join(root, 'ファイル', '中'))).toMatchObject({
      ok: false,
      error: { code: 'target-not-writable' },
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
