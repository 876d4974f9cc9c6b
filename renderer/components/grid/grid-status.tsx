import type { ReactNode } from 'react';
import type { Summary } from './summary.ts';

/** Bottom line as in Excel: on the left what just happened, on the right the figures of the selection. */
export function GridStatus({
  notice,
  summary,
  children,
}: Readonly<{ notice: string | null; summary: Summary; children: ReactNode }>) {
  return (
    <div className="grid-status">
      <div role="status" className="grid-notice">
        {notice}
      </div>
      {children}
      <dl className="grid-summary">
        <Figure label="個数" value={String(summary.count)} />
        {summary.figures !== null && (
          <>
            <Figure label="平均" value={summary.figures.mean} />
            <Figure label="最小" value={summary.figures.smallest} />
            <Figure label="最大" value={summary.figures.largest} />
          </>
        )}
      </dl>
    </div>
  );
}

function Figure({ label, value }: Readonly<{ label: string; value: string }>) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
