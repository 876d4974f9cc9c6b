import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import { isIsoDate } from '#core/domain/dates.ts';
import { loadRepaymentTerms, parseRepaymentTerms } from '#core/rulebook/repayment.ts';
import { loadRulebook } from '#core/rulebook/rulebook.ts';
import { rulesFolder } from '../rules/editions.ts';
import { shippedTerms } from '../rules/repayment-cases.ts';

const shipped = await readFile(join(rulesFolder, 'repayment/2020.yaml'), 'utf8');
const terms = await shippedTerms();

/** Every value with its source, wherever it stands in the file. */
function sourcedIn(value: unknown): readonly Cited<unknown>[] {
  if (Array.isArray(value)) return value.flatMap(sourcedIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('citation' in value) return [value as Cited<unknown>];
  return Object.values(value).flatMap(sourcedIn);
}

/** Every figure of the rules that stands outside of a value with a source. */
function bareIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) return value.flatMap((entry) => bareIn(entry, path));
  if (typeof value !== 'object' || value === null || 'citation' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => bareIn(inner, `${path}/${key}`));
}

describe('the shipped terms of repayment', () => {
  const values = sourcedIn(terms);

  it('cite a registered document, a place and a short quotation for each value', () => {
    const titles = terms.documents.map(({ title, edition }) => `${title}（${edition}）`);
    expect(values.length).toBeGreaterThan(25);
    for (const { citation, checkedOn } of values) {
      expect(titles).toContain(citation.document);
      expect(citation.locator.length).toBeGreaterThan(0);
      expect(citation.quote.length).toBeGreaterThan(0);
      expect(citation.quote.length).toBeLessThanOrEqual(120);
      expect(isIsoDate(checkedOn)).toBe(true);
    }
  });

  it('have no figure without a source but the year and our own setting', () => {
    expect(bareIn(terms)).toEqual(['/fiscalYear', '/rateOldAfterMonths']);
  });

  it('are confirmed only by a page of a publication', () => {
    for (const { certainty, citation } of values) {
      expect(certainty === 'A', citation.quote).toBe(/^p\.\d+$/.test(citation.locator));
    }
  });

  it('rise in the scale without a gap back: a larger loan is never paid back in more than 20 years', () => {
    for (const { value } of terms.scale.steps) {
      expect(Math.floor(value.atMost / value.yearly)).toBeLessThanOrEqual(terms.scale.longestYears.value);
    }
  });
});

describe('loadRepaymentTerms', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
    await mkdir(join(folder, 'repayment'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = (name: string, yaml: string) => writeFile(join(folder, 'repayment', name), yaml);

  it('takes the newest year', async () => {
    await write('2020.yaml', shipped);
    await write(
      '2021.yaml',
      shipped.replace('repayment-2020', 'repayment-2021').replace('fiscalYear: 2020', 'fiscalYear: 2021'),
    );
    expect(await loadRepaymentTerms(folder)).toMatchObject({ ok: true, value: { id: 'repayment-2021' } });
  });

  it('refuses a file of another year than its name', async () => {
    await write('2021.yaml', shipped);
    const read = await loadRepaymentTerms(folder);
    expect(read.ok ? '' : read.error.message).toContain('ファイル名の年度に合っていません');
  });

  it('says so when there is none', async () => {
    const read = await loadRepaymentTerms(folder);
    expect(read.ok ? '' : read.error.message).toContain('返還の規則ファイルが');
  });

  it('is left alone by the editions', async () => {
    await write('2020.yaml', shipped);
    const none = await loadRulebook(folder);
    expect(none.ok ? '' : none.error.message).toContain('規則ファイルが');
    const both = await loadRulebook(rulesFolder);
    expect(both.ok && both.value.editions.every(({ id }) => !id.startsWith('repayment'))).toBe(true);
  });
});

describe('a faulty file is refused with the place of the fault', () => {
  function changed(from: string, to: string): string {
    if (!shipped.includes(from)) throw new Error(`not in the file: ${from}`);
    return shipped.replace(from, to);
  }

  it.each([
    ['a certainty that is no fact', changed('certainty: B', 'certainty: C'), '書けるのは A、B のいずれか'],
    [
      'a rate of four decimals',
      changed('0.369, revised', '0.3691, revised'),
      '小数第三位までの数ではありません',
    ],
    ['a scale out of order', changed('atMost: 400000', 'atMost: 100000'), '額の小さい順に並んでいません'],
    ['rates out of order', changed('month: 2026-04', 'month: 2026-06'), '月の順に並んでいません'],
    ['a month that is none', changed('months: [1, 7]', 'months: [1, 13]'), 'halfYearly › value › months › 2'],
    ['a document that is not registered', changed('document: briefing', 'document: other'), '資料「other」'],
    ['an unknown entry', changed('rateOldAfterMonths', 'rateOld'), '知らない項目「rateOld」'],
    ['no documents', changed('documents:', 'papers:'), 'documents: 項目がない'],
    [
      'an id of another year',
      changed('id: repayment-2020', 'id: repayment-2021'),
      'fiscalYear に合っていません',
    ],
    ['text that is no YAML', `${shipped}\n  : [`, '行目が YAML として読めません'],
  ])('%s', (_name, yaml, fault) => {
    const read = parseRepaymentTerms('repayment/2020.yaml', yaml);
    const message = read.ok ? 'no fault' : `${read.error.code} ${read.error.message}`;
    expect(message).toContain('edition-invalid 規則ファイル repayment/2020.yaml に誤りがあります');
    expect(message).toContain(fault);
  });
});
