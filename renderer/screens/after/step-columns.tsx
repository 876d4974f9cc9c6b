import type { AdoptionPerson, StepCell, StepCells, StepColumn } from '#core/contract/adoption.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { cx } from '../../components/class-names.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { placeColumns } from '../../components/grid/place-columns.ts';
import { formatDate, formatMonthDay } from '../../format.ts';

export type StepRow = AdoptionPerson & Readonly<{ key: string; cells: StepCells }>;

export type StepGridCell<Row> = Readonly<{ row: Row; column: string }>;

/** A step in a table: blank = not asked, 「未」, a date, 「不備」, 「不要」. */
function stepText(cell: StepCell | undefined): string {
  if (cell === undefined) return '';
  const { mark, asked } = cell;
  if (mark !== null) {
    if (mark.kind === 'done') return formatMonthDay(mark.on);
    return mark.kind === 'defect' ? '不備' : '不要';
  }
  switch (asked) {
    case 'needed':
      return '未';
    case 'undetermined':
      return '？';
    case 'ifApplicable':
      return '該当者';
    case 'notNeeded':
      return '';
  }
}

export const stepColumn = <Row extends StepRow>(
  { id, label, group, done, asked }: StepColumn,
  width = 96,
): GridColumn<Row> =>
  showColumn<Row>(id, label, width, (row) => stepText(row.cells[id]), {
    align: 'center',
    group,
    note: `${done}/${asked}`,
    draw: (row) => <StepMark cell={row.cells[id]} />,
  });

/** Faculty, year, number and name, as every table of students begins. */
export const personColumns = <Row extends AdoptionPerson>(
  rows: readonly Row[],
  scheme: Scheme,
): readonly GridColumn<Row>[] => placeColumns(rows, scheme);

function StepMark({ cell }: Readonly<{ cell: StepCell | undefined }>) {
  if (cell === undefined || (cell.mark === null && cell.asked === 'notNeeded'))
    return <span className="sr-only">不要</span>;
  return (
    <span className={lookOf(cell)} title={titleOf(cell)}>
      {cell.mark?.kind === 'done' && <span className="sr-only">済み </span>}
      {cell.late && <span className="sr-only">期限を過ぎています </span>}
      {stepText(cell)}
    </span>
  );
}

function lookOf({ mark, asked, late, hint }: StepCell): string {
  if (mark !== null) {
    if (mark.kind === 'defect') return 'rounded-4 bg-unmet-soft px-2 font-bold text-unmet';
    if (mark.kind === 'notNeeded') return 'text-ink-faint';
    // A certificate that is too old is in, and still not good.
    return cx('text-met', hint?.includes('古い') === true && 'line-through');
  }
  if (asked === 'ifApplicable') return 'text-ink-faint';
  if (asked === 'undetermined') return 'font-bold text-unknown';
  return late ? 'rounded-4 bg-unmet-soft px-2 font-bold text-unmet' : 'font-bold text-decide';
}

function titleOf({ mark, hint }: StepCell): string {
  const who = mark?.by ?? null;
  const said =
    mark === null
      ? null
      : [
          `${formatDate(mark.on)}${who === null ? '' : `　${who}`}`,
          mark.issuedOn === null ? null : `発行日 ${formatDate(mark.issuedOn)}`,
          mark.note,
        ]
          .filter((part) => part !== null)
          .join('　');
  return [hint, said].filter((part) => part !== null).join('\n');
}
