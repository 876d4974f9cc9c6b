import { japaneseDate, shortDate } from '#core/domain/dates.ts';
import type { ScholarAcRow, ScholarAcSheet } from '#core/domain/documents/model.ts';
import { a4Landscape, lay, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, flow, gap } from '../layout/flow.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, oneLine } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Cell, type Column, cell } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { bulletLines } from './notes.ts';
import { nameCell, placeCell } from './person.ts';
import { tickBox } from './tick-box.ts';

const paper = a4Landscape;

/** スカラAC 入力票: in the order of the screen, one line per student, with a box to tick when it is typed. */
export function* scholarAcPages(sheet: ScholarAcSheet, measure: Measure): Generator<Page> {
  const frame = pageFrame(sheet.frame, paper, measure);
  const first = firstHead(sheet, frame);
  const later: Stencil = {
    commands: [text(frame.left, frame.area.top + 4, `${sheet.frame.title}（つづき）`, 10, 'bold')],
  };
  const firstArea: Area = { ...frame.area, top: frame.area.top + 21 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 6.5 };
  const blocks: readonly Block[] = [
    ...bulletLines(sheet.notes, 8.5, frame, measure),
    gap(2),
    layoutTable(designTable(frame.left, columns, measure), {
      rows: {
        *[Symbol.iterator]() {
          for (const row of sheet.rows) yield cellsOf(row);
        },
      },
      minimumRowHeight: 9,
      maximumRowHeight: laterArea.bottom - laterArea.top - 14,
    }),
  ];
  let index = 0;
  for (const commands of flow(blocks, (page) => (page === 0 ? firstArea : laterArea))) {
    const head = index === 0 ? first : later;
    yield { paper, commands: [lay(frame.foot), lay(head), ...commands], numbering: frame.numbering };
    index += 1;
  }
}

function firstHead({ frame, rows }: ScholarAcSheet, { left, area }: PageFrame): Stencil {
  const open = rows.filter((row) => row.obstacle !== null).length;
  const counted = `${rows.length}名（うち入力できない生徒 ${open}名）　受付番号順`;
  return {
    commands: [
      text(left, area.top + 6.5, frame.title, 18, 'bold'),
      text(left, area.top + 13.2, joined([frame.editionTitle, frame.school.name]), 9.5),
      text(left, area.top + 18.4, `${counted}　判定の基準日 ${japaneseDate(frame.asOf)}`, 9),
    ],
  };
}

/** 267 mm: A4 landscape without its margins. */
const columns: readonly Column[] = [
  { heading: '入力済', width: 12, align: 'center', style: oneLine },
  { heading: '受付番号', width: 33, align: 'center', style: { ...oneLine, size: 8 } },
  { heading: '年組番・学籍番号', width: 26, align: 'left', style: oneLine },
  { heading: '氏名', width: 33, align: 'left', style: oneLine },
  { heading: '推薦できる日', width: 21, align: 'center', style: { ...oneLine, size: 8.5 } },
  { heading: '希望', width: 27, align: 'left', style: { ...body, size: 8 } },
  { heading: '評定\n平均値', width: 14, align: 'center', style: { ...oneLine, size: 10.5, weight: 'bold' } },
  { heading: '在留資格・\n永住の意思', width: 18, align: 'left', style: { ...body, size: 8 } },
  { heading: '給付\n学修意欲', width: 19, align: 'left', style: { ...body, size: 8 } },
  { heading: '第一種\n特例', width: 19, align: 'left', style: { ...body, size: 8 } },
  { heading: '第二種', width: 12, align: 'center', style: oneLine },
  { heading: '入力できない理由', width: 33, align: 'left', style: { ...body, size: 7.5 } },
];

const cellsOf = (row: ScholarAcRow): readonly Cell[] => [
  { parts: [], mark: (area) => (row.obstacle === null ? tickBox(area, false) : []) },
  cell(row.receiptNumber ?? '—'),
  placeCell(row.person),
  nameCell(row.person),
  cell(row.openFrom === null ? '—' : shortDate(row.openFrom)),
  cell(row.wishes),
  cell(row.gradeAverage ?? '—'),
  cell(row.residence),
  cell(row.grantStudyWill),
  cell(row.loan1Special),
  cell(row.loan2),
  cell(row.obstacle ?? ''),
];
