import { MailPlus, Send } from 'lucide-react';
import { useState } from 'react';
import type { RoundToSend, ShipmentSummary, ShipmentsView } from '#core/contract/shipments.ts';
import { shipmentName } from '#core/domain/paper-way/words.ts';
import { useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../../components/loading.tsx';
import { formatCount, formatMonthDay } from '../../../format.ts';
import { ChooseStudents } from './choose-students.tsx';
import { ShipmentState } from './shipment-state.tsx';
import { ShipmentView } from './shipment-view.tsx';

/** 発送: rounds and 便 on the left, the chosen one or the choice of students on the right. */
export function ShippingTab() {
  const view = useQueryOf('shipments.list', {});
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  return view.data === undefined ? <Loading /> : <Body view={view.data} />;
}

function Body({ view }: Readonly<{ view: ShipmentsView }>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [making, setMaking] = useState<RoundToSend | null>(null);
  const shown = view.shipments.find(({ id }) => id === chosen) ?? view.shipments[0];
  return (
    <div className="flex h-full min-h-0">
      <section
        aria-label="募集回と便"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="flex w-64 shrink-0 flex-col gap-4 overflow-auto border-r border-rule py-4 pr-4"
      >
        <SendingRounds rounds={view.rounds} onMake={setMaking} />
        <nav aria-label="便">
          <ul className="flex flex-col gap-2">
            {view.shipments.map((shipment) => (
              <li key={shipment.id}>
                <ShipmentCard
                  shipment={shipment}
                  isChosen={making === null && shipment.id === shown?.id}
                  onChoose={() => {
                    setMaking(null);
                    setChosen(shipment.id);
                  }}
                />
              </li>
            ))}
          </ul>
        </nav>
      </section>
      <div className="min-w-0 grow overflow-auto">
        {making !== null ? (
          <ChooseStudents
            key={making.id}
            round={making}
            onDone={(made) => {
              setMaking(null);
              if (made !== null) setChosen(made);
            }}
          />
        ) : shown === undefined ? (
          <EmptyState icon={Send} title="まだ何も送っていません">
            左の回で「便を作る」を押し、書類を送る生徒を選びます。封筒に入れる前に 1 枚ずつ数えます。
          </EmptyState>
        ) : (
          <ShipmentView key={shown.id} id={shown.id} asOf={view.asOf} />
        )}
      </div>
    </div>
  );
}

/** A round nobody has anything to send in takes no room while others have somebody. */
function SendingRounds({
  rounds,
  onMake,
}: Readonly<{ rounds: readonly RoundToSend[]; onMake: (round: RoundToSend) => void }>) {
  const inUse = rounds.filter(({ ready, open }) => ready + open > 0);
  return (
    <ul className="flex flex-col gap-3">
      {(inUse.length === 0 ? rounds.slice(0, 1) : inUse).map((round) => (
        <li key={round.id} className="flex flex-col gap-1.5 rounded-8 border border-rule-strong px-4 py-3">
          <h2 className="font-bold">{round.label}</h2>
          <p className="text-small text-ink-soft">
            {round.postingTo === null
              ? '送付期限は入力されていません'
              : `送付期限 ${formatMonthDay(round.postingTo)}`}
          </p>
          <p className="text-table">
            送れる <b>{formatCount(round.ready)} 人</b>・確かめる {formatCount(round.open)} 人
          </p>
          <Button
            icon={MailPlus}
            size="small"
            variant={round.ready > 0 ? 'primary' : 'secondary'}
            isDisabled={round.ready + round.open === 0}
            aria-label={`${round.label}の便を作る`}
            onPress={() => onMake(round)}
          >
            便を作る
          </Button>
        </li>
      ))}
    </ul>
  );
}

const ShipmentCard = ({
  shipment,
  isChosen,
  onChoose,
}: Readonly<{ shipment: ShipmentSummary; isChosen: boolean; onChoose: () => void }>) => (
  <button
    type="button"
    aria-current={isChosen}
    onClick={onChoose}
    className="flex w-full flex-col gap-0.5 rounded-8 border border-rule-strong bg-white px-4 py-2.5 text-left hover:bg-ground-soft aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:shadow-[inset_4px_0_0_var(--color-accent)]"
  >
    <span className="flex justify-between gap-2">
      <span className="font-bold">{shipmentName(shipment.number)}</span>
      <ShipmentState shipment={shipment} />
    </span>
    <span className="text-small text-ink-soft">
      {shipment.roundLabel}・{formatCount(shipment.students)} 人・{formatCount(shipment.papers)} 点
    </span>
    {shipment.queried > 0 && (
      <span className="text-small font-bold text-unmet">✕ 不備照会 {formatCount(shipment.queried)} 点</span>
    )}
  </button>
);
