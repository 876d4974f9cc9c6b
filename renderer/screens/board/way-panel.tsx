import { ClipboardPen } from 'lucide-react';
import type { RoundWay } from '#core/contract/progress.ts';
import { useQueryOf } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { NextStepLine } from './next-step-line.tsx';
import { RowMark } from './row-mark.tsx';
import { WayDates } from './way-dates.tsx';
import { WayTimeline } from './way-timeline.tsx';
import { WithdrawalNote } from './withdrawal-note.tsx';

/** The way of one student: where it stands, what is next, which days lie before it, and everything that happened. */
export function WayPanel({
  studentNumber,
  onClose,
  onRecord,
}: Readonly<{ studentNumber: string; onClose: () => void; onRecord: () => void }>) {
  const way = useQueryOf('progress.of', { studentNumber }, { keepPrevious: true });
  if (way.error !== null || way.data === undefined)
    return (
      <SidePanel title="申込の経過" onClose={onClose}>
        {way.error === null ? (
          <Loading />
        ) : (
          <ReadFailure failure={way.error} onRetry={() => void way.refetch()} />
        )}
      </SidePanel>
    );
  const { name, rounds } = way.data;
  // The present round first; those before it below.
  const latest = rounds.toReversed();
  return (
    <SidePanel
      title={name}
      subtitle={studentNumber}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Button icon={ClipboardPen} variant="primary" onPress={onRecord}>
            記録する
          </Button>
          <span className="flex flex-wrap gap-2">
            <ButtonLink to="/roster" search={{ student: studentNumber }}>
              名簿
            </ButtonLink>
            <ButtonLink to="/judgement" search={{ filter: 'all', student: studentNumber }}>
              判定
            </ButtonLink>
          </span>
        </div>
      }
    >
      <div className="flex flex-col gap-8">
        {latest.map((round) => (
          <RoundSection key={round.round ?? ''} way={round} studentNumber={studentNumber} />
        ))}
      </div>
    </SidePanel>
  );
}

function RoundSection({ way, studentNumber }: Readonly<{ way: RoundWay; studentNumber: string }>) {
  const { state, flags } = way;
  const settled = ['withdrawn', 'deferred', 'handedOver'].includes(state.kind);
  return (
    <section aria-label={way.label} className="flex flex-col gap-4">
      <h3 className="flex flex-wrap items-center justify-between gap-2 border-b border-rule-strong pb-1">
        <span className="font-bold">{way.label}</span>
        <RowMark tone={flags[0]?.tone ?? (settled ? 'done' : 'quiet')}>{state.label}</RowMark>
      </h3>
      {state.detail !== null && <p className="text-table text-ink-soft">{state.detail}</p>}
      {way.next !== null && <NextStepLine next={way.next} />}
      {flags.length > 0 && (
        <ul aria-label="気をつけること" className="flex flex-col gap-1.5 text-table">
          {flags.map((flag) => (
            <li key={`${flag.kind} ${flag.sentence}`}>
              <RowMark tone={flag.tone}>{flag.label}</RowMark>
              <p className="pl-5">{flag.sentence}</p>
            </li>
          ))}
        </ul>
      )}
      <WayDates dates={way.dates} />
      <WayTimeline way={way} studentNumber={studentNumber} />
      {way.withdrawal !== null && !settled && <WithdrawalNote withdrawal={way.withdrawal} />}
    </section>
  );
}
