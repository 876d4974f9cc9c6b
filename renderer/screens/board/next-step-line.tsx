import type { NextStep } from '#core/domain/board/next-step.ts';
import { actorLabels } from '#core/domain/board/next-step.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';

/** What is next, by whom and by when. */
export function NextStepLine({ next }: Readonly<{ next: NextStep }>) {
  const { sentence, who, by, from } = next;
  return (
    <div className="rounded-6 border-l-4 border-accent bg-accent-soft px-4 py-2 text-table">
      <p className="font-bold">{sentence}</p>
      <p className="text-small text-ink-soft">
        {actorLabels[who]}
        {from !== null && `・${dayWithWeekday(from)}から`}
        {by !== null && `・${dayWithWeekday(by)}まで`}
      </p>
    </div>
  );
}
