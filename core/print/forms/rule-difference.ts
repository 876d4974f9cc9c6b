import type { RuleDifference, RuleDifferenceRow } from '#core/domain/documents/rule-difference.ts';
import { a4Landscape, lay, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, type Block, fixed, flow, gap, type Piece } from '../layout/flow.ts';
import { type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, quiet } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Cell, type Column, cell, type TableDesign } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';

const paper = a4Landscape;
const headHeight = 21;

/** Older and newer edition side by side, what each says with its source under it. */
export function* ruleDifferencePages(document: RuleDifference, measure: Measure): Generator<Page> {
  const frame = pageFrame(document.frame, paper, measure);
  const first = firstHead(document, frame);
  const later: Stencil = {
    commands: [text(frame.left, frame.area.top + 4, `${document.frame.title}（つづき）`, 10, 'bold')],
  };
  const firstArea: Area = { ...frame.area, top: frame.area.top + headHeight };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 8 };
  const design = designTable(frame.left, columnsOf(document), measure);
  const blocks = blocksOf(document, frame, laterArea, design);
  let index = 0;
  for (const commands of flow(blocks, (page) => (page === 0 ? firstArea : laterArea))) {
    const head = index === 0 ? first : later;
    yield { paper, commands: [lay(frame.foot), lay(head), ...commands], numbering: frame.numbering };
    index += 1;
  }
}

const firstHead = (
  { frame: { title }, before, after, summary }: RuleDifference,
  frame: PageFrame,
): Stencil => ({
  commands: [
    text(frame.left, frame.area.top + 6, title, 17, 'bold'),
    text(frame.left, frame.area.top + 12.4, `${before} → ${after}`, 10),
    text(frame.left, frame.area.top + 17.4, summary, 8.5, 'regular', quiet),
  ],
});

/** 267 mm: A4 landscape without its margins. */
const columnsOf = ({ words, before, after }: RuleDifference): readonly Column[] => [
  { heading: words.item, width: 62, align: 'left', style: { ...body, size: 8.5 } },
  { heading: words.change, width: 19, align: 'center', style: { ...body, size: 8 } },
  { heading: before, width: 93, align: 'left', style: { ...body, size: 8.5 } },
  { heading: after, width: 93, align: 'left', style: { ...body, size: 8.5 } },
];

function blocksOf(
  { sections, words }: RuleDifference,
  frame: PageFrame,
  laterArea: Area,
  design: TableDesign,
): readonly Block[] {
  if (sections.length === 0) return [fixed(10, (top) => [text(frame.left, top + 5, words.nothing, 10)])];
  return sections.flatMap(({ title, rows }) => {
    const heading = (continued: boolean): Piece => ({
      height: 6.2,
      draw: (top) => [
        text(
          frame.left,
          top + 4.4,
          `${title}　${rows.length}${words.unit}${continued ? '（つづき）' : ''}`,
          11,
          'bold',
        ),
      ],
    });
    const table = layoutTable(design, {
      rows: {
        *[Symbol.iterator]() {
          for (const row of rows) yield cellsOf(row);
        },
      },
      minimumRowHeight: 7,
      maximumRowHeight: laterArea.bottom - laterArea.top - 20,
      title: heading,
    });
    return [table, gap(4)];
  });
}

const cellsOf = ({ label, change, before, after }: RuleDifferenceRow): readonly Cell[] => [
  cell(label),
  cell(change),
  sideCell(before),
  sideCell(after),
];

const sideCell = ({ value, source }: RuleDifferenceRow['before']): Cell => ({
  parts: [{ text: value }, { text: source, style: { size: 6.5, ink: quiet } }],
});
