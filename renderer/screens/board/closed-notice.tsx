import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { BoardView } from '#core/contract/board.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { call, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { SavedFile } from '../../components/saved-file.tsx';
import { TextField } from '../../components/text-field.tsx';
import { failureTone } from '../../messages.ts';

/** A round that is closed: its sheet, and the way to open it again. */
export function ClosedNotice({
  round,
  label,
  closing,
}: Readonly<{ round: string; label: string; closing: NonNullable<BoardView['closing']> }>) {
  const [printing, setPrinting] = useState(false);
  const [reopening, setReopening] = useState(false);
  return (
    <div className="px-6 pb-2">
      <Notice tone="success" title={`${label}は閉じています`}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            {dayWithWeekday(closing.on)}
            {closing.by !== null && `・${closing.by}`}
            {closing.counts
              .filter(({ label: what }) => !what.startsWith('　'))
              .map(({ label: what, count }) => `　${what} ${count} 人`)
              .join('')}
          </p>
          <span className="flex flex-wrap gap-2">
            <Button size="small" onPress={() => setPrinting(true)}>
              締めの用紙
            </Button>
            <Button size="small" variant="quiet" onPress={() => setReopening(true)}>
              締めを取り消す
            </Button>
          </span>
        </div>
      </Notice>
      {printing && <SheetDialog round={round} label={label} onClose={() => setPrinting(false)} />}
      {reopening && <ReopenDialog round={round} label={label} onClose={() => setReopening(false)} />}
    </div>
  );
}

type DialogProps = Readonly<{ round: string; label: string; onClose: () => void }>;

function SheetDialog({ round, label, onClose }: DialogProps) {
  const save = useChange('board.saveClosing', { failures: 'inline' });
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; fileName: string }> | null>(null);
  const saveAsExcel = async (): Promise<void> => {
    setDone(null);
    const target = await chooseTarget(await call('board.closingName', {}), 'xlsx');
    if (target === null) return;
    const reply = await save.run({ round, target: target.handle });
    if (reply.ok) setDone({ target, fileName: reply.value.fileName });
  };
  return (
    <Dialog title={`${label}の締めの用紙`} isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="phrase text-table text-ink-soft">
          閉じたときの内容のまま印刷します。校長の決裁欄、全員の氏名と理由、スカラACとの違いが入ります。
        </p>
        <PrintSheetButtons sheet={{ kind: 'closing', round }} studentNumber={null} />
        <p>
          <Button icon={FileSpreadsheet} onPress={() => void saveAsExcel()}>
            Excel で保存する
          </Button>
        </p>
        {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
        {done !== null && <SavedFile target={done.target}>{done.fileName}</SavedFile>}
      </div>
    </Dialog>
  );
}

function ReopenDialog({ round, label, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const reopen = useChange('board.reopen', { failures: 'inline' });
  const save = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const reply = await reopen.run({ round, reason });
    if (reply.ok) onClose();
  };
  return (
    <FormDialog
      title={`${label}の締めを取り消す`}
      onClose={onClose}
      saveLabel="締めを取り消す"
      failure={reopen.failure}
      pending={reopen.pending}
      onSave={() => void save()}
    >
      <p className="phrase text-table text-ink-soft">
        取り消したことと理由は、変更の記録に残ります。もう一度閉じると、新しい用紙ができます。
      </p>
      <TextField
        label="取り消す理由"
        required
        autoFocus
        maxLength={200}
        value={reason}
        onChange={setReason}
        problem={isTried && reason.trim() === '' ? '理由を入力してください。' : null}
      />
    </FormDialog>
  );
}
