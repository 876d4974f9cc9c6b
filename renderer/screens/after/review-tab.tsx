import { CalendarClock } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReviewRow, ReviewTable } from '#core/contract/adoption.ts';
import { reviewSteps } from '#core/domain/adoption/review.ts';
import { measureLabels } from '#core/domain/judge/words.ts';
import { continuationMeasures } from '#core/domain/verdict.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { formatMonthDay } from '../../format.ts';
import { useScheme } from '../../scheme.ts';
import { AfterPrints } from './after-prints.tsx';
import { DueDialog } from './due-dialog.tsx';
import { NoHolders } from './no-holders.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { reviewColumns } from './review-columns.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { type StepFilter, StepTable } from './step-table.tsx';
import type { TabProps } from './tab-props.ts';
import { useAdoptionChanges } from './use-adoption-changes.ts';

const filters: readonly StepFilter<ReviewRow>[] = [
  { id: 'all', label: '対象者', belongs: ({ state }) => state !== 'notConcerned' },
  { id: 'toFile', label: '継続願 未提出', belongs: ({ state }) => state === 'toFile' },
  { id: 'late', label: '期限を過ぎた', belongs: ({ late }) => late },
  { id: 'toDecide', label: '未決定', belongs: ({ state }) => state === 'toDecide' },
  { id: 'toEnter', label: 'スカラAC 未入力', belongs: ({ state }) => state === 'toEnter' },
  { id: 'toNotify', label: '通知 未交付', belongs: ({ state }) => state === 'toNotify' },
  { id: 'warned', label: '前回が警告', belongs: ({ warnedBefore }) => warnedBefore === true },
  {
    id: 'deviating',
    label: '見込みと違う決定',
    belongs: ({ decision }) =>
      decision !== null && decision.proposed !== null && decision.proposed !== decision.measure,
  },
  { id: 'over', label: '対象外', belongs: ({ state }) => state === 'notConcerned' },
];

/** 継続願と適格認定 of a year: the figures propose, the school decides. */
export function ReviewTab(
  props: TabProps & Readonly<{ year: number | null; onYear: (year: number) => void }>,
) {
  const table = useQueryOf('adoption.reviews', { year: props.year }, { keepPrevious: true });
  const [pasting, setPasting] = useState(false);
  if (table.error !== null) return <ReadFailure failure={table.error} onRetry={() => void table.refetch()} />;
  if (table.data === undefined) return <Loading />;
  return (
    <>
      {table.data.rows.length === 0 ? (
        <NoHolders onPaste={() => setPasting(true)} />
      ) : (
        <Reviews {...props} table={table.data} />
      )}
      {pasting && <PasteDialog of="holders" onClose={() => setPasting(false)} />}
    </>
  );
}

function Reviews({
  table,
  today,
  filter,
  onFilter,
  student,
  onYear,
}: TabProps & Readonly<{ table: ReviewTable; onYear: (year: number) => void }>) {
  const changes = useAdoptionChanges();
  const [dating, setDating] = useState(false);
  const scheme = useScheme();
  const columns = useMemo(() => reviewColumns(table, scheme), [table, scheme]);
  const { year, rows } = table;
  const toFile = rows.filter(({ state }) => state === 'toFile');
  const agreed = rows.filter(({ state, proposed }) => state === 'toDecide' && proposed !== null);
  const stopped = rows.filter(({ awaitsEvent }) => awaitsEvent);
  const decideKeys = (
    key: string,
    cells: readonly Readonly<{ row: ReviewRow; column: string }>[],
  ): boolean => {
    const measure = continuationMeasures[Number(key) - 1];
    const own = cells.filter(({ column }) => column === 'decision');
    if (own.length === 0) return false;
    if (key === 'Delete' || key === 'Backspace') {
      void changes.decide(
        year,
        own.map(({ row }) => ({ holderId: row.key, measure: null, reason: null })),
        `${own.length} 件の決定を取り消しました`,
      );
      return true;
    }
    if (measure === undefined) return false;
    void changes.decide(
      year,
      own.map(({ row }) => ({ holderId: row.key, measure, reason: row.decision?.reason ?? null })),
      `${own.length} 件を「${measureLabels[measure]}」に決めました`,
    );
    return true;
  };
  return (
    <>
      <StepTable
        label="継続願と適格認定"
        rows={rows}
        columns={columns}
        filters={filters}
        filter={filter}
        onFilter={onFilter}
        today={today}
        changes={changes}
        changeOf={({ row, column }, mark) => {
          const step = reviewSteps.find((each) => each === column);
          return step === undefined ? null : { of: 'review', holderId: row.key, year, step, mark };
        }}
        onKey={decideKeys}
        student={student}
        hasNotNeeded
        panel={(row, close) => (
          <ReviewPanel
            key={`${row.key} ${year}`}
            row={row}
            table={table}
            today={today}
            changes={changes}
            onClose={close}
          />
        )}
        tools={
          <>
            <SearchSelect
              label="年度"
              labelHidden
              size="small"
              className="w-36"
              choices={table.years.map((each) => ({ id: String(each), label: fiscalYearWords(each) }))}
              value={String(year)}
              onChange={(id) => {
                if (id !== null) onYear(Number(id));
              }}
            />
            <Button
              size="small"
              icon={CalendarClock}
              isDisabled={toFile.length === 0}
              onPress={() => setDating(true)}
            >
              期限を決める
            </Button>
            {agreed.length > 0 && (
              <Button
                size="small"
                isDisabled={changes.pending}
                onPress={() =>
                  void changes.decide(
                    year,
                    agreed.map(({ key, proposed }) => ({ holderId: key, measure: proposed, reason: null })),
                    `${agreed.length} 件を見込みのとおりに決めました`,
                  )
                }
              >
                見込みのとおりに決める（{agreed.length} 件）
              </Button>
            )}
            {stopped.length > 0 && (
              <Button
                size="small"
                isDisabled={changes.pending}
                onPress={() =>
                  void changes.recordMeasures(
                    year,
                    `${year + 1}-04`,
                    `停止・廃止 ${stopped.length} 件を ${year + 1}年4月からの異動に記録しました`,
                  )
                }
              >
                停止・廃止を異動に記録する（{stopped.length} 件）
              </Button>
            )}
            <AfterPrints
              prints={[
                { label: '認定の一覧', sheet: { kind: 'review-list', year } },
                {
                  label: '結果の通知',
                  sheet: { kind: 'review-notice', year },
                  isDisabled: !rows.some(
                    ({ decision }) => decision !== null && decision.measure !== 'continue',
                  ),
                },
                { label: '継続願の案内', sheet: { kind: 'request-guide', year } },
                {
                  label: '継続願 未提出者',
                  sheet: { kind: 'request-open', year },
                  isDisabled: toFile.length === 0,
                },
              ]}
            />
          </>
        }
        above={
          <>
            <Counts table={table} />
            {table.edition === null && (
              <Notice tone="warning">
                {fiscalYearWords(year)}
                の適格認定の規則はまだありません。見込みは示さず、学校の決定だけを記録します。
              </Notice>
            )}
          </>
        }
        empty={<p className="text-ink-soft">この条件に当てはまる学生はいません。</p>}
      />
      {dating && (
        <DueDialog
          title={`${fiscalYearWords(year)} 継続願の期限`}
          count={toFile.length}
          day={toFile[0]?.dueOn ?? null}
          pending={changes.pending}
          onClose={() => setDating(false)}
          onSave={(on) => {
            setDating(false);
            void changes.setDue(
              { of: 'review', year, keys: toFile.map(({ key }) => key), on },
              `${toFile.length} 件の継続願の期限を${on === null ? 'なくしました' : ` ${formatMonthDay(on)} にしました`}`,
            );
          }}
        />
      )}
    </>
  );
}

/** How many of each measure: what was decided, and what the figures lead to. */
function Counts({ table: { rows, edition } }: Readonly<{ table: ReviewTable }>) {
  const concerned = rows.filter(({ state }) => state !== 'notConcerned');
  const of = (measureOf: (row: ReviewRow) => string | null): string =>
    continuationMeasures
      .map(
        (measure) =>
          `${measureLabels[measure]} ${concerned.filter((row) => measureOf(row) === measure).length}`,
      )
      .join('　');
  const undecided = concerned.filter(({ decision }) => decision === null).length;
  const unknown = concerned.filter(({ proposed }) => proposed === null).length;
  return (
    <p className="flex flex-wrap gap-x-5 text-small">
      <span>{`学校の決定：${of(({ decision }) => decision?.measure ?? null)}　未決定 ${undecided}`}</span>
      {edition !== null && (
        <span className="text-ink-soft">
          {`数値による見込み：${of(({ proposed }) => proposed)}　情報不足 ${unknown}`}
        </span>
      )}
    </p>
  );
}
