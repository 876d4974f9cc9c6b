import type { RoundWay } from '#core/contract/progress.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';

/** Everything that happened, the newest last; the last record can be taken back. */
export function WayTimeline({ way, studentNumber }: Readonly<{ way: RoundWay; studentNumber: string }>) {
  const remove = useChange('progress.remove');
  const { timeline, removable } = way;
  const takeBack = async (eventId: string): Promise<void> => {
    const reply = await remove.run({ studentNumber, eventId });
    if (reply.ok) showToast({ tone: 'info', message: '記録を取り消しました。' });
  };
  return (
    <div>
      <h4 className="mb-1 text-table font-bold">経過</h4>
      {timeline.length === 0 ? (
        <p className="text-table text-ink-soft">まだ何も記録されていません。</p>
      ) : (
        <ol className="flex flex-col gap-2 border-l-2 border-rule pl-3 text-table">
          {timeline.map(({ on, label, detail, by, eventId }) => (
            <li key={`${on} ${label} ${eventId ?? ''}`}>
              <p>
                <span className="text-ink-soft">{dayWithWeekday(on)}</span> {label}
              </p>
              {detail !== null && <p className="pl-3 text-small">{detail}</p>}
              {by !== null && <p className="pl-3 text-small text-ink-soft">記録した人 {by}</p>}
              {eventId !== null && eventId === removable && (
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={remove.pending}
                  onPress={() => void takeBack(eventId)}
                >
                  この記録を取り消す
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
