import { describe, expect, it } from 'vitest';
import type { PrintedDocument } from '#core/domain/documents/print-sheet.ts';
import type { Page, PlainCommand } from '#core/print/drawing.ts';
import { bundledFonts } from '#core/print/fonts/bundled-fonts.ts';
import { createTypeface } from '#core/print/fonts/typeface.ts';
import { layOutForm } from '#core/print/lay-out-form.ts';
import { paperStatus, returnedOn } from '../support/paper-steps.ts';
import { flattened } from './flattened.ts';
import { resourcesFolder } from './rendered.ts';
import { sampleDifference } from './sample-difference.ts';
import {
  coverSheet,
  coverSheets,
  everyForm,
  fullCoverSheets,
  letters,
  missingPapers,
  recommendationList,
  scholarAc,
} from './sample-documents.ts';
import { sampleSheet } from './sample-sheet.ts';

function pagesOf(document: PrintedDocument): readonly Page[] {
  const fonts = bundledFonts(resourcesFolder);
  if (!fonts.ok) throw new Error(fonts.error.message);
  const pages = layOutForm(document, createTypeface(fonts.value).measure);
  if (!pages.ok) throw new Error(pages.error.message);
  return [...pages.value];
}

const commandsOf = (page: Page): readonly PlainCommand[] => flattened(page.commands);
const textsOf = (page: Page): readonly string[] =>
  commandsOf(page).flatMap((command) => (command.kind === 'text' ? [command.text] : []));

describe('a page', () => {
  it.each(
    Object.entries<PrintedDocument>({
      ...everyForm,
      ...letters,
      'print-sheet': sampleSheet,
      'rule-difference': sampleDifference,
    }),
  )('keeps its margins: %s', (_, document) => {
    for (const page of pagesOf(document)) {
      for (const command of commandsOf(page)) {
        const [left, top, right, bottom] = extent(command);
        expect(left).toBeGreaterThanOrEqual(14.99);
        expect(top).toBeGreaterThanOrEqual(14.99);
        expect(right).toBeLessThanOrEqual(page.paper.width - 14.99);
        expect(bottom).toBeLessThanOrEqual(page.paper.height - 14.99);
      }
    }
  });

  it.each(Object.entries<PrintedDocument>({ ...everyForm, ...letters }))(
    'says school, edition, document number, date and page: %s',
    (_, document) => {
      const pages = pagesOf(document);
      for (const [index, page] of pages.entries()) {
        expect(textsOf(page)).toEqual(
          expect.arrayContaining([
            '青葉台市立みどり野高等学校',
            '2022年度実施 予約採用（2023年度進学予定者）',
            '文書番号 奨-2022-0007',
            '令和4年5月20日 作成',
          ]),
        );
        expect(page.numbering.page(index + 1).text).toBe(`${index + 1}`);
        expect(page.numbering.total(pages.length).text).toBe(` / ${pages.length}`);
      }
    },
  );

  it('shares its static part with all others of its kind', () => {
    const pages = pagesOf(recommendationList([60, 0, 0, 0]));
    expect(pages.length).toBeGreaterThan(3);
    const stencils = pages.flatMap(({ commands }) =>
      commands.flatMap((command) => (command.kind === 'stencil' ? [command.stencil] : [])),
    );
    // foot, first head, later head, headings of the table
    expect(new Set(stencils).size).toBe(4);
  });
});

describe('a table', () => {
  it('repeats its headings on every page and never divides a row', () => {
    const document = recommendationList([120, 0, 0, 0]);
    const pages = pagesOf(document);
    const rows = document.parts[0]?.rows ?? [];
    for (const page of pages) expect(textsOf(page)).toContain('推薦の根拠');
    for (const { person, receiptNumber } of rows) {
      const standsOn = (text: string | null): number[] =>
        pages.flatMap((page, index) => (textsOf(page).includes(text ?? '') ? [index] : []));
      expect(standsOn(receiptNumber)).toHaveLength(1);
      expect(standsOn(receiptNumber)).toEqual(standsOn(person.studentNumber));
    }
  });

  it('repeats headings in the スカラAC sheet', () => {
    const pages = pagesOf(scholarAc(50));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textsOf(page)).toContain('入力できない理由');
  });

  it('says so when a part has nobody', () => {
    expect(textsOf(pagesOf(recommendationList([0, 1, 0, 0]))[0] as Page)).toContain('該当者はいません。');
  });

  it('divides a row that is taller than a page, and loses none of its text', () => {
    const note = '〆'.repeat(7000);
    const sheet = coverSheet(0);
    const [first] = sheet.papers;
    if (first === undefined) throw new Error('no paper');
    const long = paperStatus(first.need, [returnedOn('2022-05-18', note)]);
    const pages = pagesOf({ ...coverSheets(0), sheets: [{ ...sheet, papers: [long] }] });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(textsOf).join('').match(/〆/g)).toHaveLength(7000);
  });
});

describe('a cover sheet', () => {
  it('is one page per applicant', () => {
    expect(pagesOf(coverSheets(5))).toHaveLength(5);
  });

  it('is set smaller first, then continued under the name of the applicant', () => {
    const [first, second] = pagesOf(fullCoverSheets());
    if (first === undefined || second === undefined) throw new Error('two pages expected');
    expect(textsOf(second)).toContain('提出書類一覧 表紙（つづき）');
    expect(textsOf(second)).toContain('3年1組1番　髙橋　太郎');
    const sizes = commandsOf(first).flatMap((command) =>
      command.kind === 'text' && command.text === '給付奨学金' ? [command.size] : [],
    );
    expect(Math.min(...sizes)).toBe(7);
  });
});

describe('a letter', () => {
  it('names its addressee, the day and the papers', () => {
    const [first, second] = pagesOf(missingPapers(2));
    expect(textsOf(first as Page)).toEqual(
      expect.arrayContaining(['3年1組1番', '髙橋　太郎 さん', '令和4年6月3日']),
    );
    expect(textsOf(second as Page)).toContain('令和　　　　年　　　　月　　　　日');
  });

  it('has its slip at the foot of the last page, however many papers are missing', () => {
    const pages = pagesOf(missingPapers(1, 24));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => textsOf(page).includes('受領票'))).toEqual([
      ...pages.slice(1).map(() => false),
      true,
    ]);
  });
});

function extent(command: PlainCommand): readonly [number, number, number, number] {
  switch (command.kind) {
    case 'text':
      return [command.x, command.y, command.x, command.y];
    case 'line':
      return [command.x1, command.y1, command.x2, command.y2];
    default:
      return [command.x, command.y, command.x + command.width, command.y + command.height];
  }
}

describe('スカラネット入力票', () => {
  it('begins each student on a page of its own and says on every page whose it is', () => {
    const pages = pagesOf(everyForm['scholarnet-sheets'] ?? sampleSheet);
    const owners = pages.map((page) => textsOf(page).filter((text) => text.endsWith(' さん')));
    expect(pages.length).toBe(4);
    expect(owners.every((names) => names.length === 1)).toBe(true);
    expect(owners[1]?.[0]).toContain('（つづき）　髙橋　太郎 さん');
  });

  it('is refused where nobody is to be on it', () => {
    const fonts = bundledFonts(resourcesFolder);
    if (!fonts.ok) throw new Error(fonts.error.message);
    const empty = { ...everyForm['scholarnet-sheets'], sheets: [] } as unknown as PrintedDocument;
    const laidOut = layOutForm(empty, createTypeface(fonts.value).measure);
    expect(laidOut.ok ? '' : laidOut.error.code).toBe('nothing-selected');
  });
});
