import type { AwayAnswer, AwayFinding } from '#core/domain/amounts/away.ts';
import { SourceLink } from '../../../components/source-link.tsx';

const marks: Readonly<Record<AwayFinding['verdict']['kind'], string>> = {
  met: '● 当てはまる',
  notMet: '－ 当てはまらない',
  missing: '？ 未入力',
};

/** Whether 自宅外 may be chosen, condition by condition. */
export function AwayFindings({ away, edition }: Readonly<{ away: AwayAnswer; edition: string }>) {
  return (
    <section aria-label="自宅外通学の要件" className="rounded-8 border border-rule-strong px-5 py-4">
      <h2 className="font-bold">自宅外通学の要件</h2>
      <p className="phrase text-table">{away.reason}</p>
      <ul className="mt-2 flex flex-col text-table">
        {away.findings.map(({ condition, citation, verdict }) => (
          <li
            key={condition.number}
            className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1"
          >
            <span className="w-36 font-bold">{marks[verdict.kind]}</span>
            <span className="phrase min-w-0 grow">
              {condition.number} {condition.label}
            </span>
            <SourceLink citation={citation} edition={edition} />
          </li>
        ))}
      </ul>
    </section>
  );
}
