import type { CalendarDay, CalendarMonth, SchoolCalendar } from '#core/domain/documents/school-calendar.ts';
import {
  a4Landscape,
  box,
  fill,
  lay,
  line,
  type Page,
  type PlainCommand,
  type Stencil,
  text,
} from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap } from '../layout/flow.ts';
import { type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, quiet, rules } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { cell } from '../layout/table-parts.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { bulletLines } from './notes.ts';

const paper = a4Landscape;
const titleHeight = 10;
const headHeight = 5;
const rowsInMonth = 31;
/** Day and weekday stand in the first part of a row, millimetres */
const dayWidth = 8.4;

/** Half a school year on a page, a month in each column and a day in each row; then the list with the sources. */
export function* schoolCalendarPages(document: SchoolCalendar, measure: Measure): Generator<Page> {
  const frame = pageFrame(document.frame, paper, measure);
  for (const { title, months } of document.halves) {
    yield {
      paper,
      commands: [lay(frame.foot), ...heading(document, title, frame), ...grid(months, frame, measure)],
      numbering: frame.numbering,
    };
  }
  yield* listPages(document, frame, measure);
}

const heading = (
  { frame: { title } }: SchoolCalendar,
  part: string,
  { left, area }: PageFrame,
): readonly PlainCommand[] => [text(left, area.top + 5.6, `${title}　${part}`, 14, 'bold')];

function grid(
  months: readonly CalendarMonth[],
  { left, right, width, area }: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const top = area.top + titleHeight;
  const column = width / Math.max(1, months.length);
  const row = (area.bottom - top - headHeight) / rowsInMonth;
  const bottom = top + headHeight + row * rowsInMonth;
  return [
    fill(left, top, width, headHeight, rules.headingFill),
    ...months.flatMap(({ title, days }, at) => {
      const x = left + at * column;
      return [
        placeText(
          title,
          { x, y: top + 3.7, width: column, align: 'center' },
          { size: 9, weight: 'bold' },
          measure,
        ),
        ...days.flatMap((day, index) =>
          dayRow(day, { x, y: top + headHeight + index * row, width: column, height: row }, measure),
        ),
        line(x, top, x, bottom, rules.thin),
      ];
    }),
    ...Array.from({ length: rowsInMonth }, (_, index) => {
      const y = top + headHeight + index * row;
      return line(left, y, right, y, rules.hair, rules.hairInk);
    }),
    box(left, top, width, bottom - top, rules.thin),
  ];
}

type Place = Readonly<{ x: number; y: number; width: number; height: number }>;

function dayRow(
  { day, weekday, isFree, name, dates }: CalendarDay,
  { x, y, width, height }: Place,
  measure: Measure,
): readonly PlainCommand[] {
  const base = y + height / 2 + 1;
  const words = dates.map(({ title }) => title).join('／');
  const content = [name, words === '' ? null : words].filter((part) => part !== null).join('　');
  return [
    ...(isFree ? [fill(x, y, width, height, 0.9)] : []),
    placeText(`${day}`, { x, y: base, width: 4.2, align: 'right' }, { size: 7 }, measure),
    text(x + 4.8, base, weekday, 6, 'regular', isFree ? 0 : quiet),
    ...(content === ''
      ? []
      : entry(
          content,
          dates.some(({ isStrong }) => isStrong),
          { x: x + dayWidth, y, width: width - dayWidth - 0.8, height },
          measure,
        )),
  ];
}

/** Set smaller and on two lines before anything is cut. */
function entry(
  content: string,
  isStrong: boolean,
  { x, y, width, height }: Place,
  measure: Measure,
): readonly PlainCommand[] {
  const weight = isStrong ? 'bold' : 'regular';
  const sizes = [6.5, 6, 5.5, 5, 4.5, 4];
  const set =
    sizes
      .map((size) => fitText(content, width, { ...body, size, weight }, measure))
      .find(({ lines, size }) => lines.length * lineHeight(size) <= height) ??
    fitText(content, width, { ...body, size: 3.6, weight }, measure);
  const step = lineHeight(set.size);
  const first = y + (height - set.lines.length * step) / 2 + baseline(set.size);
  return set.lines.map((words, at) => text(x, first + at * step, words, set.size, weight));
}

function* listPages(document: SchoolCalendar, frame: PageFrame, measure: Measure): Generator<Page> {
  const area: Area = { ...frame.area, top: frame.area.top + titleHeight };
  let index = 0;
  for (const commands of flow(listBlocks(document, frame, area, measure), () => area)) {
    const head: Stencil = {
      commands: heading(document, index === 0 ? '日付の順' : '日付の順（つづき）', frame),
    };
    yield { paper, commands: [lay(frame.foot), lay(head), ...commands], numbering: frame.numbering };
    index += 1;
  }
}

/** 267 mm: A4 landscape without its margins. */
const columns = [
  { heading: '日', width: 44, align: 'left', style: { ...body, size: 9 } },
  { heading: '何の日', width: 100, align: 'left', style: { ...body, size: 9 } },
  { heading: 'だれの', width: 17, align: 'center', style: { ...body, size: 8.5 } },
  { heading: 'どこから', width: 106, align: 'left', style: { ...body, size: 8 } },
] as const;

function listBlocks(
  { rows, notes }: SchoolCalendar,
  frame: PageFrame,
  area: Area,
  measure: Measure,
): readonly Block[] {
  if (rows.length === 0)
    return [fixed(10, (top) => [text(frame.left, top + 5, '日程はまだ入力されていません。', 10)])];
  const table = layoutTable(designTable(frame.left, columns, measure), {
    rows: rows.map(({ day, title, whose, source }) => [cell(day), cell(title), cell(whose), cell(source)]),
    minimumRowHeight: 6.4,
    maximumRowHeight: area.bottom - area.top - 20,
  });
  return [table, ...(notes.length === 0 ? [] : [gap(4), ...bulletLines(notes, 8.5, frame, measure)])];
}
