import { japaneseDate } from '#core/domain/dates.ts';
import type { PaperOwner, PaperStatus } from '#core/domain/papers.ts';
import { assertNever } from '#core/domain/result.ts';
import type { Block } from '../layout/flow.ts';
import type { PageFrame } from '../layout/frame.ts';
import { body, oneLine, quiet } from '../layout/style.ts';
import { type Cell, type CellPart, type Column, cell, layoutTable } from '../layout/table.ts';
import type { Measure } from '../text/measure.ts';
import { tickBox } from './tick-box.ts';

/** The checklist: a box per paper, why it is owed, and what has happened to it. */
export function paperTable(
  papers: readonly PaperStatus[],
  size: number,
  frame: PageFrame,
  measure: Measure,
): Block {
  const small = size - 0.5;
  const columns: readonly Column[] = [
    { heading: '確認', width: 10, align: 'center', style: { ...oneLine, size } },
    { heading: '番号', width: 11, align: 'center', style: { ...oneLine, size } },
    { heading: '書類', width: 57, align: 'left', style: { ...body, size } },
    { heading: '必要な理由', width: 58, align: 'left', style: { ...body, size: small } },
    { heading: '受領・不備', width: 44, align: 'left', style: { ...body, size: small } },
  ];
  const rows = papers.map((status) => cellsOf(status, small));
  return layoutTable(
    { left: frame.left, columns, rows, minimumRowHeight: 6.4, maximumRowHeight: 200 },
    measure,
  );
}

function cellsOf({ need, state }: PaperStatus, small: number): readonly Cell[] {
  const below = { size: small - 0.5, ink: quiet };
  const details = [owners[need.owner], need.form].filter((part) => part !== null).join('・');
  return [
    { parts: [], mark: (area) => tickBox(area, state.kind === 'received') },
    cell(need.number),
    { parts: [{ text: need.label }, { text: details, style: below }] },
    cell(need.reason),
    { parts: need.status === 'undetermined' ? [{ text: '必要かどうか未確定' }] : stateParts(state) },
  ];
}

function stateParts(state: PaperStatus['state']): readonly CellPart[] {
  switch (state.kind) {
    case 'notReceived':
      return [];
    case 'received':
      return [{ text: `${japaneseDate(state.date)} 受領` }, { text: state.note ?? '' }];
    case 'defect':
      return [{ text: `${japaneseDate(state.date)} 不備`, style: { weight: 'bold' } }, { text: state.note }];
    default:
      return assertNever(state);
  }
}

/** The applicant's own papers need no word. */
const owners: Readonly<Record<PaperOwner, string | null>> = {
  applicant: null,
  supporter1: '生計維持者①',
  supporter2: '生計維持者②',
};
