import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';

export type AfterPrint = Readonly<{ label: string; sheet: SheetRequest; isDisabled?: boolean }>;

/** The lists and letters of a tab, each behind a button of its own. */
export function AfterPrints({ prints }: Readonly<{ prints: readonly AfterPrint[] }>) {
  const [shown, setShown] = useState<AfterPrint | null>(null);
  return (
    <>
      {prints.map((print) => (
        <Button
          key={print.label}
          size="small"
          icon={Printer}
          isDisabled={print.isDisabled ?? false}
          onPress={() => setShown(print)}
        >
          {print.label}
        </Button>
      ))}
      {shown !== null && (
        <Dialog title={shown.label} isOpen onClose={() => setShown(null)}>
          <PrintSheetButtons sheet={shown.sheet} studentNumber={null} />
        </Dialog>
      )}
    </>
  );
}
