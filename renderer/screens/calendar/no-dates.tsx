import { CalendarPlus } from 'lucide-react';
import type { CalendarView } from '#core/contract/calendar.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { OpenEntry } from './open-entry.ts';

/** An edition whose publications say no dates: nothing is guessed from another year. */
export function NoDates({
  view,
  onEdit,
}: Readonly<{ view: CalendarView; onEdit: (entry: OpenEntry) => void }>) {
  return (
    <EmptyState
      icon={CalendarPlus}
      title="募集回の日程がまだありません"
      actions={
        <>
          <Button variant="primary" onPress={() => onEdit({ kind: 'round', entry: null })}>
            募集回を入力する
          </Button>
          <Button onPress={() => onEdit({ kind: 'notice' })}>通知の表から取り込む</Button>
          <Button onPress={() => onEdit({ kind: 'deadline', entry: null })}>校内の締切だけを足す</Button>
        </>
      }
    >
      「{view.editionTitle}
      」の規則には日程がありません。機構の通知を手元に置いて、申込期間・送付期限・推薦期間を入力してください。ほかの年度の日程は使いません。
    </EmptyState>
  );
}
