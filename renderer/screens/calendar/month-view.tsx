import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { CalendarView } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { japaneseMonth, monthOf } from '#core/domain/dates.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { dayContents } from './day-content.ts';
import { DayPanel } from './day-panel.tsx';
import { inMonth, within } from './month-days.ts';
import { looks, MonthGrid } from './month-grid.tsx';
import type { CalendarActions } from './open-entry.ts';

/** A month, and beside it everything on the chosen day. */
export function MonthView({
  view,
  selected,
  onSelect,
  ...actions
}: Readonly<{
  view: CalendarView;
  selected: IsoDate;
  onSelect: (on: IsoDate) => void;
}> &
  CalendarActions) {
  const month = monthOf(selected);
  const contentOf = dayContents(view);
  const go = (months: number): void => onSelect(within(inMonth(selected, months), view.span));
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4 py-3 pr-6 min-[900px]:flex-nowrap">
      <section aria-label="月の表" className="min-w-0 grow">
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <IconButton
            icon={ChevronLeft}
            label="前の月"
            isDisabled={month <= view.span.from}
            onPress={() => go(-1)}
          />
          <h2 aria-live="polite" className="min-w-36 text-center text-lg font-bold">
            {japaneseMonth(month)}
          </h2>
          <IconButton
            icon={ChevronRight}
            label="次の月"
            isDisabled={month >= view.span.to}
            onPress={() => go(1)}
          />
          <Button size="small" onPress={() => onSelect(view.asOf)}>
            {view.asOf === view.today ? '今日' : '判定日'}へ
          </Button>
          <Legend withForms={view.dates.some(({ kind }) => kind === 'foundation')} />
        </div>
        <MonthGrid
          month={month}
          span={view.span}
          selected={selected}
          today={view.today}
          asOf={view.asOf}
          contentOf={contentOf}
          onSelect={onSelect}
        />
      </section>
      <DayPanel view={view} content={contentOf(selected)} {...actions} />
    </div>
  );
}

const legend = [
  ['機構の日程', looks.jasso],
  ['学校の締切', looks.school],
  ['生徒ごとの日', looks.students],
] as const;
const formLegend = [['様式の期限', looks.foundation]] as const;

function Legend({ withForms }: Readonly<{ withForms: boolean }>) {
  return (
    <ul className="ml-auto flex flex-wrap gap-3 text-small text-ink-soft">
      {[...legend, ...(withForms ? formLegend : [])].map(([words, look]) => (
        <li key={words} className={cx('border-l-3 px-1.5', look)}>
          {words}
        </li>
      ))}
    </ul>
  );
}
