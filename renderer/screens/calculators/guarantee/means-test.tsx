import type { MeansJudgement } from '#core/domain/guarantee/means.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { CheckBadge } from './condition-list.tsx';

/** 代替要件 A, B, C and their combinations: one that is met is enough. */
export const MeansTest = ({ means }: Readonly<{ means: MeansJudgement }>) => (
  <div className="flex flex-col gap-2 rounded-6 bg-ground-soft px-4 py-3">
    <h3 className="flex items-center gap-3 font-bold">
      代替要件（資力）
      <CheckBadge verdict={means.verdict} />
    </h3>
    <p className="phrase text-table">{means.reason}</p>
    <ul className="flex flex-col gap-1">
      {means.tests.map((test) => (
        <li key={test.label} className="flex flex-wrap items-center gap-x-3 text-table">
          <span className="w-24 font-bold">{test.label}</span>
          <CheckBadge verdict={test.verdict} />
          <span className="min-w-0 grow">{test.reason}</span>
          <SourceLink citation={test.citation} />
        </li>
      ))}
    </ul>
  </div>
);
