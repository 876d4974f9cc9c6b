import type { PaperMatrix } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { PaperState, PaperStatus } from '#core/domain/papers.ts';
import { formatMonthDay } from '../../format.ts';

export type PaperRow = PaperMatrix['rows'][number];
export type PaperChange = Readonly<{ studentNumber: string; key: string; state: PaperState }>;

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
  switch (status.state.kind) {
    case 'received':
      return formatMonthDay(status.state.date);
    case 'defect':
      return '不備';
    case 'notReceived':
      return status.need.status === 'needed' ? '未' : '？';
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

const changesOf = (
  cells: readonly PaperCell[],
  changed: (status: PaperStatus) => PaperState | null,
): readonly PaperChange[] =>
  cells.flatMap(({ row, column }) => {
    const status = statusOf(row, column);
    const state = status === null ? null : changed(status);
    return state === null ? [] : [{ studentNumber: row.line.studentNumber, key: column, state }];
  });

/** Everything in the range that is not in yet; the date of what came earlier stays. */
export const receiving = (cells: readonly PaperCell[], date: IsoDate): readonly PaperChange[] =>
  changesOf(cells, ({ state }) =>
    state.kind === 'received'
      ? null
      : { kind: 'received', date, note: state.kind === 'defect' ? state.note : null },
  );

export const clearing = (cells: readonly PaperCell[]): readonly PaperChange[] =>
  changesOf(cells, ({ state }) => (state.kind === 'notReceived' ? null : { kind: 'notReceived' }));

/** Which papers of the range a defect can be written on. */
export const defectTargets = (cells: readonly PaperCell[]): readonly PaperCell[] =>
  cells.filter(({ row, column }) => statusOf(row, column) !== null);
