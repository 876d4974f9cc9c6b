import type { ReadableRule } from '#core/contract/rules.ts';
import { isOverdue } from '#core/domain/rule-tree/standing.ts';
import { formatDate } from '../../format.ts';
import { StandingBadge } from './standing-badge.tsx';

/** How sure a rule is, when it was last compared with its source, and whether that is long enough ago to warn. */
export function RuleStanding({
  rule: { certainty, checkedOn, reviewBy },
  asOf,
}: Readonly<{ rule: ReadableRule; asOf: string | null }>) {
  const overdue = asOf !== null && isOverdue({ certainty, checkedOn, reviewBy }, asOf);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-small text-ink-faint">
      {certainty === 'B' ? <StandingBadge standing="unconfirmed" /> : null}
      {overdue ? <StandingBadge standing="overdue" /> : null}
      <span>
        {certainty === 'B' ? '機構の資料と照らし合わせていません' : `${formatDate(checkedOn)}に確認`}
        {reviewBy === null ? '' : `　次に確かめる日 ${formatDate(reviewBy)}`}
      </span>
    </p>
  );
}
