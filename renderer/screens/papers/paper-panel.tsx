import { useState } from 'react';
import type { PaperEntry, PaperStepInput } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import { stageLabels } from '#core/domain/paper-way/words.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { SidePanel } from '../../components/side-panel.tsx';
import { HouseholdEntry } from './household-entry.tsx';
import { PaperItem } from './paper-item.tsx';
import { type PaperRow, taking } from './paper-status.ts';
import { StepDialog } from './step-dialog.tsx';
import type { RecordedKind } from './step-draft.ts';

/** One student's papers with the reason for each and its way, and the entries that decide which are needed. */
export function PaperPanel({
  row,
  today,
  toEntry,
  onChange,
  onClose,
}: Readonly<{
  row: PaperRow | null;
  today: IsoDate;
  toEntry: boolean;
  onChange: (entries: readonly PaperEntry[], sentence: string) => void;
  onClose: () => void;
}>) {
  const [asking, setAsking] = useState<Readonly<{ status: PaperStatus; kind: RecordedKind }> | null>(null);
  if (row === null) return null;
  const { line, papers } = row;
  const record = ({ need: { key } }: PaperStatus, step: PaperStepInput | null, what: string): void =>
    onChange([{ studentNumber: line.studentNumber, key, step }], what);
  const nameOf = ({ need }: PaperStatus): string => `${line.name}さんの${need.shortLabel}`;
  const begin = (status: PaperStatus, kind: RecordedKind): void => {
    const plain = plainStep(status, kind, today);
    if (plain === null) setAsking({ status, kind });
    else record(status, plain, `${nameOf(status)}の${stageLabels[kind]}を記録しました`);
  };
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <ul className="flex flex-col">
        {papers.map((status) => (
          <PaperItem
            key={status.need.key}
            status={status}
            onStep={(kind) => begin(status, kind)}
            onTakeBack={() => record(status, null, `${nameOf(status)}の記録を取り消しました`)}
          />
        ))}
      </ul>
      <HouseholdEntry studentNumber={line.studentNumber} comeInto={toEntry} />
      {asking !== null && (
        <StepDialog
          kind={asking.kind}
          what={nameOf(asking.status)}
          today={today}
          onClose={() => setAsking(null)}
          onSave={(step) => {
            setAsking(null);
            record(asking.status, step, `${nameOf(asking.status)}の${stageLabels[step.kind]}を記録しました`);
          }}
        />
      )}
    </SidePanel>
  );
}

/** What happens every day is recorded as of today without a question; null = something has to be asked first. */
function plainStep(status: PaperStatus, kind: RecordedKind, today: IsoDate): PaperStepInput | null {
  if (kind === 'received' || kind === 'resubmitted') return taking(status, today) ?? null;
  return kind === 'checked' ? { kind, on: today, note: null } : null;
}
