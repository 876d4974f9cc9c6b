import type { ClosingCheck } from '#core/contract/board.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../format.ts';
import { failureTone } from '../../messages.ts';

/** Closing a round: who stands in the way, or what the sheet will say. */
export function ClosingDialog({
  round,
  onClose,
  onClosed,
  onShow,
}: Readonly<{
  round: string;
  onClose: () => void;
  /** The round was closed: its sheet is to be printed next */
  onClosed: () => void;
  /** Goes to the student who stands in the way */
  onShow: (studentNumber: string) => void;
}>) {
  const check = useQueryOf('board.check', { round });
  const close = useChange('board.close', { failures: 'inline' });
  const settle = async (label: string): Promise<void> => {
    const reply = await close.run({ round });
    if (!reply.ok) return;
    showToast({ tone: 'success', message: `${label}を閉じました。締めの用紙を印刷できます。` });
    onClosed();
  };
  const canClose = check.data !== undefined && check.data.hindrances.length === 0;
  return (
    <Dialog
      title={check.data === undefined ? '回を閉じる' : `${check.data.label}を閉じる`}
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>{canClose ? 'やめる' : '戻る'}</Button>
          {canClose && (
            <Button
              variant="primary"
              isDisabled={close.pending}
              onPress={() => void settle(check.data.label)}
            >
              {check.data.label}を閉じる
            </Button>
          )}
        </>
      }
    >
      {check.error !== null && <ReadFailure failure={check.error} onRetry={() => void check.refetch()} />}
      {check.error === null && check.data === undefined && <Loading />}
      {close.failure !== null && <Notice tone={failureTone(close.failure)}>{close.failure.message}</Notice>}
      {check.data !== undefined &&
        (canClose ? <Summary check={check.data} /> : <Hindrances check={check.data} onShow={onShow} />)}
    </Dialog>
  );
}

function Hindrances({
  check: { hindrances, label },
  onShow,
}: Readonly<{ check: ClosingCheck; onShow: (studentNumber: string) => void }>) {
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="error" title={`${label}はまだ閉じられません`}>
        推薦済でも辞退でも次回へでもない人が {formatCount(hindrances.length)}{' '}
        人います。一人ずつ決めると、閉じられるようになります。
      </Notice>
      <ul aria-label="決まっていない人" className="max-h-80 overflow-auto border-t border-rule text-table">
        {hindrances.map(({ key, studentNumber, name, place, sentence }) => (
          <li key={key} className="flex items-center justify-between gap-3 border-b border-rule py-1.5">
            <span>
              <b>{[place, name].filter(Boolean).join('　')}</b>
              <br />
              {sentence}
            </span>
            {studentNumber !== null && (
              <Button size="small" onPress={() => onShow(studentNumber)}>
                この生徒を見る
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Summary({ check: { counts, differences, label } }: Readonly<{ check: ClosingCheck }>) {
  return (
    <div className="flex flex-col gap-4">
      <p className="phrase text-table">
        {label}
        の全員が、推薦済・辞退・次回へのいずれかに決まりました。閉じると、この内容の用紙がそのまま残り、後から何度でも印刷できます。
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-table">
        {counts.map((entry) => (
          <div key={entry.label} className="contents">
            <dt className="whitespace-pre">{entry.label}</dt>
            <dd className="font-bold">{formatCount(entry.count)} 人</dd>
          </div>
        ))}
      </dl>
      {differences.length > 0 && (
        <Notice tone="warning" title="スカラACとの違い">
          <ul className="max-h-40 overflow-auto">
            {differences.map(({ name, sentence }) => (
              <li key={`${name} ${sentence}`}>
                {name}：{sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
