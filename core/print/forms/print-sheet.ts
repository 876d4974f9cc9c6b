import { japaneseDate } from '#core/domain/dates.ts';
import type { PrintSheet } from '#core/domain/documents/print-sheet.ts';
import type { SheetSection, SheetSource } from '#core/domain/documents/sheet-content.ts';
import { a4Portrait, type Command, lay, line, type Page, type PlainCommand, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap } from '../layout/flow.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, nameStyle, oneLine, quiet, rules } from '../layout/style.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { millimetres } from '../units.ts';
import { bulletLines } from './notes.ts';
import { sheetPart } from './print-sheet-parts.ts';

const paper = a4Portrait;

/** A sheet too full for one page is set smaller, step by step, and only then continued on a second. */
const sizes = [10, 9.5, 9, 8.5, 8, 7.5] as const;

/** What a calculator found, on one page for a student; an appendix, where asked for, begins a page of its own. */
export function* printSheetPages(sheet: PrintSheet, measure: Measure): Generator<Page> {
  const frame = pageFrame(sheet.frame, paper, measure);
  const pageOf = (commands: readonly Command[], head: readonly PlainCommand[]): Page => ({
    paper,
    commands: [lay(frame.foot), ...head, ...commands],
    numbering: frame.numbering,
  });
  const laterArea: Area = { ...frame.area, top: frame.area.top + 9.5 };
  // Sheets of many pages are handed out by the heap: every page says whose it is.
  const owner = sheet.setting === undefined || sheet.person === null ? '' : `　${sheet.person.name} さん`;
  const heading = fitText(
    `${sheet.frame.title}（つづき）${owner}`,
    frame.width,
    { ...oneLine, size: 13, weight: 'bold' },
    measure,
  );
  const continued = [text(frame.left, frame.area.top + 5.6, heading.lines[0] ?? '', heading.size, 'bold')];
  for (const [index, commands] of mainPages(sheet, laterArea, frame, measure).entries()) {
    yield pageOf(commands, index === 0 ? firstHead(sheet, frame, measure) : continued);
  }
  if (sheet.appendix.length === 0) return;
  const appendix = sheet.appendix.flatMap((section) => sectionBlocks(section, 8.5, frame, measure));
  for (const commands of flow(appendix, () => laterArea)) yield pageOf(commands, continued);
}

function mainPages(
  sheet: PrintSheet,
  laterArea: Area,
  frame: PageFrame,
  measure: Measure,
): readonly (readonly Command[])[] {
  const headed = sheet.addressee === 'office' ? headHeight - nameHeight : headHeight;
  const firstArea: Area = { ...frame.area, top: frame.area.top + headed };
  let pages: readonly (readonly Command[])[] = [];
  for (const size of sheet.setting === undefined ? sizes : [sheet.setting.size]) {
    const blocks = mainBlocks(sheet, size, frame, measure);
    pages = [...flow(blocks, (page) => (page === 0 ? firstArea : laterArea))];
    if (pages.length === 1) break;
  }
  return pages;
}

const mainBlocks = (
  sheet: PrintSheet,
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] => [
  ...plainLines(sheet.lead, size, frame, measure),
  gap(2.4),
  ...sheet.sections.flatMap((section) => sectionBlocks(section, size, frame, measure)),
  ...(sheet.notes.length === 0
    ? []
    : [sectionTitle('注意', frame), ...bulletLines(sheet.notes, size - 1, frame, measure), gap(2)]),
  ...(sheet.sources.length === 0
    ? []
    : [
        sectionTitle('もとの資料', frame),
        ...bulletLines(sourceLines(sheet.sources), size - 2, frame, measure),
      ]),
];

const sectionBlocks = (
  { title, parts }: SheetSection,
  size: number,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] => [
  sectionTitle(title, frame),
  ...parts.flatMap((part) => [...sheetPart(part, size, frame, measure), gap(2.6)]),
];

/** Rules with the same place are named together. */
function sourceLines(sources: readonly SheetSource[]): readonly string[] {
  const byPlace = Map.groupBy(
    sources,
    ({ citation, unconfirmed }) =>
      `${citation.document} ${citation.locator}${unconfirmed ? '（未確認）' : ''}`,
  );
  return [...byPlace].map(([place, all]) => {
    const labels = [...new Set(all.map(({ label }) => label))].join('・');
    return `${labels}：${place}`;
  });
}

/** Room for title, school, date and name on the first page, millimetres; and how much of it the name takes. */
const headHeight = 27;
const nameHeight = 9;

function firstHead(sheet: PrintSheet, page: PageFrame, measure: Measure): readonly PlainCommand[] {
  const { left, width, area } = page;
  const { title, school, printedOn, editionTitle } = sheet.frame;
  const right = (y: number) => ({ x: left, y: area.top + y, width, align: 'right' as const });
  const sender = joined([school.name, school.phone === null ? null : `電話 ${school.phone}`]);
  return [
    text(left, area.top + 6, title, 17, 'bold'),
    placeText(japaneseDate(printedOn), right(3.4), { size: 9 }, measure),
    placeText(sender, right(8), { size: 9 }, measure),
    text(left, area.top + 12.4, editionTitle, 9, 'regular', quiet),
    ...(sheet.addressee === 'office' ? [] : nameLine(sheet, page, measure)),
  ];
}

function nameLine({ person }: PrintSheet, { left, width, area }: PageFrame, measure: Measure) {
  const y = area.top + 20.6;
  const rule = line(left, y + 2, left + width, y + 2, rules.thin);
  if (person === null) {
    return [text(left, y, '　　　年　　　組　　　番　　氏名', 10), rule];
  }
  const place = joined([person.place, `学籍番号 ${person.studentNumber}`]);
  const placed = measure(place, 'regular') * millimetres(9) + 4;
  const name = fitText(`${person.name} さん`, width - placed, { ...nameStyle, size: 13 }, measure);
  return [
    text(left, y, name.lines[0] ?? '', name.size, 'bold'),
    placeText(place, { x: left, y, width, align: 'right' }, { size: 9 }, measure),
    rule,
  ];
}

const plainLines = (
  content: string,
  size: number,
  { left, width }: PageFrame,
  measure: Measure,
): readonly Block[] =>
  fitText(content, width, { ...body, size }, measure).lines.map((each) =>
    fixed(lineHeight(size), (top) => [text(left, top + baseline(size), each, size)]),
  );
