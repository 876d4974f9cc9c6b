import type { PaperColumn } from '#core/contract/papers.ts';
import { wayWords } from '#core/domain/paper-way/words.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { formatDate } from '../../format.ts';
import { type PaperRow, statusOf, statusText } from './paper-status.ts';

/** px; nine papers fit beside the names at 1366 */
const paperWidth = 96;

export function paperColumns(
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
  scheme: Scheme,
): readonly GridColumn<PaperRow>[] {
  const place = placeColumns(
    rows.map(({ line }) => line),
    scheme,
  ).map(
    (column): GridColumn<PaperRow> => ({
      ...column,
      draw: null,
      cell: (row) => column.cell(row.line),
    }),
  );
  return [...place, totalColumn, ...columns.map(paperColumn)];
}

const totalColumn: GridColumn<PaperRow> = showColumn<PaperRow>(
  'total',
  '受領',
  56,
  ({ line }) => `${line.papers.received}/${line.papers.needed}`,
  { fixed: true, align: 'center' },
);

function paperColumn(column: PaperColumn): GridColumn<PaperRow> {
  const defects = column.defects === 0 ? '' : ` 不備${column.defects}`;
  return showColumn<PaperRow>(
    column.key,
    `${column.number}${column.shortLabel}`,
    paperWidth,
    (row) => statusText(statusOf(row, column.key)),
    {
      align: 'center',
      note: `${column.received}/${column.needed}${defects}`,
      draw: (row) => <PaperMark status={statusOf(row, column.key)} />,
    },
  );
}

const looks = {
  received: 'text-met',
  defect: 'rounded-4 bg-unmet-soft px-2 font-bold text-unmet',
  notReceived: 'font-bold text-decide',
  undetermined: 'font-bold text-unknown',
} as const;

function PaperMark({ status }: Readonly<{ status: PaperStatus | null }>) {
  if (status === null) return <span className="sr-only">不要</span>;
  const { need, state } = status;
  const look = state.kind === 'notReceived' && need.status === 'undetermined' ? 'undetermined' : state.kind;
  return (
    <span className={looks[look]} title={titleOf(status)}>
      {state.kind === 'received' && <span className="sr-only">受領 </span>}
      {statusText(status)}
    </span>
  );
}

function titleOf({ need, state, way }: PaperStatus): string {
  switch (state.kind) {
    case 'received':
      return `${wayWords(way)}（${formatDate(state.date)} 受領）`;
    case 'defect':
      return `不備（${formatDate(state.date)}）：${state.note}`;
    case 'notReceived':
      return need.reason;
  }
}
