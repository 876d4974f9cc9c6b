import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { placeOf } from '#core/domain/case.ts';
import type { PaperStatus } from '#core/domain/papers.ts';
import { Button } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { formatDate } from '../../format.ts';
import { DefectDialog } from './defect-dialog.tsx';
import { HouseholdEntry } from './household-entry.tsx';
import type { PaperChange, PaperRow } from './paper-status.ts';

/** One student's papers with the reason for each, and the entries that decide which are needed. */
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
  onChange: (changes: readonly PaperChange[], sentence: string) => void;
  onClose: () => void;
}>) {
  const [defect, setDefect] = useState<PaperStatus | null>(null);
  if (row === null) return null;
  const { line, papers } = row;
  const set = (status: PaperStatus, state: PaperChange['state'], what: string): void =>
    onChange(
      [{ studentNumber: line.studentNumber, key: status.need.key, state }],
      `${line.name}さんの${status.need.shortLabel}を${what}`,
    );
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <ul className="flex flex-col">
        {papers.map((status) => (
          <li
            key={status.need.key}
            className="flex flex-col gap-1.5 border-b border-rule py-3 text-table first:pt-0"
          >
            <p className="font-bold">
              {status.need.number} {status.need.label}
            </p>
            <p>{status.need.reason}</p>
            {status.need.form !== null && <p className="text-small text-ink-soft">{status.need.form}</p>}
            <div className="flex flex-wrap items-center gap-2">
              <Standing status={status} />
              <span className="grow" />
              {status.state.kind !== 'received' && (
                <Button
                  size="small"
                  onPress={() => set(status, { kind: 'received', date: today, note: null }, '受領にしました')}
                >
                  受領
                </Button>
              )}
              {status.state.kind !== 'notReceived' && (
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => set(status, { kind: 'notReceived' }, '未提出に戻しました')}
                >
                  取り消す
                </Button>
              )}
              <Button size="small" variant="danger" onPress={() => setDefect(status)}>
                不備
              </Button>
            </div>
            <div>
              <SourceLink citation={status.need.citation} />
            </div>
          </li>
        ))}
      </ul>
      <HouseholdEntry studentNumber={line.studentNumber} comeInto={toEntry} />
      {defect !== null && (
        <DefectDialog
          what={`${line.name}さんの${defect.need.shortLabel}`}
          today={today}
          earlierNote={defect.state.kind === 'defect' ? defect.state.note : ''}
          onClose={() => setDefect(null)}
          onSave={(state) => {
            setDefect(null);
            set(defect, state, '不備にしました');
          }}
        />
      )}
    </SidePanel>
  );
}

function Standing({ status: { need, state } }: Readonly<{ status: PaperStatus }>) {
  switch (state.kind) {
    case 'received':
      return (
        <span className="text-met">
          {formatDate(state.date)} 受領{state.note === null ? '' : `（${state.note}）`}
        </span>
      );
    case 'defect':
      return (
        <span className="font-bold text-unmet">
          不備（{formatDate(state.date)}）{state.note}
        </span>
      );
    case 'notReceived':
      return need.status === 'needed' ? (
        <span className="font-bold text-decide">未提出</span>
      ) : (
        <span className="font-bold text-unknown">？ 必要かどうか入力待ち</span>
      );
  }
}
