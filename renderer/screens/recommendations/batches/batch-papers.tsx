import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { FormSaved } from '#core/contract/forms.ts';
import type { Input } from '#core/contract/index.ts';
import type { BatchDetail } from '#core/contract/recommendations.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import { call, newJobId, useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { chooseTarget } from '../../../components/choose-target.ts';
import { GlyphNotice } from '../../../components/glyph-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PreviewDialog } from '../../../components/pdf/preview-dialog.tsx';
import type { Draw } from '../../../components/pdf/use-drawn-pdf.ts';
import { JobProgress } from '../../../components/progress.tsx';
import { SavedFile } from '../../../components/saved-file.tsx';
import { failureTone } from '../../../messages.ts';

const formatLabels: Readonly<Record<FormFormat, string>> = { pdf: 'PDF', xlsx: 'Excel' };

type Paper = BatchDetail['papers'][number]['paper'];

/** What belongs to the 推薦書, always as it was when it was made. */
export function BatchPapers({ id, papers }: Readonly<{ id: string; papers: BatchDetail['papers'] }>) {
  const [shown, setShown] = useState<Paper | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const [done, setDone] = useState<Readonly<{ target: ChosenFile; saved: FormSaved }> | null>(null);
  const save = useChange('recommendations.save', { failures: 'inline' });
  const saveAs = async (paper: Paper, format: FormFormat): Promise<void> => {
    setDone(null);
    save.reset();
    const name = await call('recommendations.fileName', { id, paper, format });
    const target = await chooseTarget(name, format);
    if (target === null) return;
    const job = newJobId();
    setJobId(job);
    const reply = await save.run({ id, paper, format, target: target.handle, jobId: job });
    setJobId(null);
    if (reply.ok) setDone({ target, saved: reply.value });
  };
  return (
    <section aria-label="印刷物" className="flex flex-col gap-2">
      <h3 className="font-bold">印刷物（作成したときのまま、何度でも）</h3>
      <ul className="flex flex-col gap-1.5">
        {papers.map(({ paper, title, documentNumber, formats }) => (
          <li
            key={paper}
            className="flex flex-wrap items-center gap-2 rounded-6 border border-rule px-3 py-1 text-table"
          >
            <span className="grow">
              <b>{title}</b> <span className="text-small text-ink-soft">{documentNumber}</span>
            </span>
            <Button size="small" icon={Printer} aria-label={`${title}の見本`} onPress={() => setShown(paper)}>
              見本
            </Button>
            {formats.map((format) => (
              <Button
                key={format}
                size="small"
                icon={FileDown}
                isDisabled={jobId !== null}
                aria-label={`${title}を ${formatLabels[format]} で保存する`}
                onPress={() => void saveAs(paper, format)}
              >
                {formatLabels[format]}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <JobProgress jobId={jobId} label="保存しています" />
      {save.failure !== null && <Notice tone={failureTone(save.failure)}>{save.failure.message}</Notice>}
      {done !== null && (
        <SavedFile target={done.target}>
          {done.saved.fileName}・文書番号 {done.saved.documentNumber}
        </SavedFile>
      )}
      {done !== null && <GlyphNotice warnings={done.saved.warnings} />}
      {shown !== null && (
        <PreviewDialog
          wanted={JSON.stringify({ id, paper: shown })}
          draw={drawPaper}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  );
}

const drawPaper: Draw = (wanted, jobId) =>
  call('recommendations.preview', {
    ...(JSON.parse(wanted) as Omit<Input<'recommendations.preview'>, 'jobId'>),
    jobId,
  });
