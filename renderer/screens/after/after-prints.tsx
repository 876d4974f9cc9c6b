import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';

export type AfterPrint = Readonly<{ label: string; sheet: SheetRequest; isDisabled?: boolean }>;

/** The lists and letters of a tab behind one button; with several it asks which. */
export function AfterPrints({ prints }: Readonly<{ prints: readonly AfterPrint[] }>) {
  const [isOpen, setOpen] = useState(false);
  const offered = prints.filter(({ isDisabled }) => isDisabled !== true);
  const [chosen, setChosen] = useState<string | null>(null);
  const print = offered.find(({ label }) => label === chosen) ?? offered[0];
  const only = prints.length === 1 ? prints[0] : undefined;
  return (
    <>
      <Button size="small" icon={Printer} isDisabled={offered.length === 0} onPress={() => setOpen(true)}>
        {only?.label ?? '印刷する'}
      </Button>
      {isOpen && print !== undefined && (
        <Dialog title={only?.label ?? '印刷する'} isOpen onClose={() => setOpen(false)}>
          <div className="flex flex-col gap-4">
            {only === undefined && (
              <RadioGroup
                aria-label="印刷するもの"
                value={print.label}
                onChange={setChosen}
                className="flex flex-col gap-2"
              >
                {prints.map(({ label, isDisabled = false }) => (
                  <Radio
                    key={label}
                    value={label}
                    isDisabled={isDisabled}
                    className="flex min-h-field items-center rounded-6 border border-rule-strong bg-white px-3 data-[disabled]:bg-solid-gray-50 data-[disabled]:text-solid-gray-600 data-[selected]:border-accent data-[selected]:bg-accent-soft data-[selected]:font-bold"
                  >
                    {label}
                    {isDisabled && '（当てはまる学生がいません）'}
                  </Radio>
                ))}
              </RadioGroup>
            )}
            <PrintSheetButtons key={print.label} sheet={print.sheet} studentNumber={null} />
          </div>
        </Dialog>
      )}
    </>
  );
}
