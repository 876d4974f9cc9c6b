import type { ChangedNameRow, ChangedNames } from '#core/domain/documents/model.ts';
import { a4Landscape, lay, type Page, type Stencil, text } from '../drawing.ts';
import { type Area, flow } from '../layout/flow.ts';
import { joined, type PageFrame, pageFrame } from '../layout/frame.ts';
import { body, nameStyle, oneLine, quiet } from '../layout/style.ts';
import { designTable, layoutTable } from '../layout/table.ts';
import { type Cell, type Column, cell } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';
import { nameCell, placeCell } from './person.ts';

const paper = a4Landscape;

/** 氏名の変更一覧: what スカラネット takes in another form, beside the true name. */
export function* changedNamesPages(list: ChangedNames, measure: Measure): Generator<Page> {
  const frame = pageFrame(list.frame, paper, measure);
  const firstArea: Area = { ...frame.area, top: frame.area.top + 25 };
  const laterArea: Area = { ...frame.area, top: frame.area.top + 8 };
  const table = layoutTable(designTable(frame.left, columns, measure), {
    rows: list.rows.map(cellsOf),
    minimumRowHeight: 8.8,
    maximumRowHeight: laterArea.bottom - laterArea.top - 20,
  });
  const later: Stencil = {
    commands: [text(frame.left, frame.area.top + 4, `${list.frame.title}（つづき）`, 10, 'bold')],
  };
  const first = firstHead(list, frame);
  let index = 0;
  for (const commands of flow([table], (page) => (page === 0 ? firstArea : laterArea))) {
    yield {
      paper,
      commands: [lay(frame.foot), lay(index === 0 ? first : later), ...commands],
      numbering: frame.numbering,
    };
    index += 1;
  }
}

function firstHead(
  { frame: { title, school, editionTitle }, rows, rulesTitle }: ChangedNames,
  { left, area }: PageFrame,
): Stencil {
  const people = new Set(rows.map(({ person }) => person.studentNumber)).size;
  return {
    commands: [
      text(left, area.top + 6.5, title, 18, 'bold'),
      text(left, area.top + 13, joined([school.name, editionTitle, `${people}名`]), 9.5),
      text(
        left,
        area.top + 18,
        `${rulesTitle}。学校の書類には、戸籍どおりの氏名を使います。`,
        8.5,
        'regular',
        quiet,
      ),
    ],
  };
}

/** 267 mm: A4 landscape without its margins. */
const columns: readonly Column[] = [
  { heading: '番号', width: 10, align: 'center', style: oneLine },
  { heading: '年組番・学籍番号', width: 28, align: 'left', style: oneLine },
  { heading: '氏名（戸籍どおり）', width: 46, align: 'left', style: oneLine },
  { heading: '項目', width: 24, align: 'left', style: oneLine },
  { heading: '戸籍どおり', width: 36, align: 'left', style: nameStyle },
  { heading: '入力する形', width: 36, align: 'left', style: { ...nameStyle, weight: 'bold' } },
  { heading: '変える理由・確かめること', width: 87, align: 'left', style: { ...body, size: 8 } },
];

const cellsOf = ({ person, label, given, accepted, reason }: ChangedNameRow, at: number): readonly Cell[] => [
  cell(String(at + 1)),
  placeCell(person),
  nameCell(person),
  cell(label),
  cell(given),
  cell(accepted ?? '（決まっていません）'),
  cell(reason),
];
