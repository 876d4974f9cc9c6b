import { Link } from '@tanstack/react-router';
import {
  BookOpenText,
  Calculator,
  CalendarDays,
  CalendarSync,
  FileCheck2,
  FolderCheck,
  GraduationCap,
  History,
  House,
  Keyboard,
  ListChecks,
  type LucideIcon,
  Printer,
  Settings,
  Stamp,
  TableProperties,
  Users,
} from 'lucide-react';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { cx } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { formatCount } from '../format.ts';

type Destination =
  | '/'
  | '/board'
  | '/calendar'
  | '/roster'
  | '/grades'
  | '/judgement'
  | '/papers'
  | '/scholarnet'
  | '/after'
  | '/recommendations'
  | '/forms'
  | '/calculators'
  | '/rules'
  | '/year'
  | '/log'
  | '/settings';
type Entry = Readonly<{
  to: Destination;
  label: string;
  icon: LucideIcon;
  open?: number;
  openMeans?: string;
}>;

const look = 'flex min-h-9 items-center gap-2 rounded-6 px-3 text-base';

const recommendations: Entry = { to: '/recommendations', label: '推薦', icon: Stamp };
const after: Entry = { to: '/after', label: '採用後', icon: GraduationCap };

/** The officer's jobs in their order, each with how much of it is open. */
export function Navigation({ status }: Readonly<{ status: WorkspaceStatus }>) {
  const jobs: readonly Entry[] = [
    { to: '/', label: 'ホーム', icon: House },
    {
      to: '/board',
      label: '推薦漏れゼロ',
      icon: ListChecks,
      open: status.open.board,
      openMeans: '対応の要る申込み',
    },
    { to: '/calendar', label: '年間日程', icon: CalendarDays },
    { to: '/roster', label: '名簿', icon: Users },
    { to: '/grades', label: '成績', icon: TableProperties },
    {
      to: '/judgement',
      label: '判定',
      icon: FileCheck2,
      open: status.open.judgement,
      openMeans: '判定が決まっていない生徒',
    },
    {
      to: '/papers',
      label: '書類',
      icon: FolderCheck,
      open: status.open.papers,
      openMeans: '書類がそろっていない生徒',
    },
    { to: '/scholarnet', label: 'スカラネット', icon: Keyboard },
    // 適格認定 has nobody to recommend.
    ...(status.edition.scheme === 'continuation' ? [] : [recommendations]),
    ...(status.edition.scheme === 'advance' ? [] : [after]),
    { to: '/forms', label: '帳票', icon: Printer },
  ];
  const aids: readonly Entry[] = [
    { to: '/calculators', label: '試算', icon: Calculator },
    { to: '/rules', label: '規則', icon: BookOpenText },
    { to: '/year', label: '年度と引継ぎ', icon: CalendarSync },
    { to: '/log', label: '変更の記録', icon: History },
    { to: '/settings', label: '設定', icon: Settings },
  ];
  return (
    <nav
      aria-label="画面"
      className="flex w-nav shrink-0 flex-col overflow-y-auto border-r border-rule bg-ground-soft pb-3"
    >
      <p className="flex h-14 shrink-0 items-center px-5 text-lg font-bold text-accent">奨学デスク</p>
      <ul className="flex flex-col gap-0.5 px-2">
        {jobs.map((entry) => (
          <NavigationItem key={entry.to} entry={entry} />
        ))}
      </ul>
      <hr className="mx-3 my-2 border-rule" />
      <ul className="flex flex-col gap-0.5 px-2">
        {aids.map((entry) => (
          <NavigationItem key={entry.to} entry={entry} />
        ))}
      </ul>
    </nav>
  );
}

function NavigationItem({ entry }: Readonly<{ entry: Entry }>) {
  const { open = 0 } = entry;
  return (
    <li>
      <Link
        to={entry.to}
        activeOptions={{ exact: entry.to === '/', includeSearch: false }}
        activeProps={{ className: cx(look, 'bg-accent font-bold text-white') }}
        inactiveProps={{ className: cx(look, 'text-ink hover:bg-solid-gray-100') }}
      >
        <Icon of={entry.icon} />
        <span className="grow whitespace-nowrap">{entry.label}</span>
        {open === 0 ? null : (
          <span
            title={`${entry.openMeans} ${formatCount(open)} 人`}
            className="text-table font-bold whitespace-nowrap"
          >
            <span aria-hidden="true">{formatCount(open)}</span>
            <span className="sr-only">
              （{entry.openMeans} {formatCount(open)} 人）
            </span>
          </span>
        )}
      </Link>
    </li>
  );
}
