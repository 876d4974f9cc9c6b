import type { PaperEntry, PaperMatrix, PaperStepInput } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { mayFollow, takingStep, withoutLast } from '#core/domain/paper-way/order.ts';
import { lastStep, type PaperCopy, type StepKind } from '#core/domain/paper-way/step.ts';
import { shipmentName, stageLabels } from '#core/domain/paper-way/words.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { formatMonthDay } from '../../format.ts';

export type PaperRow = PaperMatrix['rows'][number];

export const paperFilters = ['all', 'missing', 'defect'] as const;
export type PaperFilter = (typeof paperFilters)[number];

export const paperFilterLabels: Readonly<Record<PaperFilter, string>> = {
  all: 'すべて',
  missing: '未提出あり',
  defect: '不備あり',
};

export const statusOf = (row: PaperRow, key: string): PaperStatus | null =>
  row.papers.find((status) => status.need.key === key) ?? null;

/** A cell of the matrix: blank = not needed, 「？」 = not known yet whether it is. */
export function statusText(status: PaperStatus | null): string {
  if (status === null) return '';
  const { need, state, way } = status;
  const last = lastStep(way);
  if (last === null) return need.status === 'needed' ? '未' : '？';
  switch (last.kind) {
    case 'received':
    case 'resubmitted':
      return state.kind === 'received' ? formatMonthDay(state.date) : '';
    case 'checked':
      return state.kind === 'received' ? `✓ ${formatMonthDay(state.date)}` : '';
    case 'sealed':
    case 'sent':
    case 'arrived':
      return shipmentName(last.shipment);
    case 'returned':
      return '不備';
    case 'queried':
    case 'givenBack':
    case 'kept':
    case 'destroyed':
      return stageLabels[last.kind];
  }
}

export function belongsTo(filter: PaperFilter, row: PaperRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'missing':
      return row.papers.some(({ need, state }) => need.status === 'needed' && state.kind === 'notReceived');
    case 'defect':
      return row.papers.some(({ state }) => state.kind === 'defect');
  }
}

export type PaperCell = Readonly<{ row: PaperRow; column: string }>;

const entriesOf = (
  cells: readonly PaperCell[],
  stepFor: (status: PaperStatus) => PaperStepInput | null | undefined,
): readonly PaperEntry[] =>
  cells.flatMap(({ row, column }) => {
    const status = statusOf(row, column);
    const step = status === null ? undefined : stepFor(status);
    return step === undefined ? [] : [{ studentNumber: row.line.studentNumber, key: column, step }];
  });

/** What comes in with this paper: for the first time, or once more. Undefined = it is in already. */
export function taking(
  { way }: PaperStatus,
  on: IsoDate,
  copy: PaperCopy = null,
): PaperStepInput | undefined {
  const kind = takingStep(way);
  return kind === null ? undefined : { kind, copy, on, note: null };
}

/** Everything in the range that is not in yet; the date of what came earlier stays. */
export const receiving = (cells: readonly PaperCell[], on: IsoDate): readonly PaperEntry[] =>
  entriesOf(cells, (status) => taking(status, on));

/** Takes back the last step of each, but for what a whole 便 did. */
export const takingBack = (cells: readonly PaperCell[]): readonly PaperEntry[] =>
  entriesOf(cells, ({ way }) => (withoutLast(way) === null ? undefined : null));

/** The papers of the range that can take the step. */
export const stepping = (cells: readonly PaperCell[], step: PaperStepInput): readonly PaperEntry[] =>
  entriesOf(cells, ({ way }) => (mayFollow(way, step.kind) ? step : undefined));

/** Which papers of the range can take a step of this kind. */
export const cellsFor = (cells: readonly PaperCell[], kind: StepKind): readonly PaperCell[] =>
  cells.filter(
    ({ row, column }) => mayFollow(statusOf(row, column)?.way ?? [], kind) && statusOf(row, column) !== null,
  );
