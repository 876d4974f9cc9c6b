import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { RepaymentQuestion } from '#core/contract/repayment.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { chooseTarget } from '../../../components/choose-target.ts';
import { SavedFile } from '../../../components/saved-file.tsx';

/** The schedule as an Excel file, computed anew from the question. */
export function ScheduleExport({ question }: Readonly<{ question: RepaymentQuestion }>) {
  const save = useChange('repayment.saveSchedule');
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; fileName: string }> | null>(null);
  const saveAs = async (): Promise<void> => {
    setDone(null);
    const target = await chooseTarget(await call('repayment.scheduleName', {}), 'xlsx');
    if (target === null) return;
    const reply = await save.run({ question, target: target.handle });
    if (reply.ok) setDone({ target, fileName: reply.value.fileName });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button icon={FileDown} isDisabled={save.pending} onPress={() => void saveAs()}>
        予定を Excel で保存する
      </Button>
      {done !== null && <SavedFile target={done.target}>{done.fileName}</SavedFile>}
    </div>
  );
}
