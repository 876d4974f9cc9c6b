import { japaneseDate } from '#core/domain/dates.ts';
import type { PaperNeed, PaperOwner, PaperStatus } from '#core/domain/papers.ts';
import { assertNever } from '#core/domain/result.ts';
import type { Block } from '../layout/flow.ts';
import { quiet } from '../layout/style.ts';
import { layoutTable } from '../layout/table.ts';
import { type Cell, type CellPart, cell } from '../layout/table-parts.ts';
import type { CoverDesign } from './cover-design.ts';
import { tickBox } from './tick-box.ts';

/** The checklist: a box per paper, why it is owed, and what has happened to it. */
export const paperTable = (papers: readonly PaperStatus[], { papers: table, size }: CoverDesign): Block =>
  layoutTable(table, {
    rows: papers.map((status) => cellsOf(status, size - 1)),
    minimumRowHeight: 6.4,
    maximumRowHeight: 200,
  });

function cellsOf({ need, state }: PaperStatus, below: number): readonly Cell[] {
  const detailStyle = { size: below, ink: quiet };
  const details = [ownerBeside(need), need.form].filter((part) => part !== null).join('・');
  return [
    { parts: [], mark: (area) => tickBox(area, state.kind === 'received') },
    cell(need.number),
    { parts: [{ text: need.label }, { text: details, style: detailStyle }] },
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

/** Whose paper it is, unless its label says so already. */
function ownerBeside({ owner, label }: PaperNeed): string | null {
  const name = owners[owner];
  return name !== null && label.includes(name) ? null : name;
}

/** The applicant's own papers need no word. */
const owners: Readonly<Record<PaperOwner, string | null>> = {
  applicant: null,
  supporter1: '生計維持者①',
  supporter2: '生計維持者②',
};
