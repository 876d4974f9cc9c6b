import type { BoardRow } from '#core/contract/board.ts';
import { actorLabels } from '#core/domain/board/next-step.ts';
import { flagLabels } from '#core/domain/board/remedy.ts';
import { dayWithWeekday, shortDate } from '#core/domain/dates.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { RowMark, stateWord, toneOfRow } from './row-mark.tsx';

type Row = Omit<BoardRow, 'studentNumber'> & Readonly<{ studentNumber: string }>;

/** The three lists side by side: what was wished, what スカラAC shows, what stands on a 推薦書. */
export function boardColumns(
  rows: readonly BoardRow[],
  scheme: Scheme,
  marked: ReadonlySet<string>,
): readonly GridColumn<BoardRow>[] {
  const placed = placeColumns<Row>(rows.map(withNumber), scheme).map(
    (column): GridColumn<BoardRow> => ({
      ...column,
      cell: (row) => column.cell(withNumber(row)),
      draw: null,
    }),
  );
  return [
    showColumn<BoardRow>('marked', '選択', 44, (row) => (marked.has(row.key) ? '✓' : ''), {
      fixed: true,
      align: 'center',
    }),
    ...placed,
    ...shared,
  ];
}

const withNumber = (row: BoardRow): Row => ({ ...row, studentNumber: row.studentNumber ?? '' });

const shared: readonly GridColumn<BoardRow>[] = [
  showColumn<BoardRow>('state', '状態', 128, stateWord, {
    draw: (row) => <RowMark tone={toneOfRow(row)}>{stateWord(row)}</RowMark>,
  }),
  showColumn<BoardRow>('wish', '希望', 88, ({ wish }) => wish),
  showColumn<BoardRow>('net', 'スカラネット', 104, netText),
  showColumn<BoardRow>('ac', 'スカラAC', 92, acText),
  showColumn<BoardRow>('letter', '推薦書', 104, letterText),
  showColumn<BoardRow>('papers', '書類', 76, papersText, { align: 'center' }),
  showColumn<BoardRow>('next', '次にすること', 380, ({ next }) => next?.sentence ?? ''),
  showColumn<BoardRow>('who', 'だれが', 60, ({ next }) => (next === null ? '' : actorLabels[next.who]), {
    align: 'center',
  }),
  showColumn<BoardRow>('by', 'いつまで', 112, byText),
  showColumn<BoardRow>('flags', '気をつけること', 300, ({ flags }) =>
    flags.map(({ kind }) => flagLabels[kind]).join('、'),
  ),
  showColumn<BoardRow>('receiptNumber', '受付番号', 150, ({ receiptNumber }) => receiptNumber ?? ''),
];

function byText({ next }: BoardRow): string {
  if (next === null) return '';
  if (next.from !== null) return `${shortDate(next.from)}から`;
  return next.by === null ? '' : dayWithWeekday(next.by);
}

function netText({ receiptNumber, receiptDate }: BoardRow): string {
  if (receiptNumber === null) return '';
  return receiptDate === null ? '発行日なし' : `${shortDate(receiptDate)}発行`;
}

function acText({ ac }: BoardRow): string {
  if (ac === null) return '';
  if (ac.recommended === true) return '推薦済';
  if (ac.gradesTyped === true) return '成績入力済';
  return ac.recommended === null && ac.gradesTyped === null ? 'あり' : '入力待ち';
}

function letterText({ letter }: BoardRow): string {
  if (letter === null) return '';
  const { number, submittedOn } = letter;
  return submittedOn === null ? `第${number}次 未提出` : `第${number}次 ${shortDate(submittedOn)}`;
}

function papersText({ papers }: BoardRow): string {
  if (papers === null) return '';
  return `${papers.received}/${papers.needed}${papers.sent ? ' 発送' : ''}`;
}
