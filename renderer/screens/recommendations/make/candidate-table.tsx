import { useMemo, useState } from 'react';
import type { CandidateLine } from '#core/contract/recommendations.ts';
import { groupNameOf } from '#core/domain/case.ts';
import { wishShortLabels } from '#core/domain/judge/words.ts';
import { Button } from '../../../components/button.tsx';
import { ClassFilter } from '../../../components/class-filter.tsx';
import { cx } from '../../../components/class-names.ts';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { Grid } from '../../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../../components/grid/model.ts';
import { placeColumns } from '../../../components/grid/place-columns.ts';
import { useScheme } from '../../../scheme.ts';

const filters = ['ready', 'cautions', 'waiting', 'all'] as const;
type Filter = (typeof filters)[number];

const filterLabels: Readonly<Record<Filter, string>> = {
  ready: '推薦できる',
  cautions: '確かめることがある',
  waiting: '載せられない',
  all: 'すべて',
};

const isReady = ({ obstacles }: CandidateLine): boolean => obstacles.length === 0;

const belongsTo = (filter: Filter, line: CandidateLine): boolean => {
  switch (filter) {
    case 'ready':
      return isReady(line);
    case 'cautions':
      return isReady(line) && line.cautions.length > 0;
    case 'waiting':
      return !isReady(line);
    case 'all':
      return true;
  }
};

const rowKey = ({ studentNumber }: CandidateLine): string => studentNumber;

/** Who can be taken, and of everyone else why not. Space and a click take one in or leave one out. */
export function CandidateTable({
  lines,
  left,
  onToggle,
  onTyped,
}: Readonly<{
  lines: readonly CandidateLine[];
  /** Left out by the officer */
  left: ReadonlySet<string>;
  onToggle: (studentNumbers: readonly string[], on: boolean) => void;
  /** スカラACの成績入力を更新した */
  onTyped: (studentNumbers: readonly string[]) => void;
}>) {
  const [filter, setFilter] = useState<Filter>('ready');
  const [className, setClassName] = useState<string | null>(null);
  const [active, setActive] = useState<CandidateLine | null>(null);
  const scheme = useScheme();
  const columns = useMemo(
    () => [...placeColumns(lines, scheme), ...candidateColumns(left)],
    [lines, left, scheme],
  );
  const shown = useMemo(
    () =>
      lines.filter(
        (line) => belongsTo(filter, line) && (className === null || groupNameOf(line, scheme) === className),
      ),
    [lines, filter, className, scheme],
  );
  const able = shown.filter(isReady);
  const untyped = able.filter(
    ({ state, studentNumber }) => state !== 'gradesTyped' && !left.has(studentNumber),
  );
  const toggle = (rows: readonly CandidateLine[]): void => {
    const some = rows.filter(isReady).map(rowKey);
    onToggle(
      some,
      some.every((studentNumber) => left.has(studentNumber)),
    );
  };
  return (
    <div className="flex min-w-0 grow flex-col gap-3 px-6 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <FilterBar
          label="表示する生徒"
          items={filters.map((id) => ({
            id,
            label: filterLabels[id],
            count: lines.filter((line) => belongsTo(id, line)).length,
          }))}
          selected={filter}
          onSelect={setFilter}
        />
        <ClassFilter rows={lines} selected={className} onSelect={setClassName} />
        <span className="flex gap-2">
          <Button
            size="small"
            isDisabled={able.length === 0}
            onPress={() => onToggle(able.map(rowKey), true)}
          >
            表示中をすべて載せる
          </Button>
          <Button
            size="small"
            isDisabled={able.length === 0}
            onPress={() => onToggle(able.map(rowKey), false)}
          >
            すべて外す
          </Button>
          {untyped.length > 0 && (
            <Button size="small" onPress={() => onTyped(untyped.map(rowKey))}>
              成績入力済にする（{untyped.length} 人）
            </Button>
          )}
        </span>
      </div>
      <div className="min-h-60 grow">
        <Grid
          label="推薦書に載せる生徒"
          rows={shown}
          columns={columns}
          rowKey={rowKey}
          readOnly
          onActive={setActive}
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
      {active !== null && (
        <p className="phrase min-h-12 text-table">
          <b>{active.name}</b>　{reasons(active) === '' ? '載せられます。' : reasons(active)}
        </p>
      )}
    </div>
  );
}

const candidateColumns = (left: ReadonlySet<string>): readonly GridColumn<CandidateLine>[] => [
  showColumn<CandidateLine>(
    'chosen',
    '載せる',
    64,
    (line) => (!isReady(line) ? '不可' : left.has(line.studentNumber) ? '□ 外す' : '☑ 載せる'),
    {
      align: 'center',
      draw: (line) =>
        isReady(line) ? (
          <span className={left.has(line.studentNumber) ? 'text-ink-soft' : 'font-bold text-met'}>
            {left.has(line.studentNumber) ? '□' : '☑'}
            <span className="sr-only">{left.has(line.studentNumber) ? '載せない' : '載せる'}</span>
          </span>
        ) : (
          <span className="text-ink-soft">不可</span>
        ),
    },
  ),
  showColumn<CandidateLine>('wishes', '推薦', 104, ({ wishes }) =>
    wishes.map((wish) => wishShortLabels[wish]).join('・'),
  ),
  showColumn<CandidateLine>('why', '載せられない理由・確かめること', 520, reasons, {
    draw: (line) => (
      <span title={reasons(line)} className={cx('truncate', isReady(line) ? 'text-decide' : 'text-unmet')}>
        {reasons(line)}
      </span>
    ),
  }),
  showColumn<CandidateLine>('average', '評定', 52, ({ gradeAverage }) => gradeAverage ?? '', {
    align: 'end',
  }),
  showColumn<CandidateLine>('receipt', '受付番号', 200, ({ receiptNumber }) => receiptNumber ?? ''),
];

function reasons(line: CandidateLine): string {
  const words = isReady(line) ? line.cautions : line.obstacles;
  const mark = isReady(line) ? '▲' : '✕';
  return words.length === 0 ? '' : `${mark} ${words.join(' ')}`;
}
