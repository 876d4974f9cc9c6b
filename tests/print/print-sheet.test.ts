import { describe, expect, it } from 'vitest';
import type { PrintSheet } from '#core/domain/documents/print-sheet.ts';
import type { Page } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { createTypeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { flattened } from './flattened.ts';
import { resourcesFolder } from './rendered.ts';
import { sampleSheet } from './sample-sheet.ts';

function pagesOf(sheet: PrintSheet): readonly Page[] {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  const pages = layOutForm(sheet, createTypeface(fonts.value).measure);
  if (!pages.ok) throw new Error(pages.error.message);
  return [...pages.value];
}
const textsOf = (page: Page | undefined): readonly string[] =>
  flattened(page?.commands ?? []).flatMap((command) => (command.kind === 'text' ? [command.text] : []));

const sentences = (count: number) =>
  Array.from({ length: count }, (_, at) => `確かめることの ${at + 1} 番目です。`);

describe('a page for a student', () => {
  it('says whose it is, of which school, which day and which rules', () => {
    const [page, ...others] = pagesOf(sampleSheet);
    expect(others).toEqual([]);
    expect(textsOf(page)).toEqual(
      expect.arrayContaining([
        '𠮷田　一 さん',
        '3年3組3番　学籍番号 220003',
        '令和4年5月20日',
        '2022年度実施 予約採用（2023年度進学予定者）',
      ]),
    );
  });

  it('names each place of the sources once, with all that is taken from it, and 未確認', () => {
    const texts = textsOf(pagesOf(sampleSheet)[0]);
    expect(texts).toContain('利率・返還の開始：試験用の案内（2022年度） p.29');
    expect(texts).toContain('返還の回数：試験用の案内（2022年度） p.35（未確認）');
  });

  it('has a line to write the name on where nobody is named', () => {
    const texts = textsOf(pagesOf({ ...sampleSheet, person: null })[0]);
    expect(texts.some((text) => text.endsWith('氏名'))).toBe(true);
    expect(texts.some((text) => text.endsWith('さん'))).toBe(false);
  });

  it('that is for the office has no line for a name, and its room goes to the contents', () => {
    const office = { ...sampleSheet, person: null, addressee: 'office' } as const;
    const [page] = pagesOf(office);
    expect(textsOf(page).some((text) => text.endsWith('氏名') || text.endsWith('さん'))).toBe(false);
    const topOf = (sheet: PrintSheet): number =>
      Math.min(
        ...flattened(pagesOf(sheet)[0]?.commands ?? []).flatMap((command) =>
          command.kind === 'text' && command.text === sampleSheet.sections[0]?.title ? [command.y] : [],
        ),
      );
    expect(topOf(office)).toBeLessThan(topOf({ ...sampleSheet, person: null }));
  });

  it('is set smaller before it goes on to a second page, and loses nothing there', () => {
    const few = pagesOf({ ...sampleSheet, notes: sentences(18) });
    expect(few).toHaveLength(1);
    const many = pagesOf({ ...sampleSheet, notes: sentences(60) });
    expect(many.length).toBeGreaterThan(1);
    expect(textsOf(many[1])).toContain('返還の試算（つづき）');
    const all = many.flatMap(textsOf);
    for (const sentence of sentences(60)) expect(all).toContain(sentence);
  });

  it('begins an appendix on a page of its own', () => {
    const rows = Array.from({ length: 240 }, (_, at) => [`${at + 1}`, '16,769円']);
    const columns = [
      { heading: '回', share: 1, align: 'center' },
      { heading: '返還額', share: 2, align: 'right' },
    ] as const;
    const appendix = [{ title: '返還の予定', parts: [{ kind: 'table', columns, rows }] }] as const;
    const [first, ...others] = pagesOf({ ...sampleSheet, appendix });
    expect(textsOf(first)).not.toContain('返還の予定');
    expect(others.length).toBeGreaterThan(2);
    for (const page of others) expect(textsOf(page)).toContain('返還額');
    expect(others.flatMap(textsOf)).toContain('240');
  });
});
