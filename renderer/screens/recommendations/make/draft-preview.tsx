import { useState } from 'react';
import type { Input } from '#core/contract/index.ts';
import type { RecommendationDraft } from '#core/contract/recommendations.ts';
import { type BatchPaper, batchPapers, batchPaperTitles } from '#core/domain/recommendations/batch-papers.ts';
import { call, useChange } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FilterBar } from '../../../components/filter-bar.tsx';
import { GlyphNotice } from '../../../components/glyph-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PdfView } from '../../../components/pdf/pdf-view.tsx';
import { type Draw, useDrawnPdf } from '../../../components/pdf/use-drawn-pdf.ts';
import { JobProgress } from '../../../components/progress.tsx';
import { showToast } from '../../../components/toast-store.ts';

/** The four papers as they will be, and the button that makes them. */
export function DraftPreview({
  draft,
  number,
  onClose,
  onMade,
}: Readonly<{
  draft: RecommendationDraft;
  number: number;
  onClose: () => void;
  onMade: (id: string) => void;
}>) {
  const [paper, setPaper] = useState<BatchPaper>('recommendation-letter');
  const { answer, failure, jobId } = useDrawnPdf(JSON.stringify({ draft, paper }), drawDraft);
  const make = useChange('recommendations.make', { failures: 'inline' });
  const makeIt = async (): Promise<void> => {
    const reply = await make.run({ ...draft, studentNumbers: [...draft.studentNumbers] });
    if (!reply.ok) return;
    showToast({
      tone: 'success',
      message: `第${reply.value.number}次の推薦書を作りました。スカラACで提出したら、提出を記録してください。`,
    });
    onMade(reply.value.id);
  };
  return (
    <Dialog
      title={`第${number}次の推薦書の見本（${draft.studentNumbers.length} 人）`}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>戻って直す</Button>
          <Button
            variant="primary"
            isDisabled={make.pending || answer === null || failure !== null}
            onPress={() => void makeIt()}
          >
            推薦書を作る
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FilterBar
          label="見る印刷物"
          items={batchPapers.map((id) => ({ id, label: batchPaperTitles[id] }))}
          selected={paper}
          onSelect={setPaper}
        />
        {make.failure !== null && <Notice tone="error">{make.failure.message}</Notice>}
        <GlyphNotice warnings={answer?.warnings ?? []} />
        <div className="flex h-[52vh] flex-col">
          <PdfView
            answer={answer}
            failure={failure}
            progress={<JobProgress jobId={jobId} label="見本を作っています" />}
          />
        </div>
        <p className="text-small text-ink-soft">
          作った時の内容のまま残します。あとで生徒の内容を直しても、この推薦書の印刷物は変わりません。提出する前なら削除して作り直せます。
        </p>
      </div>
    </Dialog>
  );
}

const drawDraft: Draw = (wanted, jobId) =>
  call('recommendations.draft', {
    ...(JSON.parse(wanted) as Omit<Input<'recommendations.draft'>, 'jobId'>),
    jobId,
  });
