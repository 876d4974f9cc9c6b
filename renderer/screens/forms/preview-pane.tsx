import type { ReactNode } from 'react';
import type { FormPreview } from '#core/contract/forms.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PdfView } from '../../components/pdf/pdf-view.tsx';

export function PreviewPane({
  hasPreview,
  complete,
  answer,
  failure,
  progress,
}: Readonly<{
  hasPreview: boolean;
  complete: boolean;
  answer: FormPreview | null;
  failure: string | null;
  progress: ReactNode;
}>) {
  if (!hasPreview)
    return (
      <EmptyState title="この帳票は Excel だけで作ります">
        全員のすべての条件が一行ずつ入ります。保存して Excel で開くと、絞り込みや並べ替えができます。
      </EmptyState>
    );
  if (!complete)
    return (
      <EmptyState title="見本はまだ出せません">左の設定を終えると、ここに印刷の見本が出ます。</EmptyState>
    );
  return <PdfView answer={answer} failure={failure} progress={progress} />;
}
