import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import { jisKanji, jisOthers } from '#core/rulebook/jis-characters.ts';
import { loadRulebook } from '#core/rulebook/rulebook.ts';
import { loadScholarNetRules, parseScholarNetRules } from '#core/rulebook/scholarnet.ts';
import { rulesFolder } from '../rules/editions.ts';

const file = 'scholarnet/2023.yaml';
const shipped = await readFile(join(rulesFolder, file), 'utf8');

function sourcedIn(value: unknown): readonly Cited<unknown>[] {
  if (Array.isArray(value)) return value.flatMap(sourcedIn);
  if (typeof value !== 'object' || value === null || value instanceof Set) return [];
  if ('citation' in value) return [value as Cited<unknown>];
  return Object.values(value).flatMap(sourcedIn);
}

const faultOf = (yaml: string): string => {
  const read = parseScholarNetRules(file, yaml);
  return read.ok ? '' : read.error.message;
};

describe('JIS X 0208', () => {
  it('has 6,355 kanji and 524 other characters', () => {
    expect([jisKanji.size, jisOthers.size]).toEqual([6355, 524]);
    for (const each of '亜腕弌熙廣濱邊') expect(jisKanji.has(each), each).toBe(true);
    for (const each of '髙﨑𠮷濵彅') expect(jisKanji.has(each), each).toBe(false);
    for (const each of 'アヲーＡ９－　．') expect(jisOthers.has(each), each).toBe(true);
    for (const each of '①㈱Ⅲ') expect(jisOthers.has(each), each).toBe(false);
  });
});

describe('the shipped form of スカラネット', () => {
  const read = parseScholarNetRules(file, shipped);
  if (!read.ok) throw new Error(read.error.message);
  const rules = read.value;

  it('cites a registered document, a place and a short quotation for each value', () => {
    const titles = rules.documents.map(({ title, edition }) => `${title}（${edition}）`);
    const values = sourcedIn(rules);
    expect(values.length).toBeGreaterThan(50);
    for (const { citation, certainty } of values) {
      expect(titles).toContain(citation.document);
      expect(citation.quote.length).toBeLessThanOrEqual(120);
      expect(citation.unconfirmed === true).toBe(certainty === 'B');
    }
  });

  it('replaces each character once, by what can be typed', () => {
    const forms = rules.characters.forms.value;
    expect(new Set(forms.map(({ from }) => from)).size).toBe(forms.length);
    for (const { from, to } of forms) {
      expect(jisKanji.has(from), from).toBe(false);
      for (const each of to) expect(jisKanji.has(each), each).toBe(true);
    }
  });

  it('takes nothing from the article that JASSO says otherwise, and marks it 未確認', () => {
    expect(rules.scholarNumber.value).toEqual([3, 2, 6]);
    const article = sourcedIn(rules).filter(({ citation }) => citation.document.includes('第三者の記事'));
    expect(article.length).toBeGreaterThan(0);
    expect(article.every(({ certainty }) => certainty === 'B')).toBe(true);
  });
});

describe('loadScholarNetRules', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
    await mkdir(join(folder, 'scholarnet'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes the newest year, says so when there is none, and is no edition', async () => {
    const none = await loadScholarNetRules(folder);
    expect(none.ok ? '' : none.error.message).toContain('スカラネットの規則ファイルが');
    await writeFile(join(folder, file), shipped);
    const later = shipped
      .replace('scholarnet-2023', 'scholarnet-2024')
      .replace('fiscalYear: 2023', 'fiscalYear: 2024');
    await writeFile(join(folder, 'scholarnet/2024.yaml'), later);
    expect(await loadScholarNetRules(folder)).toMatchObject({ ok: true, value: { id: 'scholarnet-2024' } });
    const editions = await loadRulebook(rulesFolder);
    expect(editions.ok && editions.value.editions.every(({ id }) => !id.startsWith('scholarnet'))).toBe(true);
  });

  it('refuses another year than its name, and forms that cannot be typed', () => {
    expect(faultOf(shipped.replace('fiscalYear: 2023', 'fiscalYear: 2022'))).toContain('ファイル名の年度');
    expect(faultOf(shipped.replace('{ from: 髙, to: [高] }', '{ from: 髙, to: [﨑] }'))).toContain(
      'JIS X 0208',
    );
    expect(faultOf(shipped.replace('{ from: 髙, to: [高] }', '{ from: 高, to: [高] }'))).toContain(
      '入力できる文字',
    );
  });
});
