import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { YearView } from '#core/contract/year.ts';
import { newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatStamp } from '../../format.ts';

/** The last change of the year, and the way back as long as nothing would be lost by it. */
export function TakeBack({ change }: Readonly<{ change: NonNullable<YearView['change']> }>) {
  const undo = useChange('year.undo', { failures: 'inline' });
  const [asking, setAsking] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const takeBack = async (): Promise<void> => {
    setAsking(false);
    const id = newJobId();
    setJobId(id);
    const reply = await undo.run({ jobId: id });
    setJobId(null);
    if (reply.ok)
      showToast({
        tone: 'info',
        message: `${reply.value.year}に戻しました。名簿は ${reply.value.students} 人です。`,
      });
  };
  return (
    <section aria-labelledby="take-back" className="flex flex-col gap-3">
      <h2 id="take-back" className="text-lg font-bold">
        年度の切り替えを元に戻す
      </h2>
      <p className="phrase">
        {formatStamp(change.at)}に行った「{change.label}」です。
        {change.obstacle === null &&
          '元に戻すと、切り替える前の名簿、書類、記録、制度と年度にすべて戻ります。'}
      </p>
      {change.obstacle === null ? (
        <div>
          <Button icon={Undo2} isDisabled={undo.pending} onPress={() => setAsking(true)}>
            年度の切り替えを元に戻す
          </Button>
        </div>
      ) : (
        <Notice title="元に戻せません">{change.obstacle}</Notice>
      )}
      {undo.failure !== null && <Notice tone="error">{undo.failure.message}</Notice>}
      <JobProgress jobId={jobId} label="元に戻しています" cancellable={false} />
      <Confirm
        title="年度の切り替えを元に戻しますか"
        confirmLabel="元に戻す"
        isOpen={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void takeBack()}
      >
        切り替える前の年度のデータに戻ります。いまのデータは、控えとして backup フォルダーに残します。
      </Confirm>
    </section>
  );
}
