import { getRouteApi } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { CalendarView } from '#core/contract/calendar.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { CalendarFiles } from './calendar-files.tsx';
import { DateList } from './date-list.tsx';
import { DaysOffTab } from './days-off-tab.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { within } from './month-days.ts';
import { MonthView } from './month-view.tsx';
import { NoDates } from './no-dates.tsx';
import type { CalendarActions, OpenEntry } from './open-entry.ts';
import { RoundsTab } from './rounds-tab.tsx';
import { usePlanChanges } from './use-plan-changes.ts';

const route = getRouteApi('/calendar');

/** 年間日程: the rounds of JASSO, the school's deadlines counted back from them, and the days off they are counted around. */
export function CalendarScreen() {
  const view = useQueryOf('calendar.view', {});
  const [open, setOpen] = useState<OpenEntry | null>(null);
  const changes = usePlanChanges();
  const edit = (entry: OpenEntry): void => {
    changes.reset();
    setOpen(entry);
  };
  return (
    <>
      <PageHeading
        title="年間日程"
        actions={
          view.data !== undefined && (
            <>
              <CalendarFiles isEmpty={view.data.dates.length === 0} />
              <Button
                variant="primary"
                icon={CalendarPlus}
                onPress={() => edit({ kind: 'deadline', entry: null })}
              >
                校内の締切を足す
              </Button>
            </>
          )
        }
      >
        機構の日程と、学校日で数えた校内の締切です。
      </PageHeading>
      {view.error !== null && <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />}
      {view.error === null && view.data === undefined && <Loading />}
      {view.data !== undefined && (
        <Body
          view={view.data}
          onEdit={edit}
          onRemove={(kind, id, label) => void changes.remove(kind, id, label)}
          onDone={(date, isDone) => void changes.markDone(date, isDone)}
        />
      )}
      {view.data !== undefined && open !== null && (
        <EntryDialog open={open} view={view.data} changes={changes} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function Body({ view, ...actions }: Readonly<{ view: CalendarView }> & CalendarActions) {
  const { tab, day } = route.useSearch();
  const navigate = route.useNavigate();
  const selected = within(day ?? view.asOf, view.span);
  const showDay = (on: IsoDate): void =>
    void navigate({ search: { tab: 'month', day: on }, replace: tab === 'month' });
  const hasNothing = view.dates.length === 0;
  const empty = <NoDates view={view} onEdit={actions.onEdit} />;
  const acting = { view, ...actions };
  return (
    <div className="flex min-h-0 grow flex-col pl-6">
      {view.unsettled.length > 0 && (
        <div className="mr-6 mb-2">
          <Notice tone="warning" title="日の決まらない締切があります">
            <ul>
              {view.unsettled.map(({ id, label, reason }) => (
                <li key={id}>
                  {label}: {reason}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Tabs
        label="年間日程の見方"
        selected={tab}
        onSelect={(next) => void navigate({ search: { tab: next, day } })}
        items={[
          {
            id: 'month',
            label: 'カレンダー',
            content: hasNothing ? empty : <MonthView {...acting} selected={selected} onSelect={showDay} />,
          },
          {
            id: 'list',
            label: '一覧',
            content: hasNothing ? empty : <DateList {...acting} onDay={showDay} />,
          },
          { id: 'rounds', label: '募集回', content: <RoundsTab {...acting} /> },
          { id: 'daysOff', label: '学校の休み', content: <DaysOffTab {...acting} /> },
        ]}
      />
    </div>
  );
}
