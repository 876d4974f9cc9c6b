import { japaneseDate } from '#core/domain/dates.ts';
import type { LetterRow, RecommendationLetter } from '#core/domain/documents/recommendation-letter.ts';
import type { PersonName } from '#core/domain/school.ts';
import { a4Portrait, lay, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap } from '../layout/flow.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { sectionTitle } from '../layout/section.ts';
import { body, oneLine, quiet } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Cell, type Column, cell } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { paragraph } from './letter.ts';
import { nameCell, placeCell } from './person.ts';
import { countGrid, deletedGrid, deletedTitle, gridHeight, remarkLines } from './recommendation-status.ts';

const paper = a4Portrait;

/** 推薦書 with 推薦状況表 and, from the next page on where it is long, those who stand on it. */
export function* recommendationLetterPages(letter: RecommendationLetter, measure: Measure): Generator<Page> {
  const frame = pageFrame(letter.frame, paper, measure);
  const first = letterHead(letter, frame, measure);
  const later: Stencil = {
    commands: [
      text(
        frame.left,
        frame.area.top + 4,
        `${letter.frame.title}　第${letter.number}次（つづき）`,
        10,
        'bold',
      ),
    ],
  };
  const firstArea: Area = { ...frame.area, top: frame.area.top + 68 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 8 };
  const blocks = [
    ...letter.text.flatMap((each) => paragraph(each, frame, measure)),
    gap(4),
    ...statusBlocks(letter, frame, measure),
    gap(5),
    sectionTitle(`推薦候補者　${letter.rows.length}名（受付番号順）`, frame),
    candidateTable(letter.rows, frame, laterArea, measure),
    gap(3),
    fixed(5, (top) => [text(frame.left, top + 3.5, closing, 8.5, 'regular', quiet)]),
  ];
  let index = 0;
  for (const commands of flow(blocks, (page) => (page === 0 ? firstArea : laterArea))) {
    const head = index === 0 ? first : later;
    yield { paper, commands: [lay(frame.foot), lay(head), ...commands], numbering: frame.numbering };
    index += 1;
  }
}

const closing =
  'スカラACで提出する推薦書の学校控えです。推薦は、スカラACで「提出」を押したときに完了します。';

function letterHead(letter: RecommendationLetter, frame: PageFrame, measure: Measure): Stencil {
  const { left, right, width, area } = frame;
  const lines = [
    ['学校名', letter.frame.school.name],
    ['学校長名', nameOf(letter.principal)],
    ['担当者名', nameOf(letter.officer)],
  ] as const;
  const signatureLeft = right - 82;
  return {
    commands: [
      text(left, area.top + 4.5, `第${letter.number}次`, 11, 'bold'),
      placeText(
        japaneseDate(letter.letterDate),
        { x: left, y: area.top + 4.5, width, align: 'right' },
        { size: 10.5 },
        measure,
      ),
      text(left, area.top + 16, letter.addressee, 11.5),
      ...lines.flatMap(([label, value], index) => {
        const y = area.top + 27 + index * 6.4;
        return [
          text(signatureLeft, y, label, 9),
          placeText(value, { x: signatureLeft + 20, y, width: 62, align: 'left' }, { size: 10.5 }, measure),
        ];
      }),
      placeText(
        letter.frame.title,
        { x: left, y: area.top + 55, width, align: 'center' },
        { size: 20, weight: 'bold' },
        measure,
      ),
      placeText(
        letter.frame.editionTitle,
        { x: left, y: area.top + 61.5, width, align: 'center' },
        { size: 9.5 },
        measure,
      ),
    ],
  };
}

const nameOf = ({ family, given }: PersonName): string => joined([family, given]);

/** The two tables stay whole: numbers torn apart over two pages cannot be compared with the screen. */
function statusBlocks(
  { status }: RecommendationLetter,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  const counts = gridHeight(status.rows.length) + 6;
  const deleted = gridHeight(1) + 5;
  const remark = remarkLines(0, status, frame, measure).length;
  return [
    sectionTitle('推薦状況表', frame),
    fixed(counts, (top) => countGrid(top + 5, status, frame, measure)),
    gap(4),
    fixed(deleted + remark * 5 + (remark === 0 ? 0 : 3), (top) => [
      text(frame.left, top + 2.5, deletedTitle, 9.5, 'bold'),
      ...deletedGrid(top + 5, status, frame, measure),
      ...remarkLines(top + 5 + gridHeight(1) + 5, status, frame, measure),
    ]),
  ];
}

const candidateTable = (rows: readonly LetterRow[], frame: PageFrame, area: Area, measure: Measure): Block =>
  layoutTable(designTable(frame.left, columns, measure), {
    rows: {
      *[Symbol.iterator]() {
        for (const [index, row] of rows.entries()) yield cellsOf(row, index + 1);
      },
    },
    minimumRowHeight: 8.6,
    maximumRowHeight: area.bottom - area.top - 14,
  });

/** 180 mm: A4 portrait without its margins. */
const columns: readonly Column[] = [
  { heading: '番号', width: 11, align: 'center', style: oneLine },
  { heading: '受付番号', width: 38, align: 'center', style: { ...oneLine, size: 9 } },
  { heading: '年組番・学籍番号', width: 32, align: 'left', style: oneLine },
  { heading: '氏名', width: 45, align: 'left', style: oneLine },
  { heading: '希望する種別', width: 27, align: 'center', style: { ...body, size: 8.5 } },
  { heading: '推薦する奨学金', width: 27, align: 'center', style: { ...body, size: 8.5 } },
];

const cellsOf = (row: LetterRow, number: number): readonly Cell[] => [
  cell(String(number)),
  cell(row.receiptNumber ?? '—'),
  placeCell(row.person),
  nameCell(row.person),
  cell(row.applied),
  cell(row.recommended),
];
