import { CalendarOff, Pencil, Plus, Trash2 } from 'lucide-react';
import type { CalendarView } from '#core/contract/calendar.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { formatDate } from '../../format.ts';
import type { EntryKind, OpenEntry } from './open-entry.ts';

/** The school's own days off: what the counting of school days leaves out beside weekends and holidays. */
export function DaysOffTab({
  view,
  onEdit,
  onRemove,
}: Readonly<{
  view: CalendarView;
  onEdit: (entry: OpenEntry) => void;
  onRemove: (kind: EntryKind, id: string, label: string) => void;
}>) {
  const add = () => onEdit({ kind: 'dayOff', entry: null });
  const range = `土曜・日曜と国民の祝日は、入力しなくても学校日に数えません。祝日の表は${formatDate(view.holidaysUntil)}までです。`;
  if (view.daysOff.length === 0)
    return (
      <EmptyState
        icon={CalendarOff}
        title="学校の休みはまだ入力されていません"
        actions={
          <Button variant="primary" onPress={add}>
            学校の休みを足す
          </Button>
        }
      >
        夏季休業や開校記念日を入力すると、校内の締切をその日を除いて数えます。{range}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-3 py-3 pr-6">
      <div className="flex flex-wrap items-center gap-4">
        <Button size="small" icon={Plus} onPress={add}>
          学校の休みを足す
        </Button>
        <p className="text-table text-ink-soft">{range}</p>
      </div>
      <table className="table w-full" aria-label="学校の休み">
        <thead>
          <tr>
            <th scope="col">休みの名前</th>
            <th scope="col">初めの日</th>
            <th scope="col">終わりの日</th>
            <th scope="col">
              <span className="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.daysOff.map((entry) => (
            <tr key={entry.id}>
              <th scope="row" className="w-1/2">
                {entry.label}
              </th>
              <td className="whitespace-nowrap">{formatDate(entry.from)}</td>
              <td className="whitespace-nowrap">{formatDate(entry.to)}</td>
              <td className="whitespace-nowrap">
                <IconButton
                  icon={Pencil}
                  label={`${entry.label}を直す`}
                  onPress={() => onEdit({ kind: 'dayOff', entry })}
                />
                <IconButton
                  icon={Trash2}
                  label={`${entry.label}を削除する`}
                  onPress={() => onRemove('dayOff', entry.id, entry.label)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
