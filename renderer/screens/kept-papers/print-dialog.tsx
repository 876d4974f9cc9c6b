import { useState } from 'react';
import { type KeptPaperKind, keptPaperKinds, keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';

/** 面談票 or the sheet for the report, for one student or for all of a list. */
export function PrintDialog({
  students,
  whose,
  onClose,
}: Readonly<{ students: readonly string[]; whose: string; onClose: () => void }>) {
  const [kind, setKind] = useState<KeptPaperKind>('interview');
  return (
    <Dialog title={`${whose}の用紙を印刷する`} isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="phrase text-table">
          氏名・組・評定平均値を入れて、一人一枚で作ります。書き込んだら「記録する」で結果を残し、用紙は保管します。
        </p>
        <AnswerToggle
          label="用紙"
          choices={keptPaperKinds.map((id) => ({ id, label: keptPaperLabels[id] }))}
          value={kind}
          onChange={(next) => setKind(next ?? kind)}
        />
        <PrintSheetButtons sheet={{ kind, studentNumbers: [...students] }} studentNumber={null} />
      </div>
    </Dialog>
  );
}
