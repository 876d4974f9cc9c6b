import type { CoverSheet, CoverSheets } from '#core/domain/documents/model.ts';
import { a4Portrait, type Command, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap } from '../layout/flow.ts';
import { type PageFrame, pageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, oneLine, quiet } from '../layout/style.ts';
import { type Column, cell, layoutTable } from '../layout/table.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { identityBlocks, personBlock, personLine } from './cover-identity.ts';
import { paperTable } from './cover-papers.ts';
import { notesBlocks } from './notes.ts';
import { printedState } from './state-mark.ts';

const paper = a4Portrait;

/** A sheet too full for one page is set smaller, step by step, and only then continued on a second. */
const sizes = [9, 8.5, 8, 7.5] as const;

/** 提出書類一覧 表紙: one page per applicant, laid on top of the papers handed in. */
export function* coverSheetsPages(document: CoverSheets, measure: Measure): Generator<Page> {
  const frame = pageFrame(document.frame, paper, measure);
  const { title } = document.frame;
  const first = headOf(title, document, frame, measure);
  const later = headOf(`${title}（つづき）`, document, frame, measure);
  for (const sheet of document.sheets) {
    for (const [index, commands] of sheetPages(sheet, frame, measure).entries()) {
      const who = index === 0 ? [] : personLine(sheet.person, frame, measure);
      yield {
        paper,
        stencils: [frame.foot, index === 0 ? first : later],
        commands: [...who, ...commands],
        numbered: frame.numbered,
      };
    }
  }
}

function headOf(title: string, document: CoverSheets, frame: PageFrame, measure: Measure): Stencil {
  const { left, width, area } = frame;
  const at = { x: left, y: area.top + 5.2, width, align: 'right' as const };
  return {
    commands: [
      text(left, area.top + 5.6, title, 16, 'bold'),
      placeText(document.frame.editionTitle, at, { size: 9 }, measure),
    ],
  };
}

function sheetPages(sheet: CoverSheet, frame: PageFrame, measure: Measure): readonly (readonly Command[])[] {
  const firstArea: Area = { ...frame.area, top: frame.area.top + 9.5 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 18 };
  let pages: readonly (readonly Command[])[] = [];
  for (const size of sizes) {
    const blocks = sheetBlocks(sheet, size, frame, measure);
    pages = [...flow(blocks, (page) => (page === 0 ? firstArea : laterArea))];
    if (pages.length === 1) break;
  }
  return pages;
}

const sheetBlocks = (
  sheet: CoverSheet,
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] => [
  personBlock(sheet.person, frame, measure),
  gap(2.4),
  ...identityBlocks(sheet.identity, size, frame, measure),
  gap(2),
  sectionTitle('希望と判定', frame),
  wishTable(sheet, size, frame, measure),
  gap(2),
  sectionTitle('提出書類', frame),
  ...papersBlocks(sheet, size, frame, measure),
  gap(2),
  ...dateBlocks(sheet, size, frame, measure),
  ...notesBlocks(sheet.notes, size, frame, measure),
];

function wishTable(sheet: CoverSheet, size: number, frame: PageFrame, measure: Measure): Block {
  const columns: readonly Column[] = [
    { heading: '奨学金', width: 34, align: 'left', style: { ...oneLine, size } },
    { heading: '判定', width: 36, align: 'left', style: { ...oneLine, size, weight: 'bold' } },
    { heading: '理由', width: 110, align: 'left', style: { ...body, size: size - 0.5 } },
  ];
  const rows = sheet.wishes.map((wish) => [
    cell(wish.label),
    cell(printedState(wish.state)),
    { parts: wish.reasons.map((reason) => ({ text: reason })) },
  ]);
  const none = [cell('希望なし'), cell(printedState('noWish')), cell('')];
  return layoutTable(
    {
      left: frame.left,
      columns,
      rows: rows.length === 0 ? [none] : rows,
      minimumRowHeight: 6,
      maximumRowHeight: 200,
    },
    measure,
  );
}

function papersBlocks(
  { papers }: CoverSheet,
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  if (papers.length > 0) return [paperTable(papers, size, frame, measure)];
  const none = '提出が必要な書類はありません。';
  return [fixed(6, (top) => [text(frame.left, top + 4, none, size, 'regular', quiet)])];
}

function dateBlocks(sheet: CoverSheet, size: number, frame: PageFrame, measure: Measure): readonly Block[] {
  if (sheet.dates.length === 0) return [];
  const columns: readonly Column[] = [
    { heading: '日程', width: 40, align: 'left', style: { ...oneLine, size } },
    { heading: '期日・期間', width: 58, align: 'left', style: { ...oneLine, size } },
    { heading: '説明', width: 82, align: 'left', style: { ...body, size: size - 0.5 } },
  ];
  const rows = sheet.dates.map(({ label, value, note }) => [cell(label), cell(value), cell(note ?? '')]);
  const table = layoutTable(
    { left: frame.left, columns, rows, minimumRowHeight: 5.2, maximumRowHeight: 200 },
    measure,
  );
  return [table, gap(2)];
}
