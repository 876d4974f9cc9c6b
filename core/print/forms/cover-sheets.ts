import type { CoverSheet, CoverSheets } from '#core/domain/documents/model.ts';
import { a4Portrait, type Command, lay, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap } from '../layout/flow.ts';
import { type PageFrame, pageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { quiet } from '../layout/style.ts';
import { layoutTable } from '../layout/table.ts';
import { cell } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { type CoverDesign, coverDesign } from './cover-design.ts';
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
  const designs = sizes.map((size) => coverDesign(size, frame, measure));
  const { title } = document.frame;
  const first = headOf(title, document, frame, measure);
  const later = headOf(`${title}（つづき）`, document, frame, measure);
  for (const sheet of document.sheets) {
    for (const [index, commands] of sheetPages(sheet, designs, frame, measure).entries()) {
      const head = index === 0 ? [lay(first)] : [lay(later), ...personLine(sheet.person, frame, measure)];
      yield { paper, commands: [lay(frame.foot), ...head, ...commands], numbering: frame.numbering };
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

function sheetPages(
  sheet: CoverSheet,
  designs: readonly CoverDesign[],
  frame: PageFrame,
  measure: Measure,
): readonly (readonly Command[])[] {
  const firstArea: Area = { ...frame.area, top: frame.area.top + 9.5 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 18 };
  let pages: readonly (readonly Command[])[] = [];
  for (const design of designs) {
    const blocks = sheetBlocks(sheet, design, frame, measure);
    pages = [...flow(blocks, (page) => (page === 0 ? firstArea : laterArea))];
    if (pages.length === 1) break;
  }
  return pages;
}

const sheetBlocks = (
  sheet: CoverSheet,
  design: CoverDesign,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] => [
  personBlock(sheet.person, frame, measure),
  gap(2.4),
  ...identityBlocks(sheet.identity, design.size, frame, measure),
  gap(2),
  sectionTitle('希望と判定', frame),
  wishTable(sheet, design),
  gap(2),
  sectionTitle('提出書類', frame),
  sheet.papers.length === 0 ? noPapers(design, frame) : paperTable(sheet.papers, design),
  gap(2),
  ...dateBlocks(sheet, design),
  ...notesBlocks(sheet.notes, design.size, frame, measure),
];

function wishTable({ wishes }: CoverSheet, { wishes: table }: CoverDesign): Block {
  const rows = wishes.map((wish) => [
    cell(wish.label),
    cell(printedState(wish.state)),
    { parts: wish.reasons.map((reason) => ({ text: reason })) },
  ]);
  const none = [cell('希望なし'), cell(printedState('noWish')), cell('')];
  return layoutTable(table, {
    rows: rows.length === 0 ? [none] : rows,
    minimumRowHeight: 6,
    maximumRowHeight: 200,
  });
}

const noPapers = ({ size }: CoverDesign, { left }: PageFrame): Block =>
  fixed(6, (top) => [text(left, top + 4, '提出が必要な書類はありません。', size, 'regular', quiet)]);

function dateBlocks({ dates }: CoverSheet, { dates: table }: CoverDesign): readonly Block[] {
  if (dates.length === 0) return [];
  const rows = dates.map(({ label, value, note }) => [cell(label), cell(value), cell(note ?? '')]);
  return [layoutTable(table, { rows, minimumRowHeight: 5.2, maximumRowHeight: 200 }), gap(2)];
}
