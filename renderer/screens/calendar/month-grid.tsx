import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { IsoDate, YearMonth } from '#core/domain/applicant.ts';
import { japaneseMonth, weekdayNames, weekdayOf } from '#core/domain/dates.ts';
import { cx } from '../../components/class-names.ts';
import { isComposing } from '../../keyboard.ts';
import { type DayContent, shortStudentWords, spoken } from './day-content.ts';
import { dayAfterKey, type Span, weeksOf } from './month-days.ts';

export type MonthGridProps = Readonly<{
  month: YearMonth;
  span: Span;
  selected: IsoDate;
  today: IsoDate;
  asOf: IsoDate;
  contentOf: (on: IsoDate) => DayContent;
  onSelect: (on: IsoDate) => void;
}>;

/** One month. The arrow keys move by days and weeks, PageUp and PageDown by months. */
export function MonthGrid({ month, selected, onSelect, span, ...days }: MonthGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  // The chosen day may stand in another month now: the focus goes with it.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${selected}"]`)?.focus();
  }, [selected]);
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayAfterKey(selected, event.key, span);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    onSelect(next);
  };
  return (
    <table ref={table} aria-label={japaneseMonth(month)} className="w-full table-fixed border-collapse">
      <thead>
        <tr>
          {weekdayNames.map((name, at) => (
            <th
              key={name}
              scope="col"
              className={cx(
                'border border-rule bg-ground-soft py-1 text-table',
                at === 0 && 'text-unmet',
                at === 6 && 'text-accent',
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((on) => on !== null)}>
            {week.map((on, weekday) => (
              <td key={on ?? weekday} className="h-[4.75rem] border border-rule p-0 align-top">
                {on === null ? null : (
                  <DayButton
                    content={days.contentOf(on)}
                    isSelected={on === selected}
                    isToday={on === days.today}
                    isAsOf={on === days.asOf}
                    onSelect={() => onSelect(on)}
                    onKeyDown={onKey}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many lines have room in a cell. */
const linesInCell = 3;

function DayButton({
  content,
  isSelected,
  isToday,
  isAsOf,
  onSelect,
  onKeyDown,
}: Readonly<{
  content: DayContent;
  isSelected: boolean;
  isToday: boolean;
  isAsOf: boolean;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>) {
  const { on, free, isWeekend } = content;
  const chips = chipsOf(content);
  const shown = chips.length <= linesInCell ? chips : chips.slice(0, linesInCell - 1);
  const mark = markOf(isToday, isAsOf);
  return (
    <button
      type="button"
      data-day={on}
      tabIndex={isSelected ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-pressed={isSelected}
      aria-label={mark === null ? spoken(content) : `${spoken(content)}、${mark}`}
      onClick={onSelect}
      onKeyDown={onKeyDown}
      className={cx(
        'flex size-full flex-col gap-0.5 px-1 pt-0.5 pb-1 text-left align-top',
        isSelected
          ? 'bg-accent-soft inset-ring-2 inset-ring-accent'
          : free !== null || isWeekend
            ? 'bg-ground-soft hover:bg-accent-soft'
            : 'bg-white hover:bg-accent-soft',
      )}
    >
      <span className="flex items-baseline gap-1 text-small">
        <span
          className={cx(
            'shrink-0 px-1 font-bold',
            isToday && 'rounded-full bg-accent text-white',
            !isToday && (free?.kind === 'holiday' || weekdayOf(on) === 0) && 'text-unmet',
          )}
        >
          {Number(on.slice(8))}
        </span>
        <span className="truncate text-ink-soft">{mark ?? free?.name ?? ''}</span>
      </span>
      {shown.map(({ key, words, look }) => (
        <span
          key={key}
          className={cx('line-clamp-2 shrink-0 break-keep border-l-3 px-1 text-small leading-snug', look)}
        >
          {words}
        </span>
      ))}
      {chips.length > shown.length && (
        <span className="text-small text-ink-soft">ほか {chips.length - shown.length} 件</span>
      )}
    </button>
  );
}

const markOf = (isToday: boolean, isAsOf: boolean): string | null => {
  if (isToday) return isAsOf ? '今日' : '今日（判定日は別）';
  return isAsOf ? '判定日' : null;
};

export const looks = {
  jasso: 'border-accent bg-accent-soft',
  school: 'border-decide bg-decide-soft',
  foundation: 'border-decide border-dashed bg-decide-soft',
  students: 'border-ink-faint border-dotted bg-unknown-soft',
} as const;

/** The students of a day stand in one line. */
const chipsOf = ({ dates, students }: DayContent) => [
  ...dates.map(({ id, shortTitle, kind }) => ({ key: id, words: shortTitle, look: looks[kind] })),
  ...(students.length === 0
    ? []
    : [{ key: 'students', words: students.map(shortStudentWords).join(' '), look: looks.students }]),
];
