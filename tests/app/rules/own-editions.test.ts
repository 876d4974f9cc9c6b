import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ValueForm } from '#core/contract/rules.ts';
import type { ValueLine } from '#core/domain/rule-tree/value-lines.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import { type Calls, newFolder, resourcesFolder, startService } from '../own-service.ts';

const shipped = readFileSync(path.join(resourcesFolder, 'rules', 'advance', '2022.yaml'), 'utf8');
const publication = {
  title: '2026年度実施 予約採用について',
  publisher: '日本学生支援機構',
  edition: '試験用',
};
const next = {
  from: 'advance-2022',
  fiscalYear: 2024,
  title: '2024年度実施 予約採用',
  shortTitle: '令和6年度 予約採用',
  publication,
} as const;

const ownFile = ({ dataFolder }: Calls, id: string): string => path.join(dataFolder, 'rules', `${id}.yaml`);

function fileWith(calls: Calls, text: string, name = '版.yaml'): string {
  const handle = `test-${name}`;
  calls.service.files.grant(handle, { kind: 'bytes', bytes: Buffer.from(text), name });
  return handle;
}

const linesOf = (form: ValueForm): readonly ValueLine[] => form.sections.flatMap(({ values }) => values);
function lineOf(form: ValueForm, name: string): ValueLine {
  const line = linesOf(form).find((each) => each.name === name);
  if (line === undefined) throw new Error(`no ${name}`);
  return line;
}
function correctionDays({ service }: Calls): number | undefined {
  const edition = editionById(service.context.rulebook, 'advance-2022');
  return edition.ok ? edition.value.calendar.correctionADays?.value : undefined;
}
const listed = async ({ ask }: Calls, id: string) =>
  (await ask('rules.editions', {})).find((edition) => edition.id === id);

describe('翌年度の版', () => {
  it('takes over every value unconfirmed, and no day of the old year', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    const form = await calls.ask('rules.values', { id: 'advance-2024' });
    expect(form.progress.confirmed).toBe(0);
    expect(form.progress.all).toBeGreaterThan(100);
    expect(form.previous?.id).toBe('advance-2022');
    expect(form.documents[0]).toMatchObject(publication);
    expect(
      linesOf(form)
        .filter(({ state }) => state === 'empty')
        .map(({ label }) => label.join(' › ')),
    ).toEqual([
      '申込みができる期間',
      '申込・推薦の回 › 第1回',
      '申込・推薦の回 › 第2回',
      '申込・推薦の回 › 第3回',
      '申込・推薦の回 › 予備回',
    ]);
    expect(lineOf(form, 'qualification/graduation/lastGraduation')).toMatchObject({
      state: 'unconfirmed',
      value: '2025-03',
      previous: { shown: '令和5年3月' },
    });
    expect(readFileSync(ownFile(calls, 'advance-2024'), 'utf8')).toContain('# 月額（円）。');
    expect(await listed(calls, 'advance-2024')).toMatchObject({ origin: 'own', inUse: false });
  });

  it('refuses a year that has an edition, and one before', async () => {
    const { refused } = await startService();
    expect(await refused('rules.beginNext', { ...next, fiscalYear: 2022 })).toMatchObject({
      code: 'value-invalid',
    });
    expect(await refused('rules.beginNext', { ...next, from: 'advance-1999' })).toMatchObject({
      code: 'edition-unknown',
    });
  });

  it('is confirmed value by value, and each step can be taken back, on another day too', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    const source = { document: 'y2024', locator: 'p.12', quote: '3万円～13万円' };
    const confirmed = await calls.ask('rules.saveValue', {
      id: 'advance-2024',
      name: 'amounts/loan2',
      value: { from: 30000, to: 130000, step: 10000 },
      source,
      confirmed: true,
    });
    expect(confirmed.progress.confirmed).toBe(1);
    expect(lineOf(confirmed, 'amounts/loan2')).toMatchObject({
      state: 'confirmed',
      shown: '30,000円～130,000円（10,000円刻み）',
      source,
      checkedOn: '2022-06-20',
      previous: { shown: '20,000円～120,000円（10,000円刻み）' },
    });
    await calls.close();

    const later = await startService(calls.dataFolder);
    const resumed = await later.ask('rules.values', { id: 'advance-2024' });
    expect(resumed.progress.confirmed).toBe(1);
    expect(resumed.undo).toBe('値の確認');
    const undone = await later.ask('rules.undoValue', { id: 'advance-2024' });
    expect(lineOf(undone, 'amounts/loan2')).toMatchObject({ state: 'unconfirmed', value: { from: 20000 } });
  });

  it('takes a round of the year as a whole, in its place among the others', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    const round = (month: string) => ({
      application: { from: `2024-${month}-01`, to: `2024-${month}-20` },
      posting: { from: null, to: `2024-${month}-25` },
      recommendation: { from: `2024-${month}-05`, to: `2024-${month}-28` },
      result: '10月下旬',
    });
    const save = (name: string, value: ReturnType<typeof round>) =>
      calls.ask('rules.saveValue', {
        id: 'advance-2024',
        name: `calendar/rounds/[${name}]`,
        value,
        source: { document: 'y2024', locator: 'p.5', quote: '申込期間' },
        confirmed: true,
      });
    await save('second', round('06'));
    const form = await save('first', round('05'));
    const rounds = linesOf(form).filter(({ name }) => name.startsWith('calendar/rounds/'));
    expect(rounds.map(({ name }) => name.slice('calendar/rounds/'.length))).toEqual([
      '[first]/application',
      '[first]/posting',
      '[first]/recommendation',
      '[first]/result',
      '[second]/application',
      '[second]/posting',
      '[second]/recommendation',
      '[second]/result',
      '[third]',
      '[reserve]',
    ]);
    expect(lineOf(form, 'calendar/rounds/[first]/posting')).toMatchObject({
      state: 'confirmed',
      shown: '～令和6年5月25日',
    });
  });
});

describe('one value', () => {
  it.each([
    [
      'a figure that is none',
      { name: 'amounts/loan2', value: { from: 0, to: 130000, step: 10000 } },
      '始まり',
    ],
    [
      'a day that does not exist',
      { name: 'qualification/graduation/lastGraduation', value: '2023-13' },
      '年月',
    ],
  ])('is refused with the reason: %s', async (_name, wanted, reason) => {
    const calls = await startService();
    const failed = await calls.refused('rules.saveValue', {
      id: 'advance-2022',
      source: { document: 'briefing', locator: 'p.1', quote: '引用' },
      confirmed: true,
      ...wanted,
    });
    expect(failed.code).toBe('value-invalid');
    expect(failed.message).toContain(reason);
    expect(existsSync(ownFile(calls, 'advance-2022'))).toBe(false);
  });

  it('is refused with a publication that the edition does not name', async () => {
    const { refused } = await startService();
    const failed = await refused('rules.saveValue', {
      id: 'advance-2022',
      name: 'marks/rounding',
      value: '四捨五入',
      source: { document: 'nowhere', locator: 'p.1', quote: '引用' },
      confirmed: true,
    });
    expect(failed.message).toContain('資料「nowhere」が documents にありません');
  });

  it('of a shipped edition makes the copy of the school, which judges from then on and goes when it is undone', async () => {
    const calls = await startService();
    const form = await calls.ask('rules.saveValue', {
      id: 'advance-2022',
      name: 'calendar/correctionADays',
      value: 6,
      source: { document: 'briefing', locator: 'p.53', quote: '訂正期間A' },
      confirmed: true,
    });
    expect(form.origin).toBe('ownInPlaceOfShipped');
    expect(correctionDays(calls)).toBe(6);
    expect((await calls.ask('rules.undoValue', { id: 'advance-2022' })).origin).toBe('shipped');
    expect(correctionDays(calls)).toBe(5);
    expect(await calls.refused('rules.undoValue', { id: 'advance-2022' })).toMatchObject({
      code: 'nothing-to-undo',
    });
  });
});

describe('a file', () => {
  const other = shipped
    .replace('id: advance-2022', 'id: advance-2031')
    .replace('fiscalYear: 2022', 'fiscalYear: 2031');

  it('goes out and comes back in as it is', async () => {
    const calls = await startService();
    const target = path.join(newFolder(), '書き出し.yaml');
    calls.service.files.grant('out', { kind: 'path', path: target, name: '書き出し.yaml' });
    await calls.ask('rules.export', { id: 'advance-2022', target: 'out' });
    expect(readFileSync(target, 'utf8')).toBe(shipped);
  });

  it('is looked at first, then kept under the name of its edition', async () => {
    const calls = await startService();
    const handle = fileWith(calls, other);
    expect(await calls.ask('rules.inspect', { handle })).toMatchObject({
      kind: 'edition',
      edition: { id: 'advance-2031' },
      replaces: null,
    });
    expect(existsSync(path.join(calls.dataFolder, 'rules'))).toBe(false);
    await calls.ask('rules.import', { handle, replace: false });
    expect(readFileSync(ownFile(calls, 'advance-2031'), 'utf8')).toBe(other);
    await calls.ask('rules.removeOwn', { id: 'advance-2031' });
    expect(await listed(calls, 'advance-2031')).toBeUndefined();
  });

  it('asks before it takes the place of an edition', async () => {
    const calls = await startService();
    const handle = fileWith(calls, shipped.replace('value: 6', 'value: 7'));
    expect(await calls.ask('rules.inspect', { handle })).toMatchObject({
      replaces: 'shipped',
      changes: { changed: 1 },
    });
    expect(await calls.refused('rules.import', { handle, replace: false })).toMatchObject({
      code: 'edition-exists',
    });
    await calls.ask('rules.import', { handle, replace: true });
    expect(await listed(calls, 'advance-2022')).toMatchObject({ origin: 'ownInPlaceOfShipped' });
  });

  it('with faults names the line, the place and what is wrong, and keeps nothing', async () => {
    const calls = await startService();
    const text = other.replace('label: 第1回', 'lable: 第1回').replace('value: 6', 'value: 0');
    const handle = fileWith(calls, text);
    const seen = await calls.ask('rules.inspect', { handle });
    if (seen.kind !== 'faulty') throw new Error('no faults');
    const line = (part: string) => text.split('\n').findIndex((each) => each.includes(part)) + 1;
    expect(seen.faults).toContainEqual({
      line: expect.any(Number),
      place: '日程 › 申込・推薦の回 › 1 番目',
      message: '知らない項目「lable」があります',
    });
    expect(seen.faults.map((fault) => fault.line)).toContain(line('value: 0'));
    expect(await calls.refused('rules.import', { handle, replace: true })).toMatchObject({
      code: 'edition-invalid',
    });
    expect(existsSync(path.join(calls.dataFolder, 'rules'))).toBe(false);
  });

  it.each([
    ['text that is no YAML', 'id: [', 'YAML として読めません'],
    ['an entry written twice', `${shipped}\nid: advance-2022\n`, '同じ項目が二度'],
    ['a list that blows up', bomb(), '別名'],
    ['code', 'id: !!js/function "function () { return 1 }"', '資料'],
  ])('is refused and never run: %s', async (_name, text, reason) => {
    const calls = await startService();
    const seen = await calls.ask('rules.inspect', { handle: fileWith(calls, text) });
    const faults = seen.kind === 'faulty' ? seen.faults : [];
    expect(faults.map(({ place, message }) => `${place} ${message}`).join('／')).toContain(reason);
  });

  it('that is too large or no text is refused at once', async () => {
    const calls = await startService();
    const large = fileWith(calls, 'x'.repeat(2 * 1024 * 1024 + 1));
    expect(await calls.refused('rules.inspect', { handle: large })).toMatchObject({ code: 'file-too-large' });
    calls.service.files.grant('binary', {
      kind: 'bytes',
      bytes: Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]),
      name: '古い.yaml',
    });
    expect(await calls.refused('rules.inspect', { handle: 'binary' })).toMatchObject({
      code: 'file-encoding-unknown',
    });
  });
});

describe('the folder of the school', () => {
  it('with a faulty file does not stop the application: the file is left out and named', async () => {
    const dataFolder = newFolder();
    const rules = path.join(dataFolder, 'rules');
    mkdirSync(rules);
    writeFileSync(path.join(rules, 'advance-2022.yaml'), shipped.replace('shortTitle:', 'shortTitel:'));
    writeFileSync(path.join(rules, 'advance-2030.yaml'), shipped);
    const calls = await startService(dataFolder);
    expect(await listed(calls, 'advance-2022')).toMatchObject({ origin: 'shipped' });
    const faulty = await calls.ask('rules.faulty', {});
    expect(faulty.map(({ fileName, lastSavedUsed }) => [fileName, lastSavedUsed])).toEqual([
      ['advance-2022.yaml', false],
      ['advance-2030.yaml', false],
    ]);
    expect(faulty[0]?.faults.map(({ message }) => message).join('／')).toContain(
      '知らない項目「shortTitel」',
    );
    expect(faulty[1]?.faults[0]?.message).toContain('版の名前「advance-2022」');
  });

  it('gives what was last saved where somebody has damaged the file itself', async () => {
    const calls = await startService();
    const save = (value: number) =>
      calls.ask('rules.saveValue', {
        id: 'advance-2022',
        name: 'calendar/correctionADays',
        value,
        source: { document: 'briefing', locator: 'p.53', quote: '訂正期間A' },
        confirmed: true,
      });
    await save(6);
    await save(7);
    await calls.close();
    writeFileSync(ownFile(calls, 'advance-2022'), 'damaged: [');
    const later = await startService(calls.dataFolder);
    expect(correctionDays(later)).toBe(7);
    expect(await later.ask('rules.faulty', {})).toMatchObject([{ lastSavedUsed: true }]);
  });

  it('keeps no half file and nothing else than editions and what stands behind them', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    expect(readdirSync(path.join(calls.dataFolder, 'rules')).sort()).toEqual([
      'advance-2024.yaml',
      'earlier',
    ]);
  });

  it('keeps the edition that judges, and lets another go', async () => {
    const calls = await startService();
    await calls.ask('rules.beginNext', next);
    await calls.ask('rules.removeOwn', { id: 'advance-2024' });
    expect(existsSync(ownFile(calls, 'advance-2024'))).toBe(false);
  });
});

/** A few lines that would become millions when written out. */
function bomb(): string {
  const letters = [...'abcdefgh'];
  return letters
    .map((letter, at) => {
      const before = letters[at - 1];
      const items = before === undefined ? 'x' : Array.from({ length: 9 }, () => `*${before}`).join(', ');
      return `${letter}: &${letter} [${items}]`;
    })
    .join('\n');
}
