import { useState } from 'react';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';

const lists = [
  { id: 'kept-papers', label: '保管簿' },
  { id: 'destruction-list', label: '廃棄リスト' },
] as const;
type List = (typeof lists)[number]['id'];

export function ListPrintDialog({ due, onClose }: Readonly<{ due: number; onClose: () => void }>) {
  const [kind, setKind] = useState<List>(due > 0 ? 'destruction-list' : 'kept-papers');
  return (
    <Dialog title="一覧を印刷する" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <AnswerToggle
          label="一覧"
          choices={lists}
          value={kind}
          onChange={(next) => setKind(next ?? kind)}
          description={`廃棄リストは、保管の期限が過ぎた ${due} 件です。`}
        />
        <PrintSheetButtons sheet={{ kind }} studentNumber={null} />
      </div>
    </Dialog>
  );
}
