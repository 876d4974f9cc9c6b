import { useMemo, useState } from 'react';
import type { ImportPreview } from '#core/contract/import.ts';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { Notice } from '../../../components/notice.tsx';
import { formatCount } from '../../../format.ts';
import { CheckTable } from './check-table.tsx';
import { problemsFirst } from './column-order.ts';
import { ProblemGroups } from './problem-groups.tsx';
import type { Import } from './use-import.ts';
import type { RowFilter } from './use-rows.ts';
import { changesNothing, toStore } from './wizard.ts';

/** A correction that fits other rows too: what was written before, what now, and how many rows are left. */
type Repeat = Readonly<{ field: string; label: string; value: string; text: string; rows: number }>;

/** Every row with its problems, before anything is stored. */
export function CheckStep({
  work,
  importId,
  preview,
}: Readonly<{ work: Import; importId: string; preview: ImportPreview }>) {
  const { counts } = preview;
  const faulty = counts.rejected + counts.warnings;
  const [filter, setFilter] = useState<RowFilter>(faulty > 0 ? 'problems' : 'all');
  const [repeat, setRepeat] = useState<Repeat | null>(null);
  const students = toStore(preview);
  // The order is that of the first look: a column does not move away while its cells are being mended.
  const [atFirst] = useState(preview);
  const columns = useMemo(
    () => (filter === 'problems' ? problemsFirst(atFirst.columns, atFirst.groups) : atFirst.columns),
    [filter, atFirst],
  );
  const startColumn = Math.max(
    0,
    columns.findIndex((column) => column.field === preview.groups[0]?.field),
  );

  const correct = async (row: number, field: string, before: string, text: string) => {
    const after = await work.correct(field, text, { kind: 'row', row });
    const same = after?.groups.find((group) => group.field === field && group.value === before);
    setRepeat(same === undefined ? null : { field, label: same.label, value: before, text, rows: same.rows });
  };

  return (
    <div className="flex min-h-0 grow flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6">
        <FilterBar
          label="表示する行"
          selected={filter}
          onSelect={setFilter}
          items={[
            { id: 'all', label: 'すべて', count: totalOf(preview) },
            { id: 'problems', label: '直すところ', count: faulty },
            { id: 'add', label: '追加', count: counts.add },
            { id: 'update', label: '更新', count: counts.update },
            { id: 'same', label: '変更なし', count: counts.same },
            { id: 'leftOut', label: '除外', count: counts.leftOut },
          ]}
        />
        <div className="ml-auto flex gap-3">
          {changesNothing(preview) ? (
            <ButtonLink to="/roster" search={{}}>
              名簿へ戻る
            </ButtonLink>
          ) : null}
          <Button isDisabled={work.busy} onPress={() => work.dispatch({ type: 'went', step: 'columns' })}>
            戻る
          </Button>
          <Button
            variant="primary"
            isDisabled={work.busy || students === 0}
            onPress={() => void work.commit()}
          >
            {students === 0 ? '取り込む変更はありません' : `${formatCount(students)} 人を取り込む`}
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-3 px-6 empty:hidden">
        {preview.notices.length === 0 ? null : (
          <Notice tone="info">
            {preview.notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        )}
        {changesNothing(preview) ? (
          <Notice>ファイルの内容は、取り込み済みの内容と同じです。変わるところはありません。</Notice>
        ) : null}
        {counts.rejected === 0 ? null : (
          <p className="text-table text-ink-soft">
            直していない {formatCount(counts.rejected)} 行は取り込みません。
            {students === 0 ? '' : 'ほかの行だけを先に取り込めます。'}
            {preview.absent.length === 0
              ? ''
              : `ファイルにいない生徒が ${formatCount(preview.absent.length)} 人いますが、名簿から消しません。`}
          </p>
        )}
        {repeat === null ? null : (
          <Notice>
            <span className="flex flex-wrap items-center gap-3">
              「{repeat.value}」を「{repeat.text}」に直しました。同じ「{repeat.label}」がほかに {repeat.rows}{' '}
              行あります。
              <Button
                size="small"
                isDisabled={work.busy}
                onPress={() => {
                  void work.correct(repeat.field, repeat.text, { kind: 'value', value: repeat.value });
                  setRepeat(null);
                }}
              >
                同じ直しを {formatCount(repeat.rows)} 行すべてに
              </Button>
              <Button size="small" variant="quiet" onPress={() => setRepeat(null)}>
                このままにする
              </Button>
            </span>
          </Notice>
        )}
        {filter === 'problems' ? <ProblemGroups work={work} groups={preview.groups} /> : null}
      </div>
      <CheckTable
        key={filter}
        importId={importId}
        filter={filter}
        columns={columns}
        startColumn={startColumn}
        busy={work.busy}
        onCorrect={(row, field, before, text) => void correct(row, field, before, text)}
        onLeaveOut={(row, leaveOut) => void work.leaveOut([row], leaveOut)}
      />
    </div>
  );
}

function totalOf({ counts }: ImportPreview): number {
  return counts.add + counts.update + counts.same + counts.rejected + counts.leftOut;
}
