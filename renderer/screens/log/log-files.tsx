import { FileSpreadsheet, Printer } from 'lucide-react';
import { useState } from 'react';
import type { LogQuery } from '#core/contract/log.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { SavedFile } from '../../components/saved-file.tsx';
import { formatCount } from '../../format.ts';
import { failureTone } from '../../messages.ts';

/** The record as it is narrowed, on paper or as an Excel file. */
export function LogFiles({ query, total }: Readonly<{ query: LogQuery; total: number }>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Printer} isDisabled={total === 0} onPress={() => setOpen(true)}>
        印刷・保存
      </Button>
      <Dialog title="変更の記録の印刷・保存" isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-6">
          <p className="phrase">
            いま表示している条件の記録 {formatCount(total)} 件を、変更前と変更後をつけて出します。
          </p>
          <section className="flex flex-col gap-2">
            <h3 className="font-bold">紙・PDF</h3>
            <PrintSheetButtons sheet={{ kind: 'log', query }} studentNumber={null} />
          </section>
          <section className="flex flex-col gap-2">
            <h3 className="font-bold">Excel</h3>
            <SaveExcel query={query} />
          </section>
        </div>
      </Dialog>
    </>
  );
}

function SaveExcel({ query }: Readonly<{ query: LogQuery }>) {
  const save = useChange('log.save', { failures: 'inline' });
  const [jobId, setJobId] = useState<string | null>(null);
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; words: string }> | null>(null);
  const saveAs = async (): Promise<void> => {
    setDone(null);
    save.reset();
    const target = await chooseTarget(await call('log.fileName', {}), 'xlsx');
    if (target === null) return;
    const job = newJobId();
    setJobId(job);
    const reply = await save.run({ query, target: target.handle, jobId: job });
    setJobId(null);
    if (!reply.ok) return;
    setDone({ target, words: `${reply.value.fileName}（${formatCount(reply.value.rows)} 行）` });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button icon={FileSpreadsheet} isDisabled={save.pending} onPress={() => void saveAs()}>
        Excel で保存する
      </Button>
      <JobProgress jobId={jobId} label="記録を集めています" />
      {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
      {done !== null && <SavedFile target={done.target}>{done.words}</SavedFile>}
    </div>
  );
}
