import { Dialog } from '../dialog.tsx';
import { GlyphNotice } from '../glyph-notice.tsx';
import { JobProgress } from '../progress.tsx';
import { PdfView } from './pdf-view.tsx';
import { type Draw, useDrawnPdf } from './use-drawn-pdf.ts';

/** 印刷の見本, drawn anew whenever `wanted` changes; characters that no typeface has are named above the pages. */
export function PreviewDialog({
  wanted,
  draw,
  onClose,
}: Readonly<{ wanted: string; draw: Draw; onClose: () => void }>) {
  const { answer, failure, jobId } = useDrawnPdf(wanted, draw);
  return (
    <Dialog title="印刷の見本" width="wide" isOpen onClose={onClose}>
      <GlyphNotice warnings={answer?.warnings ?? []} />
      <div className="flex h-[68vh] flex-col">
        <PdfView
          answer={answer}
          failure={failure}
          progress={<JobProgress jobId={jobId} label="見本を作っています" />}
        />
      </div>
    </Dialog>
  );
}
