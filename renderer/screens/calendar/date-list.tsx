import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CalendarView, ShownDate } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { IconButton } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { formatDate } from '../../format.ts';
import { type DateFilter, dateFilters, isShown, yearsOf } from './date-filters.ts';
import { daysLeftWords } from './day-content.ts';
import { DoneButton } from './done-button.tsx';
import { FormLink } from './form-link.tsx';
import { type CalendarActions, openEntryOf, type StandingEntry } from './open-entry.ts';

/** Every date of the year in its order, with the days left. */
export function DateList({
  view,
  onDay,
  ...actions
}: Readonly<{ view: CalendarView; onDay: (on: IsoDate) => void }> & CalendarActions) {
  const [filter, setFilter] = useState<DateFilter>(() =>
    view.dates.some((date) => isShown(date, 'coming')) ? 'coming' : 'all',
  );
  const shown = view.dates.filter((date) => isShown(date, filter));
  const years = yearsOf(view.dates);
  return (
    <div className="flex flex-col gap-3 py-3 pr-6">
      <FilterBar
        label="日程の絞り込み"
        selected={filter}
        onSelect={setFilter}
        items={dateFilters.map((item) => ({
          ...item,
          count: view.dates.filter((date) => isShown(date, item.id)).length,
        }))}
      />
      {shown.length === 0 ? (
        <p className="border-y border-rule py-4 text-ink-soft">この絞り込みに当てはまる日はありません。</p>
      ) : (
        <table className="table w-full table-fixed" aria-label="日付の順">
          <thead>
            <tr>
              <th scope="col" className={years > 1 ? 'w-40' : 'w-32'}>
                日
              </th>
              <th scope="col" className="w-44">
                あと
              </th>
              <th scope="col">何の日</th>
              <th scope="col" className="w-[30%]">
                どこから
              </th>
              <th scope="col" className="w-32">
                <span className="sr-only">操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((date) => (
              <Row
                key={date.id}
                date={date}
                day={years > 1 ? formatDate(date.on) : dayWithWeekday(date.on)}
                entry={openEntryOf(date, view)}
                onDay={onDay}
                {...actions}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** In school days: as near as this stands out. */
const near = 3;

function Row({
  date,
  day,
  entry,
  onDay,
  onEdit,
  onRemove,
  onDone,
}: Readonly<{
  date: ShownDate;
  day: string;
  entry: StandingEntry | null;
  onDay: (on: IsoDate) => void;
}> &
  CalendarActions) {
  const isPast = date.daysLeft < 0 || date.done !== null;
  const isNear =
    date.role === 'closes' &&
    date.done === null &&
    date.schoolDaysLeft !== null &&
    date.schoolDaysLeft <= near;
  const id = entry?.entry?.id;
  return (
    <tr className={isPast ? 'text-ink-faint' : ''}>
      <td className="whitespace-nowrap">
        <button type="button" className="text-accent underline" onClick={() => onDay(date.on)}>
          {day}
        </button>
      </td>
      <td className={cx('whitespace-nowrap', isNear && 'font-bold text-unmet')}>{daysLeftWords(date)}</td>
      <th scope="row" className={date.role === 'closes' ? 'font-bold' : 'font-normal'}>
        {date.kind !== 'jasso' && (
          <span className="mr-2 rounded-4 border border-decide px-1 text-small font-normal">
            {date.kind === 'school' ? '学校' : '様式'}
          </span>
        )}
        {date.title}
      </th>
      <td className="text-small">{date.source}</td>
      <td className="whitespace-nowrap">
        {entry !== null && id !== undefined && (
          <>
            <DoneButton date={date} onDone={onDone} />
            <IconButton icon={Pencil} label={`${date.title}を直す`} onPress={() => onEdit(entry)} />
            <IconButton
              icon={Trash2}
              label={`${date.title}を削除する`}
              onPress={() => onRemove(entry.kind, id, entry.entry?.label ?? '')}
            />
          </>
        )}
        <FormLink date={date} />
      </td>
    </tr>
  );
}
