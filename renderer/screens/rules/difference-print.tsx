import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '#core/contract/index.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { DifferenceFilter } from '#core/domain/documents/rule-difference.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Dialog } from '../../components/dialog.tsx';
import { PreviewDialog } from '../../components/pdf/preview-dialog.tsx';
import type { Draw } from '../../components/pdf/use-drawn-pdf.ts';
import { SavedFile } from '../../components/saved-file.tsx';

type Wanted = Readonly<{ before: string; after: string; filter: DifferenceFilter }>;

/** A look at the printed difference, and saving it as PDF. */
export function DifferencePrint(wanted: Wanted) {
  const [shown, setShown] = useState(false);
  const [saved, setSaved] = useState<Readonly<{ target: ChosenFile; words: string }> | null>(null);
  const save = useChange('rules.differenceSave');
  const saveAs = async (): Promise<void> => {
    const name = `版のちがい_${wanted.before}_${wanted.after}.pdf`;
    const target = await chooseTarget({ ok: true, value: { name } }, 'pdf');
    if (target === null) return;
    const reply = await save.run({ ...wanted, target: target.handle, jobId: newJobId() });
    if (reply.ok) setSaved({ target, words: `${reply.value.fileName}（${reply.value.pages} ページ）` });
  };
  return (
    <div className="flex gap-2 pb-1">
      <Button size="small" icon={Printer} onPress={() => setShown(true)}>
        印刷の見本を見る
      </Button>
      <Button size="small" icon={FileDown} isDisabled={save.pending} onPress={() => void saveAs()}>
        PDF で保存する
      </Button>
      {shown ? (
        <PreviewDialog wanted={JSON.stringify(wanted)} draw={draw} onClose={() => setShown(false)} />
      ) : null}
      <Dialog title="版のちがいの保存" isOpen={saved !== null} onClose={() => setSaved(null)}>
        {saved === null ? null : <SavedFile target={saved.target}>{saved.words}</SavedFile>}
      </Dialog>
    </div>
  );
}

const draw: Draw = (wanted, jobId) =>
  call('rules.differencePreview', {
    ...(JSON.parse(wanted) as Omit<Input<'rules.differencePreview'>, 'jobId'>),
    jobId,
  });
