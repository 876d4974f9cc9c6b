import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileOperations, moveFolder, writeFileSafely } from '#core/app/write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shogaku-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const content = new TextEncoder().encode('新しい内容');
const fault = (code: string) => Object.assign(new Error(code), { code });
const operations = (changed: Partial<FileOperations>): FileOperations => ({
  open,
  rename,
  unlink,
  pause: async () => undefined,
  ...changed,
});

test('writes a new file and replaces an old one, leaving nothing beside it', async () => {
  const path = join(folder, '推薦者一覧.pdf');
  expect(await writeFileSafely(path, new TextEncoder().encode('前の内容'))).toEqual({
    ok: true,
    value: null,
  });
  expect(await writeFileSafely(path, content)).toEqual({ ok: true, value: null });
  expect(await readFile(path, 'utf8')).toBe('新しい内容');
  expect(await readdir(folder)).toEqual(['推薦者一覧.pdf']);
});

test('waits for a file that is held for a moment', async () => {
  const path = join(folder, '一覧.xlsx');
  let refusals = 3;
  const pauses: number[] = [];
  const result = await writeFileSafely(
    path,
    content,
    operations({
      rename: async (from, to) => {
        if (refusals-- > 0) throw fault('EBUSY');
        await rename(from, to);
      },
      pause: async (milliseconds) => pauses.push(milliseconds),
    }),
  );
  expect(result.ok).toBe(true);
  expect(pauses).toEqual([200, 400, 800]);
  expect(await readFile(path, 'utf8')).toBe('新しい内容');
});

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a target open in Excel (%s) is named and keeps what it had',
  async (code) => {
    const path = join(folder, '一覧.xlsx');
    await writeFile(path, '前の内容');
    const result = await writeFileSafely(
      path,
      content,
      operations({ rename: () => Promise.reject(fault(code)) }),
    );
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'target-locked',
        message:
          '「一覧.xlsx」は Excel などで開かれているため保存できません。閉じてからもう一度保存するか、別の名前で保存してください。',
      },
    });
    expect(await readFile(path, 'utf8')).toBe('前の内容');
    expect(await readdir(folder)).toEqual(['一覧.xlsx']);
  },
);

test('a full disk half-way leaves the old file and no rest', async () => {
  const path = join(folder, '一覧.xlsx');
  await writeFile(path, '前の内容');
  const result = await writeFileSafely(
    path,
    content,
    operations({
      open: async (name, flags) => {
        const file = await open(name, flags);
        return {
          writeFile: async () => {
            await file.write(content.slice(0, 4));
            throw fault('ENOSPC');
          },
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    }),
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(await readFile(path, 'utf8')).toBe('前の内容');
  expect(await readdir(folder)).toEqual(['一覧.xlsx']);
});

test('a folder that is gone, and a folder in the place of the file, are named', async () => {
  expect(await writeFileSafely(join(folder, 'ない', '一覧.xlsx'), content)).toMatchObject({
    ok: false,
    error: { code: 'target-not-writable', message: expect.stringContaining('フォルダーが見つかりません') },
  });
  await mkdir(join(folder, '一覧.xlsx'));
  expect(await writeFileSafely(join(folder, '一覧.xlsx'), content)).toMatchObject({
    ok: false,
    error: { code: 'target-not-writable', message: expect.stringContaining('同じ名前のフォルダー') },
  });
  expect(await readdir(folder)).toEqual(['一覧.xlsx']);
});

test('a folder without the right to write is named', async () => {
  const result = await writeFileSafely(
    join(folder, '一覧.xlsx'),
    content,
    operations({ open: () => Promise.reject(fault('EACCES')) }),
  );
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'target-not-writable', message: expect.stringContaining('書き込めません') },
  });
});

test('a mistake of ours is not dressed up as a fault of the disk', async () => {
  const result = writeFileSafely(
    join(folder, '一覧.xlsx'),
    content,
    operations({ rename: () => Promise.reject(new TypeError('bug')) }),
  );
  await expect(result).rejects.toThrow('bug');
  expect(await readdir(folder)).toEqual([]);
});

test('a finished folder takes its name at once, after a virus scanner has let go of it', async () => {
  const [making, done] = [join(folder, '~途中'), join(folder, '推薦書_20220615')];
  await mkdir(making);
  await writeFile(join(making, '推薦書_0301.xlsx'), '中身');
  let refusals = 2;
  const patient = operations({
    rename: async (from, to) => {
      if (refusals-- > 0) throw fault('EPERM');
      await rename(from, to);
    },
  });
  expect(await moveFolder(making, done, patient)).toEqual({ ok: true, value: null });
  expect(await readdir(folder)).toEqual(['推薦書_20220615']);
  expect(await readdir(done)).toEqual(['推薦書_0301.xlsx']);
});

test('a folder that cannot take its name is a failure with a sentence', async () => {
  const held = operations({ rename: () => Promise.reject(fault('EACCES')) });
  const full = operations({ rename: () => Promise.reject(fault('ENOSPC')) });
  const move = (failing: FileOperations) => moveFolder(join(folder, 'a'), join(folder, 'b'), failing);
  expect(await move(held)).toMatchObject({ ok: false, error: { code: 'target-locked' } });
  expect(await move(full)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
});
