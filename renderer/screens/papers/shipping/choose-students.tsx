import { useMemo, useState } from 'react';
import type { RoundToSend, SendingLine } from '#core/contract/shipments.ts';
import { useChange, useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { cx } from '../../../components/class-names.ts';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../../components/grid/model.ts';
import { placeColumns } from '../../../components/grid/place-columns.ts';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { formatCount } from '../../../format.ts';
import { useScheme } from '../../../scheme.ts';

const filters = ['all', 'ready', 'open', 'out'] as const;
type Filter = (typeof filters)[number];

const filterLabels: Readonly<Record<Filter, string>> = {
  all: 'すべて',
  ready: '送れる',
  open: '確かめる',
  out: '送れない',
};

const rowKey = ({ studentNumber }: SendingLine): string => studentNumber;

/** Who goes into the next envelope: those who are ready, and others of whom the reason is shown. */
export function ChooseStudents({
  round,
  onDone,
}: Readonly<{ round: RoundToSend; onDone: (made: string | null) => void }>) {
  const lines = useQueryOf('shipments.candidates', { round: round.id });
  if (lines.error !== null) return <ReadFailure failure={lines.error} onRetry={() => void lines.refetch()} />;
  return lines.data === undefined ? <Loading /> : <Choice round={round} lines={lines.data} onDone={onDone} />;
}

function Choice({
  round,
  lines,
  onDone,
}: Readonly<{
  round: RoundToSend;
  lines: readonly SendingLine[];
  onDone: (made: string | null) => void;
}>) {
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ readiness }) => readiness.kind === 'ready').map(rowKey)),
  );
  const make = useChange('shipments.make');
  const scheme = useScheme();
  const columns = useMemo(
    () => [...placeColumns(lines, scheme), ...sendingColumns(chosen)],
    [lines, chosen, scheme],
  );
  const shown = useMemo(
    () => lines.filter(({ readiness }) => filter === 'all' || readiness.kind === filter),
    [lines, filter],
  );
  const toggle = (rows: readonly SendingLine[]): void => {
    const able = rows.filter(({ readiness }) => readiness.kind !== 'out').map(rowKey);
    const isOn = able.every((number) => chosen.has(number));
    setChosen(
      isOn ? new Set([...chosen].filter((number) => !able.includes(number))) : new Set([...chosen, ...able]),
    );
  };
  return (
    <section
      aria-label={`${round.label}の便を作る`}
      className="flex h-full min-h-0 flex-col gap-3 py-4 pr-6 pl-5"
    >
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl font-bold">{round.label}の便を作る</h2>
        <div className="flex gap-2">
          <Button onPress={() => onDone(null)}>やめて戻る</Button>
          <Button
            variant="primary"
            isDisabled={chosen.size === 0 || make.pending}
            onPress={() =>
              void make.run({ round: round.id, studentNumbers: [...chosen] }).then((reply) => {
                if (reply.ok) onDone(reply.value.id);
              })
            }
          >
            {formatCount(chosen.size)} 人で便を作る
          </Button>
        </div>
      </header>
      <div className="flex flex-wrap items-center gap-3">
        <FilterBar
          label="表示する生徒"
          items={filters.map((id) => ({
            id,
            label: filterLabels[id],
            count: lines.filter(({ readiness }) => id === 'all' || readiness.kind === id).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <Button size="small" onPress={() => toggle(shown)}>
          表示中をまとめて選ぶ・外す
        </Button>
      </div>
      <div className="min-h-60 grow">
        <Grid
          label="送る生徒"
          rows={shown}
          columns={columns}
          rowKey={rowKey}
          readOnly
          onCellKey={(key, cells) => {
            if (key !== ' ') return false;
            toggle([...new Map(cells.map(({ row }) => [rowKey(row), row])).values()]);
            return true;
          }}
          onCellClick={(row, column) => {
            if (column === 'chosen') toggle([row]);
          }}
          empty={<p className="text-ink-soft">この条件に当てはまる生徒はいません。</p>}
        />
      </div>
    </section>
  );
}

const looks = { ready: 'text-met', open: 'text-decide', out: 'text-unmet' } as const;
const marks = { ready: '●', open: '▲', out: '✕' } as const;

const sendingColumns = (chosen: ReadonlySet<string>): readonly GridColumn<SendingLine>[] => [
  showColumn<SendingLine>('chosen', '送る', 64, (line) => wordOf(line, chosen), {
    align: 'center',
    draw: (line) => (
      <span className={chosen.has(line.studentNumber) ? 'font-bold text-met' : 'text-ink-soft'}>
        {wordOf(line, chosen)}
      </span>
    ),
  }),
  showColumn<SendingLine>('receipt', '受付番号', 188, ({ receiptNumber }) => receiptNumber ?? ''),
  showColumn<SendingLine>('papers', '点数', 52, ({ papers }) => String(papers), { align: 'end' }),
  showColumn<SendingLine>('why', '送れない理由・確かめること', 800, reasonsOf, {
    draw: (line) => (
      <span title={reasonsOf(line)} className={cx('block truncate', looks[line.readiness.kind])}>
        {reasonsOf(line)}
      </span>
    ),
  }),
];

function wordOf({ studentNumber, readiness }: SendingLine, chosen: ReadonlySet<string>): string {
  if (readiness.kind === 'out') return '不可';
  return chosen.has(studentNumber) ? '☑ 送る' : '□';
}

const reasonsOf = ({ readiness: { kind, reasons } }: SendingLine): string =>
  `${marks[kind]} ${kind === 'ready' ? '送れます' : reasons.join(' ')}`;
