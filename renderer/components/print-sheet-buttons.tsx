import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Input } from '#core/contract/index.ts';
import type { SheetRequest, SheetSaved } from '#core/contract/print-sheets.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../api.ts';
import { failureTone } from '../messages.ts';
import { Button } from './button.tsx';
import { chooseTarget } from './choose-target.ts';
import { GlyphNotice } from './glyph-notice.tsx';
import { Notice } from './notice.tsx';
import { PreviewDialog } from './pdf/preview-dialog.tsx';
import type { Draw } from './pdf/use-drawn-pdf.ts';
import { SavedFile } from './saved-file.tsx';

/**
 * Prints an answer on one page for a student: a look at it, and saving it as PDF. The program computes the answer anew
 * from the question; null while the question cannot be answered.
 */
export function PrintSheetButtons({
  sheet,
  studentNumber,
}: Readonly<{ sheet: SheetRequest | null; studentNumber: string | null }>) {
  const [shown, setShown] = useState(false);
  const save = useChange('sheets.save', { failures: 'inline' });
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; saved: SheetSaved }> | null>(null);

  const saveAs = async (wanted: SheetRequest): Promise<void> => {
    setDone(null);
    save.reset();
    const target = await chooseTarget(await call('sheets.fileName', { kind: wanted.kind }), 'pdf');
    if (target === null) return;
    const reply = await save.run({ sheet: wanted, studentNumber, target: target.handle, jobId: newJobId() });
    if (reply.ok) setDone({ target, saved: reply.value });
  };

  return (
    <section aria-label="印刷" className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <Button icon={Printer} isDisabled={sheet === null} onPress={() => setShown(true)}>
          印刷の見本を見る
        </Button>
        <Button
          variant="primary"
          icon={FileDown}
          isDisabled={sheet === null}
          onPress={() => {
            // Not disabled meanwhile: a disabled button loses the focus, and then Esc no longer closes the dialog around it.
            if (sheet !== null && !save.pending) void saveAs(sheet);
          }}
        >
          PDF で保存する
        </Button>
      </div>
      {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
      {done !== null && (
        <SavedFile target={done.target}>
          {done.saved.fileName}（{done.saved.pages} ページ）
        </SavedFile>
      )}
      {done !== null && <GlyphNotice warnings={done.saved.warnings} />}
      {shown && sheet !== null && (
        <PreviewDialog
          wanted={JSON.stringify({ sheet, studentNumber })}
          draw={drawSheet}
          onClose={() => setShown(false)}
        />
      )}
    </section>
  );
}

/** Draws the sheet that `wanted` (JSON) asks for. */
export const drawSheet: Draw = (wanted, jobId) =>
  call('sheets.preview', { ...(JSON.parse(wanted) as Omit<Input<'sheets.preview'>, 'jobId'>), jobId });
