import { useState } from 'react';
import type { BatchSummary } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../../api.ts';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { formatCount } from '../../../format.ts';
import { useDay } from '../use-day.ts';

/** 「スカラACで推薦書を提出した」: when. Who is 操作する人. */
export function SubmitDialog({
  batch,
  asOf,
  onClose,
}: Readonly<{ batch: BatchSummary; asOf: IsoDate; onClose: () => void }>) {
  const day = useDay(asOf);
  const [shown, setShown] = useState(false);
  const submit = useChange('recommendations.submit', { failures: 'inline' });
  const save = async (): Promise<void> => {
    setShown(true);
    if (day.date === null) return;
    const reply = await submit.run({ id: batch.id, on: day.date });
    if (!reply.ok) return;
    showToast({
      tone: 'success',
      message: `第${batch.number}次の提出を記録しました。${formatCount(batch.students)} 人が推薦済になりました。`,
    });
    onClose();
  };
  return (
    <FormDialog
      title="スカラACで推薦書を提出しましたか"
      onClose={onClose}
      saveLabel="提出した"
      cancelLabel="まだ提出していない"
      failure={null}
      pending={submit.pending}
      onSave={() => void save()}
    >
      <p className="phrase text-table">
        第{batch.number}次の推薦書（{formatCount(batch.students)}
        人）を記録します。スカラACの「提出」を押し、推薦者数が同じであることを確かめてから記録してください。
      </p>
      <TextField
        label="提出した日"
        description="例: 令和4年6月15日"
        value={day.text}
        onChange={day.setText}
        problem={submit.failure?.message ?? (shown ? day.problem : null)}
        autoFocus
      />
    </FormDialog>
  );
}
