import { Check, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { BatchDetail } from '#core/contract/recommendations.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { SubmitDialog } from './submit-dialog.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

type Asking = 'submit' | 'takeBack';

/** What can be done with a 推薦書 as it stands. Deleting one can be undone. */
export function BatchActions({ detail, asOf }: Readonly<{ detail: BatchDetail; asOf: IsoDate }>) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const remove = useChange('recommendations.remove');
  const { summary } = detail;
  const removeIt = async (): Promise<void> => {
    const reply = await remove.run({ id: summary.id });
    if (reply.ok)
      showToast({
        tone: 'info',
        message: `第${summary.number}次の推薦書を削除しました。「元に戻す」で戻せます。`,
      });
  };
  return (
    <div className="flex flex-wrap gap-2">
      {summary.submittedOn === null ? (
        <>
          <Button icon={Trash2} variant="danger" isDisabled={remove.pending} onPress={() => void removeIt()}>
            削除する
          </Button>
          <Button icon={Check} variant="primary" onPress={() => setAsking('submit')}>
            提出を記録する
          </Button>
        </>
      ) : (
        <Button
          icon={Undo2}
          isDisabled={detail.takingBack !== null}
          onPress={() => setAsking('takeBack')}
          {...(detail.takingBack === null ? {} : { 'aria-describedby': `why-${summary.id}` })}
        >
          提出を取り消す
        </Button>
      )}
      {summary.submittedOn !== null && detail.takingBack !== null && (
        <p id={`why-${summary.id}`} className="max-w-md text-small text-ink-soft">
          {detail.takingBack}
        </p>
      )}
      {asking === 'submit' && <SubmitDialog batch={summary} asOf={asOf} onClose={() => setAsking(null)} />}
      {asking === 'takeBack' && <TakeBackDialog batch={summary} onClose={() => setAsking(null)} />}
    </div>
  );
}
