import { ClipboardPaste, Pencil, Plus, Trash2 } from 'lucide-react';
import type { CalendarView, ShownRound } from '#core/contract/calendar.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { NoDates } from './no-dates.tsx';
import type { EntryKind, OpenEntry } from './open-entry.ts';
import { periodOrNone } from './period-words.ts';

/** The rounds of the year: those of the rules, and those typed from a notice. */
export function RoundsTab({
  view,
  onEdit,
  onRemove,
}: Readonly<{
  view: CalendarView;
  onEdit: (entry: OpenEntry) => void;
  onRemove: (kind: EntryKind, id: string, label: string) => void;
}>) {
  if (view.rounds.length === 0) return <NoDates view={view} onEdit={onEdit} />;
  return (
    <div className="flex flex-col gap-3 py-3 pr-6">
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={Plus} onPress={() => onEdit({ kind: 'round', entry: null })}>
          募集回を入力する
        </Button>
        <Button size="small" icon={ClipboardPaste} onPress={() => onEdit({ kind: 'notice' })}>
          通知の表から取り込む
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
  onRemove: (kind: EntryKind, id: string, label: string) => void;
}>) {
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        {label}
      </th>
      <td>{periodOrNone(application)}</td>
      <td>{periodOrNone(posting)}</td>
      <td>{periodOrNone(recommendation)}</td>
      <td>{result ?? '―'}</td>
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
