import type { WayDate } from '#core/contract/progress.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { cx } from '../../components/class-names.ts';
import { SourceLink } from '../../components/source-link.tsx';

const stateWords = { before: 'これから', open: 'いま', past: '済んだ期間' } as const;

/** The days that follow from the rules for this student, each with the page that says so. */
export function WayDates({ dates }: Readonly<{ dates: readonly WayDate[] }>) {
  if (dates.length === 0)
    return (
      <p className="text-table text-ink-soft">この版には日程がありません。機構の通知を確かめてください。</p>
    );
  return (
    <div>
      <h4 className="mb-1 text-table font-bold">日程</h4>
      <dl className="flex flex-col gap-1.5 text-table">
        {dates.map(({ label, from, to, state, citation }) => (
          <div key={label} className={cx(state === 'past' && 'text-ink-soft')}>
            <dt className={cx(state === 'open' && 'font-bold')}>
              {label}（{stateWords[state]}）
            </dt>
            <dd className="flex flex-wrap items-center gap-x-2 pl-3">
              <span>
                {from === null ? '' : dayWithWeekday(from)}
                {' ～ '}
                {to === null ? '' : dayWithWeekday(to)}
              </span>
              <SourceLink citation={citation} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
