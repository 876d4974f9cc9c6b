import type { WishResult } from '#core/domain/rejudge/compare.ts';
import type { ApplicantState, Verdict, Wish } from '#core/domain/verdict.ts';
import {
  type Outcome,
  outcomeShapes,
  resultWording,
  stateWording,
  verdictWording,
  type Wording,
} from '../messages.ts';
import { useScheme } from '../scheme.ts';
import { cx } from './class-names.ts';

const looks: Readonly<Record<Outcome, string>> = {
  met: 'text-met bg-met-soft border-transparent',
  schoolDecides: 'text-decide bg-decide-soft border-transparent',
  missing: 'text-unknown bg-unknown-soft border-transparent',
  notMet: 'text-unmet bg-unmet-soft border-transparent',
  jassoDecides: 'text-accent bg-white border-accent',
  noWish: 'text-ink-faint bg-white border-transparent',
};

/** Shape, colour and word together. `compact` keeps the word for a screen reader and the tooltip only. */
function Badge({ wording, compact = false }: Readonly<{ wording: Wording; compact?: boolean }>) {
  const { outcome, label } = wording;
  return (
    <span
      title={compact ? label : undefined}
      className={cx(
        'inline-flex items-center gap-1 rounded-4 border text-table leading-tight font-bold whitespace-nowrap',
        compact ? 'size-6 justify-center' : 'px-2 py-0.5',
        looks[outcome],
      )}
    >
      <span aria-hidden="true">{outcomeShapes[outcome]}</span>
      <span className={compact ? 'sr-only' : undefined}>{label}</span>
    </span>
  );
}

/** Verdict of one criterion. */
export const VerdictBadge = ({ verdict, compact }: Readonly<{ verdict: Verdict; compact?: boolean }>) => (
  <Badge wording={verdictWording(verdict)} {...(compact === undefined ? {} : { compact })} />
);

/** An applicant as a whole, in the words of the scheme that judges. */
export function StateBadge({ state, compact }: Readonly<{ state: ApplicantState; compact?: boolean }>) {
  const wording = stateWording(state, useScheme());
  return <Badge wording={wording} {...(compact === undefined ? {} : { compact })} />;
}

/** The result of one wish; null = not judged. */
export const ResultBadge = ({
  wish,
  result,
  compact,
}: Readonly<{ wish: Wish; result: WishResult; compact?: boolean }>) => (
  <Badge wording={resultWording(wish, result)} {...(compact === undefined ? {} : { compact })} />
);
