import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { AcPreview, AcSource } from '#core/contract/board.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { formatCount } from '../../format.ts';
import { failureTone } from '../../messages.ts';
import { AcLineForm } from './ac-line-form.tsx';
import { PastedList } from './pasted-list.tsx';

type Read = Readonly<{ source: AcSource; preview: AcPreview }>;

/** スカラACの一覧: pasted, out of a file, or one line typed. Nothing is stored before it was looked at. */
export function PasteDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [whole, setWhole] = useState(true);
  const [typing, setTyping] = useState(false);
  const preview = useChange('ac.preview', { failures: 'inline' });
  const take = useChange('ac.import', { failures: 'inline' });
  const { undo } = useStepBack();
  const look = async (source: AcSource): Promise<void> => {
    take.reset();
    const reply = await preview.run({ source, jobId: newJobId() });
    setRead(reply.ok ? { source, preview: reply.value } : null);
  };
  const lookAtFile = async (): Promise<void> => {
    const chosen = await call('shell.chooseFile', { purpose: 'scholarAc' });
    if (!chosen.ok) showToast({ tone: failureTone(chosen.error), message: chosen.error.message });
    else if (chosen.value !== null) await look({ kind: 'file', file: chosen.value.handle });
  };
  const store = async ({ source }: Read): Promise<void> => {
    const reply = await take.run({ source, whole, jobId: newJobId() });
    if (!reply.ok) return;
    const { added, changed, removed } = reply.value;
    showToast({
      tone: 'success',
      message: `スカラACの一覧を取り込みました（追加 ${added}、変更 ${changed}、削除 ${removed}）。`,
      action: { label: '元に戻す', run: () => void undo() },
    });
    onClose();
  };
  if (typing) return <AcLineForm onClose={onClose} />;
  const failure = preview.failure ?? take.failure;
  const count = read?.preview.rows.length ?? 0;
  return (
    <Dialog
      title="スカラACの一覧を取り込む"
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button
            variant="primary"
            isDisabled={read === null || count === 0 || take.pending}
            onPress={() => read !== null && void store(read)}
          >
            {count === 0 ? '取り込む' : `${formatCount(count)} 件を取り込む`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table text-ink-soft">
          スカラACの申込データ一覧を、「受付番号」「氏名」などの見出しの行から選んでコピーし、下に貼り付けてください。成績入力と推薦の列があれば、こちらの記録と見比べます。
        </p>
        {failure !== null && <Notice tone={failureTone(failure)}>{failure.message}</Notice>}
        <TextField
          label="一覧"
          rows={5}
          autoFocus
          value={text}
          onChange={(next) => {
            setText(next);
            setRead(null);
          }}
        />
        <div className="flex flex-wrap gap-3">
          <Button isDisabled={text.trim() === ''} onPress={() => void look({ kind: 'text', text })}>
            貼り付けた一覧を読む
          </Button>
          <Button icon={FileInput} onPress={() => void lookAtFile()}>
            ファイルから読む
          </Button>
          <Button variant="quiet" onPress={() => setTyping(true)}>
            1 件だけ入力する
          </Button>
        </div>
        {read !== null && <PastedList preview={read.preview} />}
        {read !== null && read.preview.gone.length > 0 && (
          <Checkbox isSelected={whole} onChange={setWhole}>
            この一覧で全員です。ここにない {formatCount(read.preview.gone.length)} 件を消します
          </Checkbox>
        )}
      </div>
    </Dialog>
  );
}
