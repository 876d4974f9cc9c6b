import { useQueryOf } from '../../api.ts';
import { formatDate } from '../../format.ts';

/** これまでの記録 of one student, the newest first. */
export function HistoryList({ studentNumber }: Readonly<{ studentNumber: string }>) {
  const { data } = useQueryOf('adoption.history', { studentNumber });
  if (data === undefined || data.entries.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="mb-2 font-bold">これまでの記録</h3>
      <ol className="flex flex-col gap-1.5 text-table">
        {data.entries.map(({ on, what, note, by }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries of a day may say the same
          <li key={at} className="border-l-3 border-rule pl-2">
            <p>
              <span className="tabular-nums">{formatDate(on)}</span>　{what}
            </p>
            {(note !== null || by !== null) && (
              <p className="text-small text-ink-soft">
                {[note, by].filter((part) => part !== null).join('　')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
