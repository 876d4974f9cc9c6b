import { Undo2 } from 'lucide-react';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount, formatStamp } from '../../format.ts';

/** What was done, newest first. Each step can be taken back as long as nothing it touched was changed since. */
export function History() {
  const history = useQueryOf('history.list', {});
  const undo = useChange('history.undoBatch');
  if (history.error !== null)
    return <ReadFailure failure={history.error} onRetry={() => void history.refetch()} />;
  if (history.data === undefined) return <Loading />;
  if (history.data.length === 0) return <p className="text-ink-soft">まだ何も変更していません。</p>;
  return (
    <>
      <p className="phrase mb-3 text-table text-ink-soft">
        このパソコンで行った変更です。あとから直した内容が含まれるものは元に戻せません。そのときは理由を表示します。
      </p>
      <table className="table w-full">
        <thead>
          <tr>
            <th scope="col">日時</th>
            <th scope="col">したこと</th>
            <th scope="col" className="num">
              変更の数
            </th>
            <th scope="col">
              <span className="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.data.map((entry) => (
            <tr key={entry.batchId} className={entry.undone ? 'text-ink-faint' : ''}>
              <td className="whitespace-nowrap">{formatStamp(entry.at)}</td>
              <th scope="row" className="w-full font-normal">
                {entry.label}
              </th>
              <td className="num">{formatCount(entry.changes)}</td>
              <td className="whitespace-nowrap">
                {entry.undone ? (
                  '元に戻しました'
                ) : (
                  <Button
                    size="small"
                    icon={Undo2}
                    aria-label={`${entry.label}を元に戻す`}
                    isDisabled={undo.pending}
                    onPress={async () => {
                      const reply = await undo.run({ batchId: entry.batchId });
                      if (reply.ok)
                        showToast({ tone: 'info', message: `元に戻しました：${reply.value.label}` });
                    }}
                  >
                    元に戻す
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
