import type { CandidateTable, CandidateTableRow } from '#core/contract/adoption.ts';
import { holderKindLabels } from '#core/domain/adoption/words.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { reportSteps } from '#core/domain/edition-adoption.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { showToast } from '../../components/toast-store.ts';
import { CitedRules } from './cited-rules.tsx';
import { HistoryList } from './history-list.tsx';
import { StepList } from './step-list.tsx';
import type { AdoptionChanges } from './use-adoption-changes.ts';

/** One candidate: the steps of 進学届 with their days, what the publication says, and the history. */
export function CandidatePanel({
  row,
  table: { columns, rules },
  today,
  changes,
  onClose,
}: Readonly<{
  row: CandidateTableRow;
  table: CandidateTable;
  today: IsoDate;
  changes: AdoptionChanges;
  onClose: () => void;
}>) {
  const removal = useChange('adoption.remove');
  const labels = new Map(columns.map(({ id, label }) => [id, label]));
  const words = new Map<string, string>(
    rules?.rules.steps.map(({ value }) => [value.step, value.text] as const) ?? [],
  );
  const remove = async (): Promise<void> => {
    const reply = await removal.run({ of: 'candidate', key: row.key });
    if (!reply.ok) return;
    showToast({ tone: 'success', message: `${row.name}さんを採用候補者から外しました（元に戻せます）` });
    onClose();
  };
  return (
    <SidePanel
      title={row.name}
      subtitle={[placeOf(row), row.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <p className="mb-3 text-table">候補: {row.kinds.map((kind) => holderKindLabels[kind]).join('、')}</p>
      <StepList
        today={today}
        steps={reportSteps.flatMap((step) => {
          const cell = row.cells[step];
          return cell === undefined
            ? []
            : [{ step, label: labels.get(step) ?? step, cell, note: words.get(step) ?? null }];
        })}
        onMark={(step, mark, sentence) => {
          const known = reportSteps.find((each) => each === step);
          if (known !== undefined)
            void changes.mark(
              [{ of: 'candidate', studentNumber: row.studentNumber, step: known, mark }],
              sentence,
            );
        }}
        onDefect={() => {}}
      />
      <p className="mt-3 text-small text-ink-soft">
        識別番号とパスワードは記録しません。渡したことだけを記録します。
      </p>
      {rules !== null && (
        <CitedRules title="期限" rules={[rules.rules.deadline, rules.rules.missed]} edition={rules.edition} />
      )}
      <HistoryList studentNumber={row.studentNumber} />
      <div className="mt-6">
        <Button size="small" variant="danger" isDisabled={removal.pending} onPress={() => void remove()}>
          採用候補者から外す
        </Button>
      </div>
    </SidePanel>
  );
}
