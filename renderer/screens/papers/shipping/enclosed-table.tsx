import { useMemo, useState } from 'react';
import type { EnclosedLine, ShipmentDetail } from '#core/contract/shipments.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { openSentences } from '#core/domain/shipments/readiness.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../../components/grid/model.ts';
import { placeColumns } from '../../../components/grid/place-columns.ts';
import { useStepBack } from '../../../components/use-step-back.ts';
import { formatCount } from '../../../format.ts';
import { useScheme } from '../../../scheme.ts';
import { ExceptionDialog } from './exception-dialog.tsx';

const rowKey = ({ studentNumber }: EnclosedLine): string => studentNumber;

/** Who is in the envelope with what, in the order in which the papers lie in it. */
export function EnclosedTable({ detail }: Readonly<{ detail: ShipmentDetail }>) {
  const { lines, summary } = detail;
  const [selected, setSelected] = useState<readonly EnclosedLine[]>([]);
  const [asking, setAsking] = useState<readonly EnclosedLine[]>([]);
  const change = useChange('shipments.change');
  const { undo, redo } = useStepBack();
  const scheme = useScheme();
  const isOpen = summary.sealedOn === null;
  const columns = useMemo(
    () => [...placeColumns(lines, scheme), ...enclosedColumns(isOpen)],
    [lines, scheme, isOpen],
  );
  const incomplete = lines.filter(({ isComplete }) => !isComplete);
  const leave = (rows: readonly EnclosedLine[]): void =>
    void change.run({ id: summary.id, take: [], leave: rows.map(rowKey) });
  return (
    <section aria-label="便の生徒" className="flex min-h-72 grow flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-bold">
          受付番号順の生徒
          {isOpen && incomplete.length > 0 && (
            <span className="ml-3 text-table text-decide">▲ 残り {formatCount(incomplete.length)} 人</span>
          )}
        </h3>
        {isOpen && (
          <div className="flex flex-wrap gap-2">
            <Button size="small" isDisabled={selected.length === 0} onPress={() => setAsking(selected)}>
              選んだ生徒の理由
            </Button>
            <Button size="small" isDisabled={incomplete.length === 0} onPress={() => setAsking(incomplete)}>
              残り全員の理由
            </Button>
            <Button
              size="small"
              variant="danger"
              isDisabled={selected.length === 0 || change.pending}
              onPress={() => leave(selected)}
            >
              便から外す
            </Button>
          </div>
        )}
      </div>
      <div className="min-h-60 grow">
        <Grid
          label={`${shipmentName(summary.number)}の生徒`}
          rows={lines}
          columns={columns}
          rowKey={rowKey}
          readOnly
          onActive={(row) => setSelected(row === null ? [] : [row])}
          onUndo={() => void undo()}
          onRedo={() => void redo()}
          empty={<p className="text-ink-soft">この便にはまだ生徒がいません。</p>}
        />
      </div>
      {asking.length > 0 && <ExceptionDialog id={summary.id} lines={asking} onClose={() => setAsking([])} />}
    </section>
  );
}

const enclosedColumns = (isOpen: boolean): readonly GridColumn<EnclosedLine>[] => [
  showColumn<EnclosedLine>('receipt', '受付番号', 188, ({ receiptNumber }) => receiptNumber ?? ''),
  showColumn<EnclosedLine>('count', '点数', 64, (line) => `${line.counted}/${line.due}`, { align: 'center' }),
  ...(isOpen
    ? [
        showColumn<EnclosedLine>('state', '封入チェック', 96, stateOf, {
          align: 'center',
          draw: (line) => (
            <span className={line.isComplete ? 'font-bold text-met' : 'font-bold text-decide'}>
              {stateOf(line)}
            </span>
          ),
        }),
        showColumn<EnclosedLine>('why', '残っていること', 480, openOf, {
          draw: (line) => (
            <span title={openOf(line)} className="block truncate">
              {openOf(line)}
            </span>
          ),
        }),
      ]
    : []),
  showColumn<EnclosedLine>('exception', 'そのまま封入する理由', 280, ({ exception }) => exception ?? ''),
  showColumn<EnclosedLine>('papers', '入っている書類', 480, ({ papers }) =>
    papers
      .filter(({ state }) => state === 'counted')
      .map(({ number, shortLabel }) => `${number}${shortLabel}`)
      .join('、'),
  ),
];

const stateOf = ({ isComplete, exception }: EnclosedLine): string =>
  isComplete ? (exception === null ? '● 済み' : '● 理由あり') : '▲ 残り';

function openOf({ papers, defects }: EnclosedLine): string {
  const uncounted = papers.filter(({ state }) => state === 'inHand').map(({ shortLabel }) => shortLabel);
  return [
    ...(uncounted.length === 0 ? [] : [`未確認：${uncounted.join('、')}`]),
    ...openSentences(defects),
  ].join(' ');
}
