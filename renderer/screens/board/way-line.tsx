import { Link } from '@tanstack/react-router';
import { actorLabels } from '#core/domain/board/next-step.ts';
import { useQueryOf } from '../../api.ts';
import { useScheme } from '../../scheme.ts';
import { RowMark } from './row-mark.tsx';

/** Where a student's application stands, for the panels of other screens; nothing for who has not applied. */
export function WayLine({ studentNumber }: Readonly<{ studentNumber: string }>) {
  const recommends = useScheme() !== 'continuation';
  const way = useQueryOf('progress.of', { studentNumber }, { enabled: recommends });
  const present = way.data?.rounds.at(-1);
  if (way.data === undefined || !way.data.applies || present === undefined) return null;
  const { label, round, state, next, flags } = present;
  return (
    <section aria-label="申込の経過" className="mb-5 rounded-6 bg-ground-soft px-3 py-2 text-table">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-2">
          {label}
          <RowMark tone={flags[0]?.tone ?? (next === null ? 'done' : 'quiet')}>{state.label}</RowMark>
        </span>
        <Link
          to="/board"
          search={{ round: round ?? undefined, filter: 'all', student: studentNumber }}
          className="inline-flex min-h-6 items-center font-bold text-accent underline underline-offset-2"
        >
          推薦漏れゼロで見る
        </Link>
      </p>
      {next !== null && (
        <p className="text-small text-ink-soft">
          {actorLabels[next.who]}：{next.sentence}
        </p>
      )}
    </section>
  );
}
