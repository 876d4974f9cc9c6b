import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { FormCard, FormOptions, FormSaved, FormSelection } from '#core/contract/forms.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import type { FormFormat, FormId } from '#core/domain/documents/model.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { GlyphNotice } from '../../components/glyph-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { SavedFile } from '../../components/saved-file.tsx';
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
    const target = await chooseTarget(await call('forms.fileName', { form: card.form, format }), format);
    if (target === null) return;
    const job = newJobId();
    setJobId(job);
    const reply = await save.run({ ...request, format, target: target.handle, jobId: job });
    setJobId(null);
    if (reply.ok) setDone({ target, saved: reply.value });
  };

  return (
    <section aria-label="保存" className="flex flex-col gap-3 border-t border-rule pt-4">
      <GlyphNotice warnings={warnings}>
        <Checkbox isSelected={acknowledged} onChange={onAcknowledge}>
          見本で確かめました。このまま保存します
        </Checkbox>
      </GlyphNotice>
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
      {done !== null && (
        <SavedFile target={done.target}>
          {done.saved.fileName}
          {done.saved.pages === null ? '' : `（${done.saved.pages} ページ）`}・文書番号{' '}
          {done.saved.documentNumber}
        </SavedFile>
      )}
    </section>
  );
}
