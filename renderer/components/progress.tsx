import { useEffect, useState } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { cancelJob, useProgress } from '../api.ts';
import { formatCount } from '../format.ts';
import { Button } from './button.tsx';

/** Work that is over sooner is not worth a bar that flashes by. */
const patience = 300;

/** How far a job is, and the way to stop it. Shows itself only when the work takes longer than a moment. */
export function JobProgress({
  jobId,
  label,
  cancellable = true,
}: Readonly<{ jobId: string | null; label: string; cancellable?: boolean }>) {
  const progress = useProgress(jobId);
  const [shownFor, setShownFor] = useState<string | null>(null);
  const [cancelledFor, setCancelledFor] = useState<string | null>(null);
  useEffect(() => {
    if (jobId === null) return;
    const timer = setTimeout(() => setShownFor(jobId), patience);
    return () => clearTimeout(timer);
  }, [jobId]);
  if (jobId === null || shownFor !== jobId) return null;

  const total = progress?.total ?? null;
  const done = progress?.done ?? 0;
  const cancelling = cancelledFor === jobId;
  const percent = total === null || total === 0 ? null : Math.min(100, Math.round((done / total) * 100));
  return (
    <div className="flex items-end gap-4 rounded-8 border border-rule bg-ground-soft p-4">
      <ProgressBar
        className="flex grow flex-col gap-1.5"
        isIndeterminate={percent === null}
        value={percent ?? 0}
        valueLabel={total === null ? '' : `${formatCount(done)} / ${formatCount(total)} 件`}
      >
        {({ valueText }) => (
          <>
            <span className="flex justify-between text-table">
              <Label>{cancelling ? '中止しています' : (progress?.label ?? label)}</Label>
              <span>{valueText}</span>
            </span>
            {percent === null ? (
              <progress aria-hidden="true" className="progress-line" />
            ) : (
              <progress aria-hidden="true" className="progress-line" value={percent} max={100} />
            )}
          </>
        )}
      </ProgressBar>
      {cancellable ? (
        <Button
          isDisabled={cancelling}
          onPress={() => {
            setCancelledFor(jobId);
            cancelJob(jobId);
          }}
        >
          中止する
        </Button>
      ) : null}
    </div>
  );
}
