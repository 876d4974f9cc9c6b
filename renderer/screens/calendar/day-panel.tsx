import { Link } from '@tanstack/react-router';
import { CalendarOff, CalendarPlus, Pencil, Trash2 } from 'lucide-react';
import type { CalendarView, ShownDate } from '#core/contract/calendar.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { formatDate } from '../../format.ts';
import { type DayContent, daysLeftWords, studentWords } from './day-content.ts';
import { DoneButton } from './done-button.tsx';
import { FormLink } from './form-link.tsx';
import { type CalendarActions, openEntryOf, type StandingEntry } from './open-entry.ts';

/** Everything on the chosen day, with its source, and what can be done about it. */
export function DayPanel({
  view,
  content: { on, free, isWeekend, dates, students },
  ...actions
}: Readonly<{ view: CalendarView; content: DayContent }> & CalendarActions) {
  const { onEdit } = actions;
  return (
    <aside
      aria-labelledby="day-heading"
      className="w-60 shrink-0 min-[1200px]:w-72 border-l border-rule pl-5"
    >
      <p className="text-small text-ink-faint">{formatDate(on)}</p>
      <h2 id="day-heading" className="text-lg font-bold">
        {dayWithWeekday(on)}
      </h2>
      <div aria-live="polite">
        <p className="mb-3 text-table text-ink-soft">{kindWords(free, isWeekend)}</p>
        {dates.length + students.length === 0 && (
          <p className="text-table text-ink-soft">この日の予定はありません。</p>
        )}
        <ul className="flex flex-col gap-3">
          {dates.map((date) => (
            <li key={date.id}>
              <DateEntry date={date} view={view} {...actions} />
            </li>
          ))}
          {students.map((day) => (
            <li key={day.kind} className="border-l-3 border-dotted border-ink-faint pl-2 text-table">
              <Link to="/judgement" search={{ filter: 'all' }} className="text-accent underline">
                {studentWords(day)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <div className="mt-4 flex flex-col items-start gap-2">
        <Button
          size="small"
          icon={CalendarPlus}
          onPress={() => onEdit({ kind: 'deadline', entry: null, on })}
        >
          この日を締切にする
        </Button>
        <Button size="small" icon={CalendarOff} onPress={() => onEdit({ kind: 'dayOff', entry: null, on })}>
          この日を学校の休みにする
        </Button>
      </div>
    </aside>
  );
}

function kindWords(free: DayContent['free'], isWeekend: boolean): string {
  if (free !== null) return free.kind === 'holiday' ? `祝日（${free.name}）` : `学校の休み（${free.name}）`;
  return isWeekend ? '土曜・日曜' : '学校日';
}

function DateEntry({
  date,
  view,
  onEdit,
  onRemove,
  onDone,
}: Readonly<{ date: ShownDate; view: CalendarView }> & CalendarActions) {
  const entry = openEntryOf(date, view);
  const own = date.entry;
  return (
    <div
      className={cx('border-l-3 pl-2 text-table', date.kind === 'jasso' ? 'border-accent' : 'border-decide')}
    >
      <p className="font-bold">{date.title}</p>
      <p>{daysLeftWords(date)}</p>
      <p className="text-small text-ink-faint">{date.source}</p>
      {entry !== null && own !== null && (
        <p className="flex gap-1">
          <DoneButton date={date} onDone={onDone} />
          <IconButton icon={Pencil} label={`${date.title}を直す`} onPress={() => onEdit(entry)} />
          <IconButton
            icon={Trash2}
            label={`${date.title}を削除する`}
            onPress={() => onRemove(entry.kind, own.id, entryLabel(entry))}
          />
        </p>
      )}
      <FormLink date={date} />
    </div>
  );
}

const entryLabel = ({ entry }: StandingEntry): string => entry?.label ?? '';
