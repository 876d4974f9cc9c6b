import type { ResultRow, ResultsView } from '#core/contract/recommendations.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import { outcomeLabels } from '#core/domain/progress/words.ts';
import { showOutcome } from '#core/domain/recommendations/outcomes.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { type GridChoice, type GridColumn, showColumn } from '../../../components/grid/model.ts';
import { placeColumns } from '../../../components/grid/place-columns.ts';
import type { Drafts } from '../../grades/drafts.ts';
import { draftCell } from './use-cell-edits.ts';

/** 1 and 2 fill a column on the number keys. */
const choices: readonly GridChoice[] = [
  { label: outcomeLabels.candidate, aliases: ['1', '○'] },
  { label: outcomeLabels.rejected, aliases: ['2', '×'] },
];

export const shownDate = (date: string | null): string => date?.replaceAll('-', '/') ?? '';

/** Who it is, and what JASSO decided about each scholarship that was applied for. */
export const resultColumns = (
  { rows, wishes }: ResultsView,
  drafts: Drafts,
  scheme: Scheme,
): readonly GridColumn<ResultRow>[] => [
  ...placeColumns(rows, scheme),
  showColumn<ResultRow>('batch', '推薦書', 76, ({ number }) => `第${number}次`),
  showColumn<ResultRow>('receipt', '受付番号', 200, ({ receiptNumber }) => receiptNumber ?? ''),
  ...wishes.map((wish) => wishColumn(wish, drafts)),
  {
    ...showColumn<ResultRow>('on', '結果の日', 124, () => ''),
    cell: (row) =>
      draftCell(drafts, row.studentNumber, 'on', {
        text: shownDate(row.decidedOn),
        locked: row.locked ?? (row.notice === null ? '先に結果を入力してください' : null),
      }),
  },
  showColumn<ResultRow>('notice', '届く通知', 150, ({ notice }) => notice ?? ''),
];

const wishColumn = (wish: Wish, drafts: Drafts): GridColumn<ResultRow> => ({
  ...showColumn<ResultRow>(wish, wishLabels[wish], 120, () => ''),
  choices,
  cell: (row) =>
    draftCell(drafts, row.studentNumber, wish, {
      text: row.asked.includes(wish) ? showOutcome(row.outcomes[wish]) : '—',
      locked: row.locked ?? (row.asked.includes(wish) ? null : '申し込んでいない奨学金です'),
    }),
});
