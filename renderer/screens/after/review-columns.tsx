import type { ReviewRow, ReviewTable } from '#core/contract/adoption.ts';
import { reviewStateLabels } from '#core/domain/adoption/review.ts';
import { holderKindShortLabels } from '#core/domain/adoption/words.ts';
import { measureLabels, measureStates } from '#core/domain/judge/words.ts';
import type { ContinuationMeasure } from '#core/domain/verdict.ts';
import { cx } from '../../components/class-names.ts';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { formatMonthDay } from '../../format.ts';
import { personColumns, stepColumn } from './step-columns.tsx';

const looks = { yes: 'text-met', schoolDecides: 'text-decide', no: 'text-unmet', missing: 'text-unknown' };
const shapes = { yes: '●', schoolDecides: '▲', no: '✕', missing: '？' };

/** A measure by shape, colour and word. */
export function Measure({
  measure,
  pale = false,
}: Readonly<{ measure: ContinuationMeasure; pale?: boolean }>) {
  const state = measureStates[measure];
  return (
    <span className={cx(looks[state], pale ? '' : 'font-bold')}>
      <span aria-hidden="true">{shapes[state]} </span>
      {measureLabels[measure]}
    </span>
  );
}

const proposedWords = ({ need, proposed, criteria }: ReviewRow): string => {
  if (need.kind === 'over') return '';
  if (proposed !== null) return measureLabels[proposed];
  return criteria.length === 0 ? '' : '情報不足';
};

export function reviewColumns(
  { rows, columns, edition }: ReviewTable,
  scheme: Parameters<typeof personColumns>[1],
): readonly GridColumn<ReviewRow>[] {
  const [request, ...later] = columns;
  return [
    ...personColumns(rows, scheme),
    showColumn<ReviewRow>('kind', '奨学金', 64, ({ holder }) => holderKindShortLabels[holder.kind]),
    showColumn<ReviewRow>('state', '状態', 140, ({ state }) => reviewStateLabels[state], {
      draw: ({ state, late }) => (
        <span
          className={cx('whitespace-nowrap', late ? 'font-bold text-unmet' : state === 'done' && 'text-met')}
        >
          {reviewStateLabels[state]}
        </span>
      ),
    }),
    ...(request === undefined ? [] : [stepColumn<ReviewRow>(request, 80)]),
    ...(edition === null
      ? []
      : [
          showColumn<ReviewRow>('proposed', '見込み', 80, proposedWords, {
            align: 'center',
            draw: (row) =>
              row.proposed === null || row.need.kind === 'over' ? (
                <span className="text-unknown">{proposedWords(row)}</span>
              ) : (
                <Measure measure={row.proposed} pale />
              ),
          }),
        ]),
    showColumn<ReviewRow>(
      'decision',
      '学校の決定',
      96,
      ({ decision }) => (decision === null ? '' : measureLabels[decision.measure]),
      {
        align: 'center',
        note: '1～4 のキー',
        draw: ({ decision, state }) =>
          decision === null ? (
            state === 'toDecide' && <b className="text-decide">未</b>
          ) : (
            <Measure measure={decision.measure} />
          ),
      },
    ),
    showColumn<ReviewRow>(
      'before',
      '前回',
      64,
      ({ before: [last], warnedBefore }) =>
        last === undefined ? (warnedBefore === true ? '警告' : '') : measureLabels[last.measure],
      { align: 'center' },
    ),
    ...later.map((column) => stepColumn<ReviewRow>(column, 108)),
    showColumn<ReviewRow>('dueOn', '期限', 72, ({ dueOn }) => (dueOn === null ? '' : formatMonthDay(dueOn))),
    showColumn<ReviewRow>('reason', '理由', 200, ({ decision }) => decision?.reason ?? ''),
  ];
}
