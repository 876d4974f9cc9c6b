import { ClipboardCheck, MailCheck, Package, PackageOpen, Send, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ShipmentDetail } from '#core/contract/shipments.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toast-store.ts';
import { EnclosureDesk } from './enclosure-desk.tsx';
import { type DayStep, ShipmentDayDialog } from './shipment-day-dialog.tsx';

type Asking = DayStep | 'count';

/** The next step of a 便 first, and how to take the last one back. */
export function ShipmentActions({ detail, asOf }: Readonly<{ detail: ShipmentDetail; asOf: IsoDate }>) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const reopen = useChange('shipments.reopen');
  const stepBack = useChange('shipments.stepBack');
  const remove = useChange('shipments.remove');
  const { summary, sealing } = detail;
  const { id } = summary;
  const name = shipmentName(summary.number);
  const told = (message: string) => (reply: Readonly<{ ok: boolean }>) => {
    if (reply.ok) showToast({ tone: 'info', message: `${message}「元に戻す」で戻せます。` });
  };
  return (
    <div className="flex flex-wrap justify-end gap-2">
      {summary.sealedOn === null && (
        <>
          <Button
            icon={Trash2}
            variant="danger"
            isDisabled={remove.pending}
            onPress={() => void remove.run({ id }).then(told(`${name}を削除しました。`))}
          >
            削除する
          </Button>
          <Button
            icon={ClipboardCheck}
            variant={sealing === null ? 'secondary' : 'primary'}
            onPress={() => setAsking('count')}
          >
            封入チェック
          </Button>
          <Button
            icon={Package}
            variant={sealing === null ? 'primary' : 'secondary'}
            isDisabled={sealing !== null}
            onPress={() => setAsking('seal')}
          >
            封をする
          </Button>
        </>
      )}
      {summary.sealedOn !== null && summary.sentOn === null && (
        <>
          <Button
            icon={PackageOpen}
            isDisabled={reopen.pending}
            onPress={() => void reopen.run({ id }).then(told(`${name}の封を開けました。`))}
          >
            封を開ける
          </Button>
          <Button icon={Send} variant="primary" onPress={() => setAsking('send')}>
            発送を記録する
          </Button>
        </>
      )}
      {summary.sentOn !== null && (
        <Button
          icon={Undo2}
          isDisabled={stepBack.pending}
          onPress={() => void stepBack.run({ id }).then(told('記録を取り消しました。'))}
        >
          {summary.arrivedOn === null ? '発送を取り消す' : '機構受付を取り消す'}
        </Button>
      )}
      {summary.sentOn !== null && summary.arrivedOn === null && (
        <Button icon={MailCheck} variant="primary" onPress={() => setAsking('arrive')}>
          機構受付を記録する
        </Button>
      )}
      {asking === 'count' && <EnclosureDesk detail={detail} onClose={() => setAsking(null)} />}
      {asking !== null && asking !== 'count' && (
        <ShipmentDayDialog step={asking} detail={detail} asOf={asOf} onClose={() => setAsking(null)} />
      )}
    </div>
  );
}
