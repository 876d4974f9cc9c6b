import type { MissingPapersNotice, MissingPapersNotices } from '#core/domain/documents/model.ts';
import { a4Portrait, lay, type Page } from '../drawing.ts';
import { type Area, type Block, flow, gap } from '../layout/flow.ts';
import { type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, oneLine } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Column, cell, type TableDesign } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { addressee, dueBlock, headHeight, howToHandIn, letterHead, paragraph } from './letter.ts';
import { receiptSlip } from './receipt-slip.ts';

const paper = a4Portrait;

/** 不足・不備のお知らせ: a letter per student, with the slip of receipt to cut off at its foot. */
export function* missingPapersPages(document: MissingPapersNotices, measure: Measure): Generator<Page> {
  const frame = pageFrame(document.frame, paper, measure);
  const head = letterHead(document.frame, frame, measure);
  const firstArea: Area = { ...frame.area, top: frame.area.top + headHeight };
  const design = designTable(frame.left, columns, measure);
  for (const notice of document.notices) {
    const blocks = letterBlocks(notice, document, design, frame, measure);
    let index = 0;
    for (const commands of flow(blocks, (page) => (page === 0 ? firstArea : frame.area))) {
      const top = index === 0 ? [lay(head), ...addressee(notice.person, frame, measure)] : [];
      yield { paper, commands: [lay(frame.foot), ...top, ...commands], numbering: frame.numbering };
      index += 1;
    }
  }
}

function letterBlocks(
  notice: MissingPapersNotice,
  { frame: { editionTitle, school } }: MissingPapersNotices,
  design: TableDesign,
  frame: PageFrame,
  measure: Measure,
): readonly Block[] {
  const greeting = `日本学生支援機構の奨学金「${editionTitle}」の申込みについて、次の書類がまだそろっていません。書類を用意し、提出期限までに奨学金担当へ提出してください。`;
  const rows = notice.papers.map(({ label, form, reason, state }) => [
    cell(label),
    cell(form ?? '—'),
    cell(reason),
    cell(state),
  ]);
  return [
    ...paragraph(greeting, frame, measure),
    gap(3),
    layoutTable(design, { rows, minimumRowHeight: 8, maximumRowHeight: 180 }),
    gap(4),
    dueBlock(notice.dueOn, frame),
    gap(4),
    ...howToHandIn(frame, measure),
    gap(3),
    receiptSlip(notice, school, frame, measure),
  ];
}

/** 180 mm: A4 portrait without its margins. */
const columns: readonly Column[] = [
  { heading: '書類', width: 62, align: 'left', style: body },
  { heading: '形式', width: 16, align: 'center', style: { ...oneLine, size: 8.5 } },
  { heading: '必要な理由', width: 60, align: 'left', style: { ...body, size: 8.5 } },
  { heading: '状況', width: 42, align: 'left', style: { ...body, size: 8.5 } },
];
