import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type Calls, newFolder, startPractice, startService } from '../own-service.ts';

const note = {
  id: null,
  topic: 'places',
  title: '識別番号の通知',
  body: '職員室の金庫',
} as const;

function chosenFolder({ service }: Calls, folder = newFolder()): string {
  service.files.grant('folder', { kind: 'path', path: folder, name: path.basename(folder) });
  return folder;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('校内の申し送り', () => {
  it('is written, changed with its history, removed, and each step taken back', async () => {
    const { ask, refused } = await startPractice();
    await ask('handover.put', note);
    const [written] = (await ask('handover.view', {})).notes;
    expect(written).toMatchObject({
      title: '識別番号の通知',
      writtenOn: '2022-06-15',
      writtenBy: '佐野　和彦',
    });
    const id = written?.id ?? '';
    await ask('handover.put', { ...note, id, body: '事務室の金庫' });
    expect(await ask('handover.earlier', { id })).toEqual([
      { at: '2022-06-20T10:32:00+09:00', person: '佐野　和彦', body: '職員室の金庫' },
    ]);
    // Nothing differs: nothing is recorded.
    expect(await ask('handover.put', { ...note, id, body: '事務室の金庫' })).toEqual({ batchId: null });
    await ask('handover.remove', { id });
    expect((await ask('handover.view', {})).notes).toEqual([]);
    expect(await refused('handover.remove', { id })).toMatchObject({ code: 'changed-since' });
    await ask('history.undo', {});
    await ask('history.undo', {});
    expect((await ask('handover.view', {})).notes[0]?.body).toBe('職員室の金庫');
  });

  it('refuses what must not be written down', async () => {
    const { refused } = await startPractice();
    const secret = await refused('handover.put', { ...note, body: 'パスワード: ab12cd34' });
    expect(secret).toMatchObject({ code: 'value-invalid' });
    expect((await refused('handover.put', { ...note, title: '1234 5678 9018' })).message).toMatch(
      /マイナンバー/u,
    );
  });
});

describe('引継ぎ pack', () => {
  it('is one folder with everything a new officer needs, and nothing else is left beside it', async () => {
    const calls = await startPractice();
    await calls.ask('handover.put', note);
    await calls.ask('rules.beginNext', {
      from: 'advance-2022',
      fiscalYear: 2023,
      title: '2023年度実施 予約採用',
      shortTitle: '令和5年度 予約採用',
      publication: { title: '架空の通知', publisher: '日本学生支援機構', edition: '2023年4月版' },
    });
    const parent = chosenFolder(calls);
    const made = await calls.ask('handover.make', { folder: 'folder', withData: false, jobId: 'p' });
    expect(readdirSync(parent)).toEqual(['引継ぎ_令和4年度_20220615']);
    expect(made.folderName).toBe('引継ぎ_令和4年度_20220615');
    const folder = path.join(parent, made.folderName);
    expect(filesIn(folder)).toEqual([
      '1 はじめの日に読む.pdf',
      '2 年間日程.ics',
      '2 年間日程.pdf',
      '3 未了の案件.pdf',
      '3 未了の案件.xlsx',
      '4 判定の記録.xlsx',
      '5 校内基準と規則.pdf',
      '6 校内の申し送り.pdf',
      '7 変更の記録.xlsx',
      '規則の版/advance-2023.yaml',
    ]);
    expect([...made.files].sort()).toEqual(filesIn(folder));
    const cases = new ExcelJS.Workbook();
    await cases.xlsx.readFile(path.join(folder, '3 未了の案件.xlsx'));
    expect(cases.worksheets[0]?.rowCount).toBeGreaterThan(50);
    // A second one goes beside the first.
    const again = await calls.ask('handover.make', { folder: 'folder', withData: false, jobId: 'p' });
    expect(again.folderName).toBe('引継ぎ_令和4年度_20220615 (2)');
  });

  it('holds the whole data only when that was asked for', async () => {
    const calls = await startPractice();
    const plan = { edition: 'advance-2026', lastGrade: 3, chosen: [] };
    const { stamp } = await calls.ask('year.preview', plan);
    await calls.ask('year.run', { ...plan, stamp, jobId: 'j' });
    const parent = chosenFolder(calls);
    const { folderName } = await calls.ask('handover.make', { folder: 'folder', withData: true, jobId: 'p' });
    const data = path.join(parent, folderName, 'データの控え');
    expect(filesIn(data)).toEqual(['shogaku.sqlite', 'years/2022.sqlite']);
    const record = new Database(path.join(data, 'years', '2022.sqlite'), { readonly: true });
    expect(record.prepare('select count(*) from students').pluck().get()).toBe(120);
    record.close();
    // From within the record of the old year it is that year's data.
    await calls.ask('year.open', { id: '2022' });
    const old = await calls.ask('handover.make', { folder: 'folder', withData: true, jobId: 'p' });
    const copy = new Database(path.join(parent, old.folderName, 'データの控え', 'shogaku.sqlite'), {
      readonly: true,
    });
    expect(copy.prepare('select count(*) from students').pluck().get()).toBe(120);
    copy.close();
  });

  it('says what stands in the way and leaves nothing behind', async () => {
    const calls = await startPractice();
    const parent = chosenFolder(calls, path.join(newFolder(), 'gone'));
    expect(
      await calls.refused('handover.make', { folder: 'folder', withData: false, jobId: 'p' }),
    ).toMatchObject({
      code: 'target-not-writable',
    });
    expect(existsSync(parent)).toBe(false);
    mkdirSync(parent);
    const making = calls.reply('handover.make', { folder: 'folder', withData: false, jobId: 'p' });
    calls.service.onProgress(() => void calls.reply('jobs.cancel', { jobId: 'p' }));
    const stopped = await making;
    expect(stopped.ok ? '' : stopped.error.code).toBe('cancelled');
    expect(readdirSync(parent)).toEqual([]);
    const file = path.join(parent, 'file');
    writeFileSync(file, '');
    chosenFolder(calls, file);
    expect(
      await calls.refused('handover.make', { folder: 'folder', withData: false, jobId: 'p' }),
    ).toMatchObject({
      code: 'target-not-writable',
    });
  });

  it('can be made from the first day on, before anything was entered but the school', async () => {
    const calls = await startService();
    await calls.ask('workspace.saveSchool', {
      name: '青葉台北高等学校',
      principal: { family: '宇佐美', given: '正道' },
      officer: { family: '佐野', given: '和彦' },
      phone: null,
      defaultCourse: 'highSchool',
    });
    const parent = chosenFolder(calls);
    const { folderName } = await calls.ask('handover.make', {
      folder: 'folder',
      withData: false,
      jobId: 'p',
    });
    const page = readFileSync(path.join(parent, folderName, '1 はじめの日に読む.pdf'));
    expect(page.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
