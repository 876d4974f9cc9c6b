import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { HolderTableRow, RulesOf } from '#core/contract/adoption.ts';
import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import { holderKindLabels } from '#core/domain/adoption/words.ts';
import { placeOf } from '#core/domain/case.ts';
import type { Cited } from '#core/domain/cited.ts';
import type { EventRule } from '#core/domain/edition-adoption.ts';
import { useChange } from '../../api.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatDate } from '../../format.ts';
import { EventDialog } from './event-dialog.tsx';
import { eventWords } from './event-words.ts';
import { HistoryList } from './history-list.tsx';
import { HolderFields } from './holder-fields.tsx';

/** One scholarship: what is entered of it, its 異動, and the history. */
export function HolderPanel({
  row,
  rules,
  onClose,
}: Readonly<{
  row: HolderTableRow;
  rules: RulesOf<readonly Cited<EventRule>[]> | null;
  onClose: () => void;
}>) {
  const { holder, events } = row;
  // null = closed, 'new' = a new one
  const [open, setOpen] = useState<HolderEvent | 'new' | null>(null);
  const [removing, setRemoving] = useState(false);
  const removal = useChange('adoption.remove');
  const remove = async (): Promise<void> => {
    setRemoving(false);
    const reply = await removal.run({ of: 'holder', key: holder.id });
    if (!reply.ok) return;
    showToast({ tone: 'success', message: `${holder.scholarNumber} の記録を削除しました（元に戻せます）` });
    onClose();
  };
  return (
    <SidePanel
      title={row.name}
      subtitle={[placeOf(row), row.studentNumber, holder.scholarNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <p className="mb-3 text-table">
        {holderKindLabels[holder.kind]}　<b>{row.stateLabel}</b>
      </p>
      <HolderFields holder={holder} fields={['monthly', 'guarantee', 'startsOn', 'endsOn']} />
      <section className="mt-5 flex flex-col gap-2">
        <div className="flex items-center justify-between">
          <h3 className="font-bold">異動</h3>
          <Button size="small" icon={Plus} onPress={() => setOpen('new')}>
            異動を記録する
          </Button>
        </div>
        {events.length === 0 ? (
          <p className="text-table text-ink-soft">異動はありません。</p>
        ) : (
          <ul className="flex flex-col">
            {events.map((event) => (
              <EventItem key={event.id} event={event} onEdit={() => setOpen(event)} />
            ))}
          </ul>
        )}
      </section>
      <HistoryList studentNumber={row.studentNumber} />
      <div className="mt-6">
        <Button size="small" variant="danger" onPress={() => setRemoving(true)}>
          この奨学金の記録を削除する
        </Button>
      </div>
      {open !== null && (
        <EventDialog
          holder={holder}
          event={open === 'new' ? null : open}
          rules={rules}
          onClose={() => setOpen(null)}
        />
      )}
      <Confirm
        title="この奨学金の記録を削除しますか"
        confirmLabel="削除する"
        tone="danger"
        isOpen={removing}
        onConfirm={() => void remove()}
        onCancel={() => setRemoving(false)}
      >
        奨学生番号 {holder.scholarNumber}{' '}
        の返還誓約書・異動・継続願・適格認定の記録がすべて消えます。退学や辞退は、削除せずに異動として記録してください。
      </Confirm>
    </SidePanel>
  );
}

function EventItem({ event, onEdit }: Readonly<{ event: HolderEvent; onEdit: () => void }>) {
  const removal = useChange('adoption.removeEvent');
  const day = (on: string | null): string => (on === null ? '未' : formatDate(on));
  const remove = async (): Promise<void> => {
    const reply = await removal.run({ id: event.id });
    if (reply.ok) showToast({ tone: 'success', message: '異動を削除しました（元に戻せます）' });
  };
  return (
    <li className="flex items-start justify-between gap-2 border-b border-rule py-2 text-table">
      <div>
        <p className="font-bold">{eventWords(event)}</p>
        <p className={event.filedOn === null ? 'text-decide' : 'text-ink-soft'}>
          届の提出 {day(event.filedOn)}
        </p>
        <p className={event.reportedOn === null ? 'text-decide' : 'text-ink-soft'}>
          機構へ報告 {day(event.reportedOn)}
        </p>
        {event.note !== null && <p className="text-ink-soft">{event.note}</p>}
      </div>
      <span className="flex shrink-0">
        <IconButton icon={Pencil} label="異動を直す" onPress={onEdit} />
        <IconButton icon={Trash2} label="異動を削除する" onPress={() => void remove()} />
      </span>
    </li>
  );
}
