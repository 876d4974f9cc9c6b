import { useState } from 'react';
import type { BatchSummary } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
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
    <Dialog
      title="スカラACで推薦書を提出しましたか"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>まだ提出していない</Button>
          <Button variant="primary" isDisabled={submit.pending} onPress={() => void save()}>
            提出した
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
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
      </form>
    </Dialog>
  );
}
