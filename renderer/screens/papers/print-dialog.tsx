import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { sheetTitles } from '#core/domain/documents/print-sheet.ts';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { LabelSettings } from './label-settings.tsx';

/** Looking at a sheet and saving it; for labels the paper and the place where it begins. */
export function PrintDialog({
  sheet,
  onChange,
  onClose,
}: Readonly<{
  sheet: SheetRequest;
  onChange: (sheet: SheetRequest) => void;
  onClose: () => void;
}>) {
  return (
    <Dialog title={`${sheetTitles[sheet.kind]}を印刷する`} isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        {sheet.kind === 'labels' && <LabelSettings sheet={sheet} onChange={onChange} />}
        {sheet.kind === 'shipment-letter' && (
          <p className="phrase text-table">
            機構の「申込書類送付書」（様式1）が手元にあるときは、この数を書き写して使います。
          </p>
        )}
        <PrintSheetButtons key={JSON.stringify(sheet)} sheet={sheet} studentNumber={null} />
      </div>
    </Dialog>
  );
}
