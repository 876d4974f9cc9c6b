import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { completeTarget, plainFileName } from '../../electron/file-names.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'shogaku-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('保存するファイルの名前', () => {
  it.each([
    ['推薦者一覧_2022年度.pdf', '推薦者一覧_2022年度.pdf'],
    ['推薦者一覧', '推薦者一覧.pdf'],
    ['一覧.PDF', '一覧.PDF'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\一覧.pdf', 'C  Windows 一覧.pdf'],
    ['a\u0000b\nc?.pdf', 'a b c .pdf'],
    ['...', '帳票.pdf'],
    ['', '帳票.pdf'],
    ['𠮷田 髙﨑.pdf', '𠮷田 髙﨑.pdf'],
  ])('%j は %j になる', (suggested, expected) => {
    expect(plainFileName(suggested, 'pdf')).toBe(expected);
    expect(path.basename(plainFileName(suggested, 'pdf'))).toBe(expected);
  });

  it('拡張子のある名前はそのまま使う', () => {
    const target = path.join(folder, '一覧.xlsx');
    writeFileSync(target, '');
    expect(completeTarget(target, 'xlsx')).toBe(target);
  });

  it('拡張子を補うときは、聞いていない上書きをしない', () => {
    writeFileSync(path.join(folder, '名簿.xlsx'), '');
    writeFileSync(path.join(folder, '名簿 (2).xlsx'), '');
    expect(completeTarget(path.join(folder, '名簿'), 'xlsx')).toBe(path.join(folder, '名簿 (3).xlsx'));
    expect(completeTarget(path.join(folder, '新しい名簿'), 'xlsx')).toBe(
      path.join(folder, '新しい名簿.xlsx'),
    );
  });
});
