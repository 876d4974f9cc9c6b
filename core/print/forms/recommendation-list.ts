import { japaneseDate } from '#core/domain/dates.ts';
import type { RecommendationList, RecommendationRow } from '#core/domain/documents/model.ts';
import { schoolNotice } from '#core/domain/documents/school-results.ts';
import { a4Landscape, box, lay, line, type Page, type PlainCommand, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap, type Piece } from '../layout/flow.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, oneLine, quiet, rules } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Cell, type Column, cell, type TableDesign } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { bulletLines } from './notes.ts';
import { nameCell, placeCell } from './person.ts';

const paper = a4Landscape;

/** 推薦者一覧: one part per wish, with the boxes in which the school approves it. */
export function* recommendationListPages(list: RecommendationList, measure: Measure): Generator<Page> {
  const frame = pageFrame(list.frame, paper, measure);
  const first = firstHead(list, frame, measure);
  const later = laterHead(list, frame);
  const firstArea: Area = { ...frame.area, top: frame.area.top + 31 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 8 };
  const withSchool = list.schoolBases.length > 0;
  const design = designTable(frame.left, withSchool ? columnsWithSchool : columns, measure);
  const blocks = [
    ...list.parts.flatMap((part) => partBlocks(part, frame, laterArea, design, withSchool)),
    ...schoolBlocks(list.schoolBases, frame, measure),
  ];
  let index = 0;
  for (const commands of flow(blocks, (page) => (page === 0 ? firstArea : laterArea))) {
    const head = index === 0 ? first : later;
    yield { paper, commands: [lay(frame.foot), lay(head), ...commands], numbering: frame.numbering };
    index += 1;
  }
}

function firstHead(list: RecommendationList, frame: PageFrame, measure: Measure): Stencil {
  const { left, area } = frame;
  const people = new Set(list.parts.flatMap((part) => part.rows.map((row) => row.person.studentNumber)));
  const entries = list.parts.reduce((sum, part) => sum + part.rows.length, 0);
  return {
    commands: [
      text(left, area.top + 6.5, list.frame.title, 18, 'bold'),
      text(left, area.top + 13.5, list.frame.editionTitle, 10),
      text(
        left,
        area.top + 19.2,
        joined([list.frame.school.name, `判定の基準日 ${japaneseDate(list.frame.asOf)}`]),
        9,
      ),
      text(left, area.top + 24.4, `推薦者 ${people.size}名（延べ ${entries}件）`, 9),
      ...approvalBoxes(list.approvals, frame, measure),
    ],
  };
}

/** Boxes for seals, in the order in which they stamp. */
function approvalBoxes(
  approvals: readonly string[],
  frame: PageFrame,
  measure: Measure,
): readonly PlainCommand[] {
  const width = 20;
  const label = 5.6;
  const height = 25;
  const left = frame.right - width * approvals.length;
  const top = frame.area.top;
  return [
    ...approvals.flatMap((approval, index) => {
      const x = left + index * width;
      const at = { x, y: top + 4, width, align: 'center' as const };
      return [
        placeText(approval, at, { size: 8.5 }, measure),
        ...(index === 0 ? [] : [line(x, top, x, top + height, rules.hair)]),
      ];
    }),
    line(left, top + label, frame.right, top + label, rules.hair),
    box(left, top, width * approvals.length, height, rules.frame),
  ];
}

const laterHead = (list: RecommendationList, frame: PageFrame): Stencil => ({
  commands: [text(frame.left, frame.area.top + 4, `${list.frame.title}（つづき）`, 10, 'bold')],
});

function partBlocks(
  part: RecommendationList['parts'][number],
  frame: PageFrame,
  laterArea: Area,
  design: TableDesign,
  withSchool: boolean,
): readonly Block[] {
  if (part.rows.length === 0) {
    const none = (top: number) => [
      text(frame.left, top + 4.6, part.title, 11, 'bold'),
      text(frame.left, top + 10.4, '該当者はいません。', 9, 'regular', quiet),
    ];
    return [fixed(12, none), gap(4)];
  }
  const title = (continued: boolean): Piece => ({
    height: 6.6,
    draw: (top) => [
      text(
        frame.left,
        top + 4.6,
        `${part.title}　${part.rows.length}名${continued ? '（つづき）' : ''}`,
        11,
        'bold',
      ),
    ],
  });
  const table = layoutTable(design, {
    rows: {
      *[Symbol.iterator]() {
        for (const [index, row] of part.rows.entries()) {
          const cells = cellsOf(row, index + 1);
          yield withSchool ? [...cells, cell(row.school)] : cells;
        }
      },
    },
    minimumRowHeight: 8.8,
    maximumRowHeight: laterArea.bottom - laterArea.top - 20,
    title,
  });
  return [table, gap(5)];
}

/** Under the tables: what the school asks besides, and where it is laid down. */
const schoolBlocks = (bases: readonly string[], frame: PageFrame, measure: Measure): readonly Block[] =>
  bases.length === 0
    ? []
    : [sectionTitle('校内基準', frame), ...bulletLines([schoolNotice, ...bases], 8.5, frame, measure)];

/** 267 mm: A4 landscape without its margins. */
const columns: readonly Column[] = [
  { heading: '番号', width: 10, align: 'center', style: oneLine },
  { heading: '受付番号', width: 34, align: 'center', style: { ...oneLine, size: 8.5 } },
  { heading: '年組番・学籍番号', width: 28, align: 'left', style: oneLine },
  { heading: '氏名', width: 42, align: 'left', style: oneLine },
  { heading: '評定平均値', width: 18, align: 'center', style: { ...oneLine, size: 10.5 } },
  { heading: '推薦の根拠', width: 57, align: 'left', style: body },
  { heading: '特例', width: 32, align: 'left', style: { ...body, size: 8.5 } },
  { heading: '家計の目安（審査は機構）', width: 46, align: 'left', style: { ...body, size: 8 } },
];

/** With the column of 校内基準 the others are a little narrower. */
const narrower = [10, 32, 27, 38, 16, 49, 26, 37] as const;
const columnsWithSchool: readonly Column[] = [
  ...columns.map((column, at) => ({ ...column, width: narrower[at] ?? column.width })),
  { heading: '校内基準（学校）', width: 32, align: 'left', style: { ...body, size: 8 } },
];

const cellsOf = (row: RecommendationRow, number: number): readonly Cell[] => [
  cell(String(number)),
  cell(row.receiptNumber ?? '—'),
  placeCell(row.person),
  nameCell(row.person),
  cell(row.gradeAverage ?? '—'),
  cell(row.grounds),
  cell(row.exception ?? '—'),
  cell(row.household),
];
