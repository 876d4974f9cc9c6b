import { ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FormPreview } from '#core/contract/forms.ts';
import { formatCount } from '../../format.ts';
import { IconButton } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { PdfPreview } from './pdf-preview.tsx';

/** Share of the pane a page takes: 1 = its whole width */
const zooms = [0.5, 0.75, 1, 1.5, 2] as const;

/** The pages with their number and size above them; or why there are none. */
export function PdfView({
  answer,
  failure,
  progress,
}: Readonly<{ answer: FormPreview | null; failure: string | null; progress: ReactNode }>) {
  const [step, setStep] = useState(2);
  return (
    <>
      <div className="flex min-h-12 items-center justify-between gap-3 border-b border-rule px-4">
        <p role="status" className="text-table text-ink-soft">
          {answer === null ? '' : `印刷の見本 ${formatCount(answer.pages)} ページ`}
        </p>
        <div className="flex items-center gap-1">
          <IconButton
            icon={ZoomOut}
            label="小さく"
            isDisabled={step === 0}
            onPress={() => setStep((current) => current - 1)}
          />
          <span className="w-14 text-center text-table">{(zooms[step] ?? 1) * 100} %</span>
          <IconButton
            icon={ZoomIn}
            label="大きく"
            isDisabled={step === zooms.length - 1}
            onPress={() => setStep((current) => current + 1)}
          />
        </div>
      </div>
      {failure !== null && (
        <div className="p-4">
          <Notice tone="error">{failure}</Notice>
        </div>
      )}
      <div className="px-4 empty:hidden">{progress}</div>
      {answer !== null && <PdfPreview pdf={answer.pdf} zoom={zooms[step] ?? 1} />}
    </>
  );
}
