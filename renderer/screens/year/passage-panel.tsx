import { type Outcome, outcomeLabels, outcomes } from '#core/domain/year/outcome.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Notice } from '../../components/notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { PassageRow } from './passage-columns.tsx';

const explained: Readonly<Record<Outcome, string>> = {
  promoted: '学年を進め、その年度だけの項目（希望、家計、成績の入力、受付番号など）を空にします。',
  repeats: '学年はそのままで、学籍を「留年」にします。卒業見込を延ばし、その年度だけの項目を空にします。',
  leaves: '新しい年度の名簿から外します。この年度の記録には残ります。',
};

/** One student's way into the new year, and deciding it otherwise. */
export function PassagePanel({
  row,
  onDecide,
  onClose,
}: Readonly<{ row: PassageRow; onDecide: (outcome: Outcome) => void; onClose: () => void }>) {
  return (
    <SidePanel title={row.name} subtitle={`${row.place}　${row.studentNumber}`} onClose={onClose}>
      <div className="flex flex-col gap-4 py-2">
        <AnswerToggle
          label="切り替えた後"
          className="flex-col items-start"
          choices={outcomes.map((id) => ({ id, label: outcomeLabels[id] }))}
          value={row.outcome}
          onChange={(outcome) => onDecide(outcome ?? row.proposed)}
        />
        <p className="phrase text-table">{explained[row.outcome]}</p>
        <dl className="grid grid-cols-[7rem_1fr] gap-y-1 text-table">
          <dt className="text-ink-faint">はじめの案</dt>
          <dd>
            {outcomeLabels[row.proposed]}（{row.reason}）
          </dd>
          {row.outcome !== 'leaves' && (
            <>
              <dt className="text-ink-faint">空になる項目</dt>
              <dd>{row.emptied} 項目</dd>
            </>
          )}
        </dl>
        {row.unsure && (
          <Notice tone="warning">名簿の内容だけでは決められません。確かめて、選んでください。</Notice>
        )}
      </div>
    </SidePanel>
  );
}
