import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf, type Ended, scratchFolder, shogaku } from './terminal.ts';

const { folder, remove } = await scratchFolder();
afterAll(remove);
const run = (...args: readonly string[]): Promise<Ended> => shogaku(folder, ...args);
const exists = (name: string): Promise<boolean> =>
  stat(path.join(folder, name)).then(
    () => true,
    () => false,
  );
/** Every message an officer reads is Japanese and leaks nothing of the machinery. */
function expectPlainJapanese(said: string): void {
  expect(said).toMatch(/[ぁ-んァ-ヶ一-龠]/);
  expect(said).not.toMatch(/\bat .*:\d+|Error:|undefined|null|NaN/);
}

beforeAll(async () => {
  expect((await run('sample', '--out', 'sample')).code).toBe(0);
  await run('import', '--db', 'school.sqlite', '--roster', 'sample/名簿.xlsx');
  await run('grades', '--db', 'school.sqlite', '--marks', 'sample/評定一覧.xlsx');
});

describe('sample', () => {
  it('writes the two practice files', async () => {
    expect((await readdir(path.join(folder, 'sample'))).sort()).toEqual(
      ['名簿.xlsx', '評定一覧.xlsx'].sort(),
    );
  });
});

describe('import', () => {
  it('takes what is fine, names each row that is not, and ends with 1', async () => {
    const ended = await run('import', '--db', 'first.sqlite', '--roster', 'sample/名簿.xlsx', '--json');
    expect(ended.code).toBe(1);
    const result = JSON.parse(ended.out);
    expect(result).toMatchObject({
      edition: 'advance-2022',
      stored: true,
      added: 118,
      updated: 0,
      rejected: 2,
    });
    expect(result.rejectedRows).toMatchObject([
      { sheet: '名簿', column: '評定平均値', value: '38' },
      { sheet: '名簿', column: '申込区分', value: '8' },
    ]);
    expect(ended.said).toContain('除外: 名簿');
    expectPlainJapanese(ended.said);
  });

  it('changes nothing the second time', async () => {
    await run('import', '--db', 'twice.sqlite', '--roster', 'sample/名簿.xlsx');
    const ended = await run('import', '--db', 'twice.sqlite', '--roster', 'sample/名簿.xlsx', '--json');
    expect(JSON.parse(ended.out)).toMatchObject({ added: 0, updated: 0, same: 118 });
  });

  it('stores nothing with --dry-run', async () => {
    const dry = await run(
      'import',
      '--db',
      'dry.sqlite',
      '--roster',
      'sample/名簿.xlsx',
      '--dry-run',
      '--json',
    );
    expect(JSON.parse(dry.out)).toMatchObject({ stored: false, added: 118 });
    const after = await run('judge', '--db', 'dry.sqlite', '--json');
    expect(JSON.parse(after.out).summary.applicants).toBe(0);
  });

  it('assigns columns by a mapping file', async () => {
    await writeFile(
      path.join(folder, 'own.csv'),
      csvOf([
        ['整理番号', '氏名', '給付希望', '平均'],
        ['A1', '見本 花子', '○', '3.6'],
      ]),
    );
    const mapping = { 整理番号: '学籍番号', 平均: 'gradeAverage' };
    await writeFile(path.join(folder, 'mapping.json'), JSON.stringify(mapping));
    const args = ['import', '--db', 'own.sqlite', '--roster', 'own.csv', '--mapping', 'mapping.json'];
    expect((await run(...args)).code).toBe(0);
    const { applicants } = JSON.parse((await run('judge', '--db', 'own.sqlite', '--json')).out);
    expect(applicants).toMatchObject([{ studentNumber: 'A1', name: '見本 花子', gradeAverage: '3.6' }]);
  });

  it('refuses a mapping to a field that does not exist', async () => {
    await writeFile(path.join(folder, 'wrong.json'), '{ "氏名": "血液型" }');
    const args = ['import', '--db', 'x.sqlite', '--roster', 'sample/名簿.xlsx', '--mapping', 'wrong.json'];
    expect(await run(...args)).toMatchObject({
      code: 2,
      said: expect.stringContaining('「血液型」はありません'),
    });
  });
});

describe('grades', () => {
  it('computes averages, exact and rounded once', async () => {
    const heading = ['学籍番号', '氏名', ...Array.from({ length: 29 }, (_, at) => `1年 科目${at + 1}`)];
    // 100 points in 29 marks: 3.448…, which is 3.4 and not, by way of 3.45, 3.5
    const marks = Array.from({ length: 29 }, (_, at) => (at < 13 ? 4 : 3));
    expect(marks.reduce((sum, mark) => sum + mark, 0)).toBe(100);
    await writeFile(
      path.join(folder, 'one.csv'),
      csvOf([
        ['学籍番号', '氏名', '給付希望'],
        ['B1', '見本 次郎', '○'],
      ]),
    );
    await writeFile(path.join(folder, 'marks.csv'), csvOf([heading, ['B1', '見本 次郎', ...marks]]));
    await run('import', '--db', 'marks.sqlite', '--roster', 'one.csv');
    const ended = await run('grades', '--db', 'marks.sqlite', '--marks', 'marks.csv', '--json');
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out).averages).toEqual([{ studentNumber: 'B1', gradeAverage: '3.4' }]);
  });
});

describe('judge', () => {
  it('says the same of a database and lists the figures', async () => {
    const ended = await run('judge', '--db', 'school.sqlite', '--as-of', '2022-06-15', '--json');
    expect(ended.code).toBe(0);
    const result = JSON.parse(ended.out);
    expect(result).toMatchObject({
      edition: 'advance-2022',
      asOf: '2022-06-15',
      rejectedRows: [],
      warnings: [],
    });
    expect(result.summary.applicants).toBe(118);
    const grants = result.applicants.filter(
      (applicant: { wishes: { wish: string; recommendable: boolean | null }[] }) =>
        applicant.wishes.some((entry) => entry.wish === 'grant' && entry.recommendable === true),
    );
    expect(result.summary.recommendable.grant).toBe(grants.length);
    expect(grants.length).toBeGreaterThan(0);
  });

  it('judges the roster alone, lists what was rejected and ends with 1', async () => {
    const ended = await run('judge', '--roster', 'sample/名簿.xlsx', '--as-of', '2022-06-15', '--json');
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.out).rejectedRows).toHaveLength(2);
  });

  it('without --json writes a line per student to read', async () => {
    const { out } = await run('judge', '--db', 'school.sqlite', '--as-of', '2022-06-15');
    expect(out).toContain('2022年度実施 予約採用（2023年度進学予定者）　判定の基準日 令和4年6月15日');
    expect(out).toMatch(
      /推薦できる: 給付奨学金 \d+ 人、第一種奨学金 \d+ 人、第二種奨学金 \d+ 人、併用貸与 \d+ 人/,
    );
  });

  it('refuses a year that has no rules', async () => {
    const ended = await run('judge', '--db', 'school.sqlite', '--edition', 'advance-2023');
    expect(ended.code).toBe(2);
    expect(ended.said).toContain('この年度の規則はまだありません');
  });

  it('stops at a マイナンバー and never repeats it', async () => {
    const withCheckDigit = '123456789018';
    await writeFile(
      path.join(folder, 'number.csv'),
      csvOf([
        ['学籍番号', '氏名', '備考'],
        ['D1', '見本 三郎', withCheckDigit],
      ]),
    );
    const ended = await run('judge', '--roster', 'number.csv', '--json');
    expect(ended.code).toBe(1);
    expect(`${ended.out}${ended.said}`).not.toContain(withCheckDigit);
    expect(ended.said).toContain('マイナンバー');
  });
});

describe('print and export', () => {
  it('prints the forms of chosen students', async () => {
    const ended = await run(
      'print',
      '--db',
      'school.sqlite',
      '--form',
      'cover-sheets',
      '--only',
      '020101,020102',
      '--out',
      'c.pdf',
    );
    expect(ended.code).toBe(0);
    expect((await readFile(path.join(folder, 'c.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(ended.said).toMatch(/文書番号 奨-2022-\d{4}/);
  });

  it('names a student who is not there', async () => {
    const ended = await run(
      'print',
      '--db',
      'school.sqlite',
      '--form',
      'cover-sheets',
      '--only',
      '999999',
      '--out',
      'n.pdf',
    );
    expect(ended).toMatchObject({ code: 1, said: expect.stringContaining('999999') });
    expect(await exists('n.pdf')).toBe(false);
  });

  it('ends with 3 and the path where it cannot write', async () => {
    const ended = await run(
      'print',
      '--db',
      'school.sqlite',
      '--form',
      'scholar-ac',
      '--out',
      'nowhere/a.pdf',
    );
    expect(ended.code).toBe(3);
    expect(ended.said).toContain(path.join(folder, 'nowhere'));
  });

  it.each([
    ['roster', 'r.xlsx', 'PK'],
    ['judgement-table', 'j.csv', '\uFEFF'],
  ])('exports %s as %s', async (list, name, start) => {
    expect((await run('export', '--db', 'school.sqlite', '--list', list, '--out', name)).code).toBe(0);
    expect((await readFile(path.join(folder, name), 'utf8')).startsWith(start)).toBe(true);
  });

  it('the exported roster is read back as the same roster', async () => {
    await run('export', '--db', 'school.sqlite', '--list', 'roster', '--out', 'back.csv');
    const ended = await run('import', '--db', 'school.sqlite', '--roster', 'back.csv', '--dry-run', '--json');
    expect(JSON.parse(ended.out)).toMatchObject({ added: 0, updated: 0, same: 118, rejected: 0 });
  });
});

describe('batch', () => {
  it('writes every list and form from the roster, and a summary', async () => {
    const ended = await run(
      ...[
        'batch',
        '--roster',
        'sample/名簿.xlsx',
        '--marks',
        'sample/評定一覧.xlsx',
        '--as-of',
        '2022-06-15',
      ],
      ...['--school', '見本高等学校', '--principal', '校長 一郎', '--out', 'forms'],
    );
    expect(ended.code).toBe(1);
    const files = await readdir(path.join(folder, 'forms'));
    const kinds = files.map((name) => `${name.split('_')[0]}${path.extname(name)}`).sort();
    expect(kinds).toEqual(
      [
        'スカラAC入力票.pdf',
        'スカラAC入力票.xlsx',
        '不足・不備のお知らせ.pdf',
        '判定一覧.xlsx',
        '推薦状況表.pdf',
        '推薦状況表.xlsx',
        '推薦者一覧.pdf',
        '推薦者一覧.xlsx',
        '提出書類一覧表紙.pdf',
      ].sort(),
    );
    expect(ended.out).toContain('名簿.xlsxを取り込みました。追加 118 人');
    for (const file of files) expect(ended.out).toContain(file);
  });
});

describe('editions', () => {
  it('lists them', async () => {
    const { editions } = JSON.parse((await run('editions', '--json')).out);
    expect(editions).toHaveLength(8);
    expect(editions).toContainEqual(
      expect.objectContaining({
        id: 'advance-2022',
        fiscalYear: 2022,
        lastCheckedOn: expect.any(String),
      }),
    );
    expect((await run('editions')).out).toContain(
      '2022年度実施の国内大学等奨学生予約採用について（2022年4月版',
    );
  });
});

describe('a file that is not there', () => {
  it.each([
    [['judge', '--db', 'none.sqlite'], 'none.sqlite'],
    [['judge', '--roster', 'none.xlsx'], 'none.xlsx'],
    [['import', '--db', 'n.sqlite', '--roster', 'none.xlsx'], 'none.xlsx'],
  ])('%j ends with 1 and names it', async (args, name) => {
    const ended = await run(...args);
    expect(ended.code).toBe(1);
    expect(ended.said).toContain(name);
    expectPlainJapanese(ended.said);
    expect(await exists(name)).toBe(false);
  });

  it('a database where none can be made ends with 3', async () => {
    await writeFile(path.join(folder, 'plain.txt'), 'no folder');
    const ended = await run('import', '--db', 'plain.txt/d.sqlite', '--roster', 'sample/名簿.xlsx');
    expect(ended.code).toBe(3);
    expectPlainJapanese(ended.said);
  });
});
