import { Pencil, Plus, Trash2 } from 'lucide-react';
import type { CalendarView, ShownRound } from '#core/contract/calendar.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import type { Period } from '#core/domain/edition-calendar.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { NoDates } from './no-dates.tsx';
import type { OpenEntry } from './open-entry.ts';

const none = '―';

/** The rounds of the year: those of the rules, and those typed from a notice. */
export function RoundsTab({
  view,
  onEdit,
  onRemove,
}: Readonly<{
  view: CalendarView;
  onEdit: (entry: OpenEntry) => void;
  onRemove: (kind: OpenEntry['kind'], id: string, label: string) => void;
}>) {
  if (view.rounds.length === 0) return <NoDates view={view} onEdit={onEdit} />;
  return (
    <div className="flex flex-col gap-3 py-3 pr-6">
      <div>
        <Button size="small" icon={Plus} onPress={() => onEdit({ kind: 'round', entry: null })}>
          募集回を入力する
        </Button>
      </div>
      <table className="table w-full" aria-label="募集回">
        <thead>
          <tr>
            <th scope="col">回</th>
            <th scope="col">申込期間</th>
            <th scope="col">申込書類の送付期限</th>
            <th scope="col">推薦期間</th>
            <th scope="col">採用候補者の決定</th>
            <th scope="col">どこから</th>
            <th scope="col">
              <span className="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rounds.map((round) => (
            <Row key={round.id} round={round} onEdit={onEdit} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  round: { label, application, posting, recommendation, result, source, typed },
  onEdit,
  onRemove,
}: Readonly<{
  round: ShownRound;
  onEdit: (entry: OpenEntry) => void;
  onRemove: (kind: OpenEntry['kind'], id: string, label: string) => void;
}>) {
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {label}
      </th>
      <td>{periodWords(application)}</td>
      <td>{posting === null ? none : periodWords(posting)}</td>
      <td>{recommendation === null ? none : periodWords(recommendation)}</td>
      <td>{result ?? none}</td>
      <td className="text-small">{typed === null ? source : `${source}（学校が入力）`}</td>
      <td className="whitespace-nowrap">
        {typed !== null && (
          <>
            <IconButton
              icon={Pencil}
              label={`${label}を直す`}
              onPress={() => onEdit({ kind: 'round', entry: typed })}
            />
            <IconButton
              icon={Trash2}
              label={`${label}を削除する`}
              onPress={() => onRemove('round', typed.id, label)}
            />
          </>
        )}
      </td>
    </tr>
  );
}

const periodWords = ({ from, to }: Readonly<{ from: Period['from'] | null; to: Period['to'] }>): string =>
  `${from === null ? '' : dayWithWeekday(from)}～${dayWithWeekday(to)}`;
