import { useState } from 'react';
import type { YearPlan, YearPreview } from '#core/contract/year.ts';
import { type Outcome, outcomeLabels, outcomes } from '#core/domain/year/outcome.ts';
import { newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount } from '../../format.ts';

/** The button that changes the year, with a last look at the figures. */
export function RunYear({
  plan,
  preview,
  isStale,
  onDone,
}: Readonly<{ plan: YearPlan; preview: YearPreview; isStale: boolean; onDone: () => void }>) {
  const run = useChange('year.run', { failures: 'inline' });
  const [asking, setAsking] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const of = (outcome: Outcome): number =>
    preview.students.filter((student) => student.outcome === outcome).length;
  const change = async (): Promise<void> => {
    setAsking(false);
    const id = newJobId();
    setJobId(id);
    const reply = await run.run({ ...plan, stamp: preview.stamp, jobId: id });
    setJobId(null);
    if (!reply.ok) return;
    onDone();
    showToast({
      tone: 'info',
      message: `${reply.value.year}に切り替えました。名簿は ${formatCount(reply.value.students)} 人です。前の年度は「過ぎた年度の記録」で見られます。`,
    });
  };
  return (
    <>
      <Button variant="primary" isDisabled={isStale || run.pending} onPress={() => setAsking(true)}>
        {preview.to}に切り替える
      </Button>
      <Confirm
        title={`${preview.to}に切り替えますか`}
        confirmLabel={`${preview.to}に切り替える`}
        isOpen={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void change()}
      >
        <p>
          {outcomes.map((outcome) => `${outcomeLabels[outcome]} ${formatCount(of(outcome))} 人`).join('、')}
          です。
        </p>
        {preview.warnings.length > 0 && (
          <ul className="mt-2 list-disc pl-5">
            {preview.warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p className="mt-2">
          {preview.from}
          のデータは、そのまま年度の記録に残ります。切り替えた後も、新しい年度で何かを変更するまでは元に戻せます。
        </p>
      </Confirm>
      <Dialog
        title={`${preview.to}に切り替えています`}
        isOpen={jobId !== null || run.failure !== null}
        onClose={() => {
          if (jobId === null) run.reset();
        }}
        footer={
          <Button isDisabled={jobId !== null} onPress={() => run.reset()}>
            閉じる
          </Button>
        }
      >
        {run.failure === null ? (
          <JobProgress jobId={jobId} label="年度の記録を作っています" />
        ) : (
          <Notice tone={run.failure.code === 'cancelled' ? 'info' : 'error'}>{run.failure.message}</Notice>
        )}
      </Dialog>
    </>
  );
}
