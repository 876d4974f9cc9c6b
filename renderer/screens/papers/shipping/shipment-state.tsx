import type { ReactNode } from 'react';
import type { ShipmentSummary } from '#core/contract/shipments.ts';
import { formatMonthDay } from '../../../format.ts';

/** Shape, colour and word: how far the envelope has come. */
export function ShipmentState({ shipment }: Readonly<{ shipment: ShipmentSummary }>) {
  const { sealedOn, sentOn, arrivedOn } = shipment;
  if (arrivedOn !== null) return <Word look="text-met">● {formatMonthDay(arrivedOn)} 受付</Word>;
  if (sentOn !== null) return <Word look="text-met">● {formatMonthDay(sentOn)} 発送</Word>;
  if (sealedOn !== null) return <Word look="text-decide">▲ 封入済み</Word>;
  return <Word look="text-ink-soft">□ 準備中</Word>;
}

const Word = ({ look, children }: Readonly<{ look: string; children: ReactNode }>) => (
  <span className={`text-table font-bold ${look}`}>{children}</span>
);
