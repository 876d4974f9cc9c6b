import { FileCheck } from 'lucide-react';
import { useState } from 'react';
import type { KeptPaperList } from '#core/contract/kept-papers.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';
import { formatDate } from '../../format.ts';

/** Every destruction, each with its certificate. */
export function DestructionsTab({ list }: Readonly<{ list: KeptPaperList }>) {
  const [printing, setPrinting] = useState<string | null>(null);
  if (list.destructions.length === 0)
    return (
      <EmptyState icon={FileCheck} title="廃棄の記録はまだありません">
        保管の期限が過ぎた書類は「保管簿」の「廃棄の時期」に出ます。廃棄を記録すると、ここから証明書を印刷できます。
      </EmptyState>
    );
  return (
    <div className="pt-3 pr-6 pb-4">
      <table className="w-full text-table">
        <thead>
          <tr className="border-b border-rule-strong text-left">
            {['廃棄した日', '件数', '方法', '廃棄した人', '立会い', '記録した人', '証明書'].map((heading) => (
              <th key={heading} scope="col" className="py-2 pr-4">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.destructions.map(({ destruction, papers }) => (
            <tr key={destruction.id} className="border-b border-rule">
              <td className="py-2 pr-4">{formatDate(destruction.doneOn)}</td>
              <td className="py-2 pr-4">{papers} 件</td>
              <td className="py-2 pr-4">{destruction.way}</td>
              <td className="py-2 pr-4">{destruction.person}</td>
              <td className="py-2 pr-4">{destruction.witness ?? 'なし'}</td>
              <td className="py-2 pr-4">{destruction.recordedBy ?? ''}</td>
              <td className="py-2">
                <Button size="small" onPress={() => setPrinting(destruction.id)}>
                  廃棄証明書
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {printing !== null && (
        <Dialog title="廃棄証明書を印刷する" isOpen onClose={() => setPrinting(null)}>
          <PrintSheetButtons sheet={{ kind: 'destruction', id: printing }} studentNumber={null} />
        </Dialog>
      )}
    </div>
  );
}
