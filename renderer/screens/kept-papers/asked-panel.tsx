import { useState } from 'react';
import type { KeptPaperList, StudyWillLine } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { placeOf } from '#core/domain/case.ts';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { formatDate } from '../../format.ts';
import { PrintDialog } from './print-dialog.tsx';
import { RecordForm } from './record-form.tsx';

/** One student: print the sheet, and record it once it is filled. */
export function AskedPanel({
  chosen,
  list,
  status,
  onClose,
}: Readonly<{
  chosen: StudyWillLine;
  list: KeptPaperList;
  status: WorkspaceStatus;
  onClose: () => void;
}>) {
  const { line } = chosen;
  const [printing, setPrinting] = useState(false);
  const own = list.papers.filter(({ paper }) => paper.studentNumber === line.studentNumber);
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <div className="flex flex-col gap-5">
        <Button onPress={() => setPrinting(true)}>用紙を印刷する</Button>
        <RecordForm
          key={`${chosen.method} ${chosen.on} ${chosen.result}`}
          chosen={chosen}
          list={list}
          status={status}
        />
        {own.length > 0 && (
          <section aria-label="保管簿の記録" className="text-table">
            <h3 className="font-bold">保管簿の記録</h3>
            <ul>
              {own.map(({ paper, until, standing }) => (
                <li key={paper.id}>
                  {formatDate(paper.madeOn)}作成。
                  {standing === 'destroyed'
                    ? '廃棄しました。'
                    : `${paper.keptWhere ?? '保管場所は入力なし'}、${formatDate(until)}まで保管`}
                </li>
              ))}
            </ul>
          </section>
        )}
        {list.retention !== null && (
          <p className="text-table">
            作成した年度の翌年度から {list.schoolYears ?? list.retention.years} 年間、学校で保管します。{' '}
            <SourceLink citation={list.retention.citation} />
          </p>
        )}
      </div>
      {printing && (
        <PrintDialog
          students={[line.studentNumber]}
          whose={`${line.name}さん`}
          onClose={() => setPrinting(false)}
        />
      )}
    </SidePanel>
  );
}
