import { CalendarArrowDown, FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Dialog } from '../../components/dialog.tsx';
import { PreviewDialog } from '../../components/pdf/preview-dialog.tsx';
import type { Draw } from '../../components/pdf/use-drawn-pdf.ts';
import { SavedFile } from '../../components/saved-file.tsx';

type Saved = Readonly<{ target: ChosenFile; words: string }>;

/** The year on paper, and as a file for the calendar of the office. */
export function CalendarFiles({ isEmpty }: Readonly<{ isEmpty: boolean }>) {
  const [isShown, setShown] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const pdf = useChange('calendar.savePdf');
  const ics = useChange('calendar.saveIcs');
  const savePdf = async (): Promise<void> => {
    const target = await chooseTarget(await call('calendar.fileName', { format: 'pdf' }), 'pdf');
    if (target === null) return;
    const reply = await pdf.run({ target: target.handle, jobId: newJobId() });
    if (reply.ok) setSaved({ target, words: `${reply.value.fileName}（${reply.value.pages} ページ）` });
  };
  const saveIcs = async (): Promise<void> => {
    const target = await chooseTarget(await call('calendar.fileName', { format: 'ics' }), 'ics');
    if (target === null) return;
    const reply = await ics.run({ target: target.handle });
    if (reply.ok)
      setSaved({
        target,
        words: `${reply.value.fileName}（${reply.value.events} 件）。Outlook などの予定表に取り込めます。もう一度取り込むと、日が変わった予定は直り、削除した予定だけは残ります。生徒のことは入っていません。`,
      });
  };
  return (
    <>
      <Button size="small" icon={Printer} onPress={() => setShown(true)}>
        印刷の見本
      </Button>
      <Button size="small" icon={FileDown} isDisabled={pdf.pending} onPress={() => void savePdf()}>
        PDF
      </Button>
      <Button
        size="small"
        icon={CalendarArrowDown}
        isDisabled={isEmpty || ics.pending}
        onPress={() => void saveIcs()}
      >
        予定表（.ics）
      </Button>
      {isShown && <PreviewDialog wanted="calendar" draw={draw} onClose={() => setShown(false)} />}
      <Dialog title="年間日程の保存" isOpen={saved !== null} onClose={() => setSaved(null)}>
        {saved === null ? null : <SavedFile target={saved.target}>{saved.words}</SavedFile>}
      </Dialog>
    </>
  );
}

const draw: Draw = (_wanted, jobId) => call('calendar.preview', { jobId });
