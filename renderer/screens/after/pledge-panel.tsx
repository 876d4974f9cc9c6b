import { useState } from 'react';
import type { PledgeRow, RulesOf, StepChange } from '#core/contract/adoption.ts';
import { attachmentName } from '#core/domain/adoption/attachments.ts';
import { pledgeStepLabels, type pledgeSteps } from '#core/domain/adoption/pledge.ts';
import { holderKindLabels } from '#core/domain/adoption/words.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import type { PledgeRules } from '#core/domain/edition-adoption.ts';
import { Notice } from '../../components/notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { CitedRules } from './cited-rules.tsx';
import { DefectDialog } from './defect-dialog.tsx';
import { HistoryList } from './history-list.tsx';
import { HolderFields } from './holder-fields.tsx';
import { type ListedStep, StepList } from './step-list.tsx';
import type { AdoptionChanges } from './use-adoption-changes.ts';

/** One 返還誓約書: guarantee and 誓約日, its papers, what to look at, and the history. */
export function PledgePanel({
  row,
  rules,
  today,
  changes,
  onClose,
}: Readonly<{
  row: PledgeRow;
  rules: RulesOf<PledgeRules> | null;
  today: IsoDate;
  changes: AdoptionChanges;
  onClose: () => void;
}>) {
  const { holder, cells } = row;
  const [defect, setDefect] = useState<ListedStep | null>(null);
  const mark = (step: string, value: StepChange['mark'], sentence: string): void =>
    void changes.mark([{ of: 'pledge', holderId: row.key, step, mark: value }], sentence);
  const guarantee = holder.guarantee;
  const checks =
    rules === null || guarantee === null
      ? []
      : rules.rules.checks
          .filter(({ value }) => value.guarantees.includes(guarantee))
          .map((check) => ({ ...check, value: check.value.text }));
  return (
    <SidePanel
      title={row.name}
      subtitle={[placeOf(row), row.studentNumber, holder.scholarNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <p className="mb-3 text-table">
        {holderKindLabels[holder.kind]}　{row.editionTitle}　<b>{row.stateLabel}</b>
      </p>
      <HolderFields key={holder.id} holder={holder} fields={['guarantee', 'pledgedOn']} />
      {guarantee === null && (
        <div className="mt-3">
          <Notice tone="warning">保証制度を入れると、必要な書類が決まります。</Notice>
        </div>
      )}
      <div className="mt-4">
        <StepList steps={stepsOf(row)} today={today} onMark={mark} onDefect={setDefect} />
      </div>
      {rules !== null && (
        <>
          <CitedRules title="提出のときに確かめること" rules={checks} edition={rules.edition} />
          <CitedRules
            title="期限"
            rules={[...(rules.rules.deadline === null ? [] : [rules.rules.deadline]), rules.rules.missed]}
            edition={rules.edition}
          />
        </>
      )}
      <HistoryList studentNumber={row.studentNumber} />
      {defect !== null && (
        <DefectDialog
          what={`${row.name}さんの${defect.label}`}
          onClose={() => setDefect(null)}
          onSave={(note) => {
            setDefect(null);
            mark(
              defect.step,
              { kind: 'defect', on: today, issuedOn: cells[defect.step]?.mark?.issuedOn ?? null, note },
              `「${defect.label}」の不備を記録しました`,
            );
          }}
        />
      )}
    </SidePanel>
  );
}

/** In the order of the way: to the student, the papers, back to the school, to JASSO. */
function stepsOf({ cells, attachments }: PledgeRow): readonly ListedStep[] {
  const step = (id: (typeof pledgeSteps)[number]): readonly ListedStep[] => {
    const cell = cells[id];
    return cell === undefined
      ? []
      : [{ step: id, label: pledgeStepLabels[id], cell, note: null, hasDefects: id === 'handedIn' }];
  };
  return [
    ...step('handedOut'),
    ...step('handedIn'),
    ...attachments.flatMap(({ attachment, reason }): readonly ListedStep[] => {
      const cell = cells[attachment.step];
      if (cell === undefined) return [];
      const copy =
        attachment.copyAllowed === false ? 'コピー不可' : attachment.copyAllowed ? 'コピー可' : null;
      const note = [attachment.condition, copy, attachment.note, cell.mark?.kind === 'done' ? reason : null]
        .filter((part) => part !== null)
        .join('。');
      return [
        {
          step: attachment.step,
          label: attachmentName(attachment),
          cell,
          note: note === '' ? null : note,
          hasIssueDay: attachment.issuedWithinMonths !== null,
          hasDefects: true,
          hasNotNeeded: attachment.need !== 'needed',
        },
      ];
    }),
    ...step('sent'),
  ];
}
