import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { LogDetail } from '#core/contract/log.ts';
import { placeOfUndo } from '#core/domain/log/kinds.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Pager } from '../../components/pager.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { formatCount, formatStamp } from '../../format.ts';
import { LogChangeLines } from './log-change.tsx';
import { nobody } from './log-columns.tsx';

/** What one entry changed, and the way to take it back. */
export function LogPanel({
  batchId,
  student,
  onClose,
}: Readonly<{ batchId: number; student: string | null; onClose: () => void }>) {
  const [page, setPage] = useState(0);
  const detail = useQueryOf('log.entry', { batchId, student, page }, { keepPrevious: true });
  if (detail.error !== null) {
    return (
      <SidePanel title="記録" onClose={onClose}>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
      </SidePanel>
    );
  }
  if (detail.data === undefined) {
    return (
      <SidePanel title="記録" onClose={onClose}>
        <Loading />
      </SidePanel>
    );
  }
  const { entry, changes, total, pageSize } = detail.data;
  const others = entry.changes - total;
  return (
    <SidePanel
      title={entry.label}
      subtitle={`${formatStamp(entry.at)}　${entry.person ?? nobody}`}
      onClose={onClose}
      footer={<PanelFooter entry={entry} />}
    >
      <Moves moves={detail.data.moves} />
      {total > pageSize ? (
        <Pager label="変更のページ" page={page} pageSize={pageSize} total={total} onPage={setPage} />
      ) : null}
      {others > 0 ? (
        <p className="text-small text-ink-faint">
          この生徒についての変更だけを示しています（ほかに {formatCount(others)} 件）。
        </p>
      ) : null}
      <ol>
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes stand in a fixed order and have no other key
          <LogChangeLines key={`${page} ${at}`} change={change} />
        ))}
      </ol>
    </SidePanel>
  );
}

const moveLabels = { undo: '元に戻しました', redo: 'やり直しました' } as const;

const Moves = ({ moves }: Pick<LogDetail, 'moves'>) =>
  moves.length === 0 ? null : (
    <ul aria-label="その後" className="mb-3 border-b border-rule pb-3 text-table">
      {moves.map(({ kind, at, person }) => (
        <li key={`${at} ${kind}`}>
          {formatStamp(at)}　{person ?? nobody}　{moveLabels[kind]}
        </li>
      ))}
    </ul>
  );

function PanelFooter({ entry }: Pick<LogDetail, 'entry'>) {
  const undo = useChange('history.undoBatch', { failures: 'inline' });
  if (entry.undone) return <p className="text-table">この変更は元に戻してあります。</p>;
  const elsewhere = placeOfUndo(entry.kind);
  if (elsewhere !== null) return <p className="phrase text-table">{elsewhere}</p>;
  return (
    <div className="flex flex-col gap-3">
      {undo.failure === null ? null : <Notice tone="error">{undo.failure.message}</Notice>}
      <Button
        icon={Undo2}
        isDisabled={undo.pending}
        className="self-start"
        onPress={() => void undo.run({ batchId: entry.batchId })}
      >
        この変更を元に戻す
      </Button>
    </div>
  );
}
