import { useState } from 'react';
import type { Reply } from '#core/contract/reply.ts';
import type { ShipmentDetail, ShipmentDone } from '#core/contract/shipments.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { postingDoubt } from '#core/domain/shipments/posting-day.ts';
import { readTrackingNumber } from '#core/domain/shipments/tracking-number.ts';
import { useChange } from '../../../api.ts';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { Notice } from '../../../components/notice.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { formatCount } from '../../../format.ts';
import { useDay } from '../../recommendations/use-day.ts';

export type DayStep = 'seal' | 'send' | 'arrive';

const words: Readonly<Record<DayStep, Readonly<{ title: string; day: string; done: string }>>> = {
  seal: { title: '封をしましたか', day: '封をした日', done: '封入を記録しました。' },
  send: { title: '発送を記録する', day: '発送した日', done: '発送を記録しました。' },
  arrive: { title: '機構受付を記録する', day: '機構に届いた日', done: '機構受付を記録しました。' },
};

/** The day of a step of a 便; of 発送 also the number by which the post office knows it. */
export function ShipmentDayDialog({
  step,
  detail: { summary, posting },
  asOf,
  onClose,
}: Readonly<{ step: DayStep; detail: ShipmentDetail; asOf: IsoDate; onClose: () => void }>) {
  const day = useDay(asOf);
  const [tracking, setTracking] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const seal = useChange('shipments.seal', { failures: 'inline' });
  const send = useChange('shipments.send', { failures: 'inline' });
  const arrive = useChange('shipments.arrive', { failures: 'inline' });
  const { id, number } = summary;
  const doubt = step === 'send' && day.date !== null ? postingDoubt(day.date, posting) : null;
  const failure = seal.failure ?? send.failure ?? arrive.failure;
  const run = (on: IsoDate): Promise<Reply<ShipmentDone>> => {
    switch (step) {
      case 'seal':
        return seal.run({ id, on });
      case 'send':
        return send.run({ id, on, trackingNumber: filled(tracking), note: filled(note) });
      case 'arrive':
        return arrive.run({ id, on });
    }
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (day.date === null || !(await run(day.date)).ok) return;
    showToast({ tone: 'success', message: `${shipmentName(number)}の${words[step].done}` });
    onClose();
  };
  return (
    <FormDialog
      title={words[step].title}
      onClose={onClose}
      saveLabel="記録する"
      failure={null}
      pending={seal.pending || send.pending || arrive.pending}
      onSave={() => void save()}
    >
      <p className="phrase text-table">
        {shipmentName(number)}（{formatCount(summary.students)} 人・{formatCount(summary.papers)} 点）。
        {step === 'send' && '個人情報の書類なので、簡易書留など記録の残る方法で送ります。'}
      </p>
      <TextField
        label={words[step].day}
        value={day.text}
        onChange={day.setText}
        problem={failure?.message ?? (isTried ? day.problem : null)}
        className="w-64"
        autoFocus
      />
      {doubt !== null && <Notice tone="warning">{doubt}</Notice>}
      {step === 'send' && (
        <>
          <TextField
            label="引受番号（簡易書留）"
            description={
              readTrackingNumber(tracking)?.doubt ?? '受領証の番号。あとから入れるときは空欄のまま'
            }
            placeholder="123-45-67890-1"
            value={tracking}
            maxLength={40}
            onChange={setTracking}
            className="w-80"
          />
          <TextField label="メモ" value={note} maxLength={200} onChange={setNote} />
        </>
      )}
    </FormDialog>
  );
}

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
