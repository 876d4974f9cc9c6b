import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionById, loadRulebook, parseEdition } from '#core/rulebook/rulebook.ts';
import { rulesFolder, shippedRulebook } from '../rules/editions.ts';

const shipped = await readFile(join(rulesFolder, 'advance/2022.yaml'), 'utf8');

/** The shipped file with one passage replaced. */
function changed(from: string, to: string): string {
  if (!shipped.includes(from)) throw new Error(`not in the file: ${from}`);
  return shipped.replace(from, to);
}

const faultOf = (yaml: string): string => {
  const edition = parseEdition('advance/2022.yaml', yaml);
  return edition.ok ? 'no fault' : `${edition.error.code} ${edition.error.message}`;
};

describe('loadRulebook', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads the shipped editions', async () => {
    const rulebook = await shippedRulebook();
    expect(rulebook.editions.map((edition) => edition.id).sort()).toEqual([
      'advance-2022',
      'advance-2026',
      'continuation-2025',
      'correspondence-2020',
      'emergency-2023',
      'emergency-2025',
      'enrolled-2023',
      'enrolled-2025',
    ]);
    const years = rulebook.editions.map((edition) => edition.fiscalYear);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it('names the folder when there is none', async () => {
    const rulebook = await loadRulebook(join(folder, 'nowhere'));
    expect(rulebook).toMatchObject({ ok: false, error: { code: 'edition-invalid' } });
  });

  it('says so when the folder holds no rule file', async () => {
    const rulebook = await loadRulebook(folder);
    expect(rulebook.ok ? '' : rulebook.error.message).toContain('規則ファイルが');
  });

  it('refuses two files for one edition', async () => {
    await mkdir(join(folder, 'advance'));
    await writeFile(join(folder, 'advance/2022.yaml'), shipped);
    await writeFile(join(folder, 'advance/copy.yaml'), shipped);
    const rulebook = await loadRulebook(folder);
    expect(rulebook.ok ? '' : rulebook.error.message).toContain('版「advance-2022」が二つあります');
  });
});

describe('editionById', () => {
  // Years before, between and after those that are published, a scheme without that year, and names that are none
  it.each([
    'advance-2021',
    'advance-2023',
    'advance-2025',
    'advance-2027',
    'enrolled-2022',
    'enrolled-2024',
    'correspondence-2021',
    'emergency-2024',
    'continuation-2024',
    'continuation-2026',
    'repayment-2020',
    'advance',
    '2022',
    'advance-2022.yaml',
    '../advance/2022',
    '',
  ])('「%s」 is not published, and no neighbour stands in', async (id) => {
    const edition = editionById(await shippedRulebook(), id);
    expect(edition).toMatchObject({ ok: false, error: { code: 'edition-unknown' } });
    expect(edition.ok ? '' : edition.error.message).toContain(`「${id}」: この年度の規則はまだありません`);
  });
});

describe('a faulty rule file is refused with the place of the fault', () => {
  it.each([
    ['an unknown entry', changed('shortTitle:', 'shortTitel:'), '知らない項目「shortTitel」'],
    ['an entry that is missing', changed('shortTitle: 令和4年度 予約採用\n', ''), 'shortTitle: 項目がない'],
    [
      'a day that does not exist',
      changed('from: 2022-04-22', 'from: 2022-04-31'),
      'from: YYYY-MM-DD の日付ではありません',
    ],
    [
      'a period that ends before it begins',
      changed('from: 2022-07-01', 'from: 2022-09-01'),
      '終わりの日が始まりの日より前です',
    ],
    [
      'a limit of two decimals',
      changed('limit: 3.5', 'limit: 3.45'),
      'marks › rules › 1 › ways › 1 › value › limit: 小数第一位までの数ではありません',
    ],
    [
      'a limit off the scale',
      changed('limit: 3.5', 'limit: 35'),
      'marks › rules › 1 › ways › 1 › value › limit',
    ],
    [
      'a document that is not registered',
      changed('document: briefing, locator: p.10', 'document: other, locator: p.10'),
      '資料「other」が documents にありません',
    ],
    [
      'a value without a quotation',
      changed("quote: '評定平均値が3.5以上'", "quote: ''"),
      'marks › rules › 2 › ways › 1 › source › quote',
    ],
    [
      'a quotation that is a whole paragraph',
      changed("quote: '評定平均値が3.5以上'", `quote: '${'長'.repeat(121)}'`),
      'quote: 長すぎる',
    ],
    [
      'a condition outside the closed set',
      changed('condition: anyWish', 'condition: always'),
      'condition: 書けるのは',
    ],
    [
      'a covered state that asks for a paper',
      changed('coveredByMyNumber: true, paper: null', 'coveredByMyNumber: true, paper: 証明書'),
      'マイナンバーで確認できないときだけ',
    ],
    [
      'an id of another year',
      changed('id: advance-2022', 'id: advance-2023'),
      'scheme と fiscalYear に合っていません',
    ],
    ['text that is no YAML', `${shipped}\n  : [`, '行目が YAML として読めません'],
  ])('%s', (_name, yaml, fault) => {
    const message = faultOf(yaml);
    expect(message).toContain('edition-invalid 規則ファイル advance/2022.yaml に誤りがあります');
    expect(message).toContain(fault);
  });
});

describe('a fault in the parts that other schemes have', () => {
  it.each([
    [
      'a certainty below B',
      'advance/2026',
      'certainty: B',
      'certainty: C',
      'certainty: 書けるのは A、B のいずれかです',
    ],
    [
      'a band that ends where it begins',
      'advance/2026',
      'from: 100, below: 25600',
      'from: 25600, below: 25600',
      'household › grant › test › bands › 2 › value: 下限が上限より小さくありません',
    ],
    [
      'a hardship without a statement of the school',
      'advance/2026',
      'field: specialWill, label: 学修意欲',
      'field: specialWish, label: 学修意欲',
      'marks › statements › 1 › value › field: 書けるのは',
    ],
    [
      'a hardship outside the closed set',
      'advance/2026',
      'field: taxBaseLoan',
      'field: taxBase',
      'hardships › 1 › field: 書けるのは',
    ],
    [
      'a percentage above 100',
      'continuation/2025',
      'atMostPercent: 70',
      'atMostPercent: 170',
      'continuation › rules › 6 › value › test › atMostPercent: 長すぎるか、大きすぎます',
    ],
    [
      'a second warning without its ground',
      'continuation/2025',
      'kind: warnedTwice, by: other',
      'kind: warnedTwice',
      'continuation › rules › 4 › value › test › by: 書けるのは gpaOnly、other のいずれかです',
    ],
    [
      'continuing as the outcome of a line',
      'continuation/2025',
      'measure: abolition, label: 卒業延期',
      'measure: continue, label: 卒業延期',
      'continuation › rules › 1 › value › measure: 書けるのは',
    ],
  ])('%s', async (_name, file, from, to, fault) => {
    const yaml = await readFile(join(rulesFolder, `${file}.yaml`), 'utf8');
    expect(yaml).toContain(from);
    const edition = parseEdition(`${file}.yaml`, yaml.replace(from, to));
    const message = edition.ok ? 'no fault' : edition.error.message;
    expect(message).toContain(`規則ファイル ${file}.yaml に誤りがあります`);
    expect(message).toContain(fault);
  });
});
