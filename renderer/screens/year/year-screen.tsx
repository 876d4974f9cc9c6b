import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { HandoverTab } from '../handover/handover-tab.tsx';
import { StatisticsTab } from '../statistics/statistics-tab.tsx';
import { ChangeTab } from './change-tab.tsx';

const route = getRouteApi('/year');

/** 年度と引継ぎ: the figures of the years, the way into the next one, and what a new officer is given. */
export function YearScreen() {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading title="年度と引継ぎ">
        人数の統計、年度の切り替えと過ぎた年度の記録、次の担当者への引継ぎです。
      </PageHeading>
      <div className="flex min-h-0 grow flex-col pl-6">
        <Tabs
          label="年度と引継ぎ"
          selected={tab}
          onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
          items={[
            { id: 'statistics', label: '統計', content: <StatisticsTab /> },
            { id: 'change', label: '年度の切り替え', content: <ChangeTab /> },
            { id: 'handover', label: '引継ぎ', content: <HandoverTab /> },
          ]}
        />
      </div>
    </>
  );
}
