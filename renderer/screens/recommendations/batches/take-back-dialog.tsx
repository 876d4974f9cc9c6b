import { useState } from 'react';
import type { BatchSummary } from '#core/contract/recommendations.ts';
import { useChange } from '../../../api.ts';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast-store.ts';

/** A submission that was recorded by mistake; why stands with the 推薦書. */
export function TakeBackDialog({ batch, onClose }: Readonly<{ batch: BatchSummary; onClose: () => void }>) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const takeBack = useChange('recommendations.takeBack', { failures: 'inline' });
  const save = async (): Promise<void> => {
    if (reason.trim() === '') {
      setProblem('理由を入力してください。');
      return;
    }
    const reply = await takeBack.run({ id: batch.id, reason });
    if (!reply.ok) return;
    showToast({
      tone: 'info',
      message: `第${batch.number}次の提出を取り消しました。推薦済ではなくなりました。`,
    });
    onClose();
  };
  return (
    <FormDialog
      title="提出の記録を取り消しますか"
      onClose={onClose}
      saveLabel="提出を取り消す"
      tone="danger"
      failure={null}
      pending={takeBack.pending}
      onSave={() => void save()}
    >
      <p className="phrase text-table">
        この記録だけを取り消します。スカラACで提出した推薦書は、スカラACでは取り消されません。
      </p>
      <TextField
        label="理由"
        description="例: 別の推薦書と取り違えて記録した"
        value={reason}
        onChange={setReason}
        problem={takeBack.failure?.message ?? problem}
        autoFocus
      />
    </FormDialog>
  );
}
