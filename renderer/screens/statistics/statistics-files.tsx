import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Notice } from '../../components/notice.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { SavedFile } from '../../components/saved-file.tsx';
import { failureTone } from '../../messages.ts';

/** 統計 as PDF and as an Excel workbook. */
export function StatisticsFiles() {
  const save = useChange('statistics.save', { failures: 'inline' });
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; fileName: string }> | null>(null);
  const saveExcel = async (): Promise<void> => {
    setDone(null);
    save.reset();
    const target = await chooseTarget(await call('statistics.fileName', {}), 'xlsx');
    if (target === null) return;
    const reply = await save.run({ target: target.handle, jobId: newJobId() });
    if (reply.ok) setDone({ target, fileName: reply.value.fileName });
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <PrintSheetButtons sheet={{ kind: 'statistics' }} studentNumber={null} />
        <Button icon={FileSpreadsheet} isDisabled={save.pending} onPress={() => void saveExcel()}>
          Excel で保存する
        </Button>
      </div>
      {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
      {done !== null && <SavedFile target={done.target}>{done.fileName}</SavedFile>}
    </div>
  );
}
