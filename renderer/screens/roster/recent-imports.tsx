import { useState } from 'react';
import type { Output } from '#core/contract/index.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatStamp } from '../../format.ts';
import { UndoImport } from './undo-import.tsx';

type RecentImport = Output<'import.recent'>[number];

/** The last import in one line, with the way back; the earlier ones behind a button. */
export function RecentImports() {
  const recent = useQueryOf('import.recent', {});
  const [showing, setShowing] = useState(false);
  const last = recent.data?.[0];
  if (last === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-6 pb-2 text-table">
      <p>
        <span className="text-ink-faint">最後の取り込み：</span>
        <Summary of={last} />
      </p>
      {last.undone ? null : <UndoImport batchId={last.batchId} />}
      {(recent.data?.length ?? 0) > 1 ? (
        <Button size="small" variant="quiet" onPress={() => setShowing(true)}>
          これまでの取り込み
        </Button>
      ) : null}
      <Dialog title="これまでの取り込み" width="wide" isOpen={showing} onClose={() => setShowing(false)}>
        <ul className="border-t border-rule">
          {(recent.data ?? []).map((entry) => (
            <li
              key={entry.batchId}
              className="flex min-h-12 flex-wrap items-center justify-between gap-3 border-b border-rule py-2 text-table"
            >
              <span>
                <Summary of={entry} />
              </span>
              {entry.undone ? null : <UndoImport batchId={entry.batchId} />}
            </li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}

const Summary = ({ of }: Readonly<{ of: RecentImport }>) => (
  <>
    {formatStamp(of.at)}　{of.label.includes(of.fileName) ? '' : `${of.fileName}　`}
    {of.label}
    {of.undone ? <span className="ml-2 text-ink-faint">（元に戻しました）</span> : null}
  </>
);
