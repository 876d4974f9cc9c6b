import type { GuarantorConditionResult } from '#core/domain/guarantee/check.ts';
import type { GuarantorVerdict } from '#core/domain/guarantee/finding.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { VerdictBadge } from '../../../components/verdict-badge.tsx';

/** The same marks as in 判定; which entries are missing is said by the reason. */
export const CheckBadge = ({ verdict }: Readonly<{ verdict: GuarantorVerdict }>) => (
  <VerdictBadge verdict={verdict.kind === 'missing' ? { kind: 'missing', fields: [] } : verdict} />
);

/** Each condition with its verdict, its reason and its source. */
export const ConditionList = ({
  conditions,
}: Readonly<{ conditions: readonly GuarantorConditionResult[] }>) => (
  <ul className="flex flex-col divide-y divide-rule border-y border-rule">
    {conditions.map((condition) => (
      <li key={`${condition.id} ${condition.number}`} className="flex gap-4 py-2">
        <div className="w-32 shrink-0">
          <CheckBadge verdict={condition.verdict} />
        </div>
        <div className="flex min-w-0 grow flex-col gap-0.5">
          <p className="text-table font-bold">
            {condition.number ?? ''}
            {condition.label}
          </p>
          <p className="phrase text-table">
            {condition.reason}
            {condition.verdict.kind === 'notMet' && condition.next}
          </p>
          {condition.note !== null && <p className="phrase text-table text-ink-soft">{condition.note}</p>}
          <div className="flex flex-wrap gap-x-2">
            {condition.citations.map((citation) => (
              <SourceLink key={`${citation.locator} ${citation.quote}`} citation={citation} />
            ))}
          </div>
        </div>
      </li>
    ))}
  </ul>
);
