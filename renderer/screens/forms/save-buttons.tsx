import { FileDown, FolderOpen, SquareArrowOutUpRight } from 'lucide-react';
import { useState } from 'react';
import type { FormCard, FormOptions, FormSaved, FormSelection } from '#core/contract/forms.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { FormFormat, FormId } from '#core/domain/documents/model.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast-store.ts';
import { failureTone } from '../../messages.ts';

const formatLabels: Readonly<Record<FormFormat, string>> = { pdf: 'PDF', xlsx: 'Excel' };

export type SaveButtonsProps = Readonly<{
  card: FormCard;
  request: Readonly<{ form: FormId; selection: FormSelection; options: FormOptions }>;
  canSave: (format: FormFormat) => boolean;
  warnings: readonly GlyphWarning[];
  acknowledged: boolean;
  onAcknowledge: (done: boolean) => void;
}>;

/** Characters that cannot be drawn are named first; then where to save, how far it is, and the saved file. */
export function SaveButtons({
  card,
  request,
  canSave,
  warnings,
  acknowledged,
  onAcknowledge,
}: SaveButtonsProps) {
  const save = useChange('forms.save', { failures: 'inline' });
  const [jobId, setJobId] = useState<string | null>(null);
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; saved: FormSaved }> | null>(null);

  const saveAs = async (format: FormFormat): Promise<void> => {
    setDone(null);
    save.reset();
    const target = await chooseTarget(card.form, format);
    if (target === null) return;
    const job = newJobId();
    setJobId(job);
    const reply = await save.run({ ...request, format, target: target.handle, jobId: job });
    setJobId(null);
    if (reply.ok) setDone({ target, saved: reply.value });
  };

  return (
    <section aria-label="保存" className="flex flex-col gap-3 border-t border-rule pt-4">
      {warnings.length > 0 && (
        <Notice tone="warning" title="そのまま印刷できない字があります">
          <ul className="my-1 list-disc pl-4">
            {warnings.map((warning) => (
              <li key={`${warning.studentNumber ?? ''} ${warning.name} ${warning.codePoint}`}>
                {warning.message}
              </li>
            ))}
          </ul>
          <Checkbox isSelected={acknowledged} onChange={onAcknowledge}>
            見本で確かめました。このまま保存します
          </Checkbox>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {card.formats.map((format, index) => (
          <Button
            key={format}
            variant={index === 0 ? 'primary' : 'secondary'}
            icon={FileDown}
            isDisabled={jobId !== null || !canSave(format)}
            onPress={() => void saveAs(format)}
          >
            {formatLabels[format]} で保存する
          </Button>
        ))}
      </div>
      <JobProgress jobId={jobId} label={`${card.title}を保存しています`} />
      {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
      {done !== null && <Saved {...done} />}
    </section>
  );
}

/** Null when the officer closed the dialog. */
async function chooseTarget(form: FormId, format: FormFormat): Promise<ChosenFile | null> {
  const name = await call('forms.fileName', { form, format });
  if (!name.ok) return told(name.error);
  const target = await call('shell.chooseTarget', { suggestedName: name.value.name, format });
  return target.ok ? target.value : told(target.error);
}

function told(failed: Parameters<typeof failureTone>[0]): null {
  showToast({ tone: failureTone(failed), message: failed.message });
  return null;
}

function Saved({ target, saved }: Readonly<{ target: ChosenFile; saved: FormSaved }>) {
  const open = useChange('shell.openFile');
  const show = useChange('shell.showInFolder');
  return (
    <div role="status">
      <Notice tone="success" title="保存しました">
        <p>
          {saved.fileName}
          {saved.pages === null ? '' : `（${saved.pages} ページ）`}・文書番号 {saved.documentNumber}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            size="small"
            icon={SquareArrowOutUpRight}
            onPress={() => void open.run({ handle: target.handle })}
          >
            開く
          </Button>
          <Button size="small" icon={FolderOpen} onPress={() => void show.run({ handle: target.handle })}>
            フォルダーを開く
          </Button>
        </div>
      </Notice>
    </div>
  );
}
