import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
import { showToast } from '../components/toast-store.ts';
import { formatDate } from '../format.ts';

/** Always in sight while practising, so that invented students are never taken for real ones. */
export function PracticeBand({ asOf }: Readonly<{ asOf: IsoDate }>) {
  const [asking, setAsking] = useState(false);
  return (
    <section
      aria-label="練習中"
      className="practice-stripes flex shrink-0 items-center justify-center gap-4 border-b border-decide px-4 py-1"
    >
      <p className="text-table font-bold">練習データです（{formatDate(asOf)}として表示）</p>
      <Button size="small" onPress={() => setAsking(true)}>
        終える
      </Button>
      <EndPractice isOpen={asking} onClose={() => setAsking(false)} />
    </section>
  );
}

export function EndPractice({ isOpen, onClose }: Readonly<{ isOpen: boolean; onClose: () => void }>) {
  const end = useChange('workspace.endPractice');
  const navigate = useNavigate();
  return (
    <Confirm
      title="練習を終えますか"
      confirmLabel="練習を終える"
      cancelLabel="練習を続ける"
      isOpen={isOpen}
      onCancel={onClose}
      onConfirm={async () => {
        onClose();
        const reply = await end.run({});
        if (!reply.ok) return;
        showToast({ tone: 'info', message: '練習を終えました。練習データは消しました。' });
        void navigate({ to: '/' });
      }}
    >
      練習データと、練習中に入力した内容は消えます。学校のデータには影響しません。
    </Confirm>
  );
}
