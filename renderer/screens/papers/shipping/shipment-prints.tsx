import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { ShipmentDetail, ShipmentSummary } from '#core/contract/shipments.ts';
import { Button } from '../../../components/button.tsx';
import { PrintDialog } from '../print-dialog.tsx';

/** What is printed for a 便, and what lies in it paper by paper: the same figures stand on the 送付書. */
export function ShipmentPrints({
  summary: { id },
  counts,
}: Readonly<{ summary: ShipmentSummary; counts: ShipmentDetail['counts'] }>) {
  const [sheet, setSheet] = useState<SheetRequest | null>(null);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="text-small text-ink-soft">
        {counts.length === 0
          ? '封筒に入れた書類はまだありません。'
          : counts.map(({ number, label, count }) => `${number}${label} ${count} 点`).join('、')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={Printer} onPress={() => setSheet({ kind: 'enclosure-check', id })}>
          封入チェック表
        </Button>
        <Button size="small" icon={Printer} onPress={() => setSheet({ kind: 'shipment-letter', id })}>
          申込書類送付書
        </Button>
        <Button
          size="small"
          icon={Printer}
          onPress={() => setSheet({ kind: 'labels', grid: '2x6', start: 0, whom: { kind: 'shipment', id } })}
        >
          ラベル
        </Button>
      </div>
      {sheet !== null && <PrintDialog sheet={sheet} onChange={setSheet} onClose={() => setSheet(null)} />}
    </div>
  );
}
