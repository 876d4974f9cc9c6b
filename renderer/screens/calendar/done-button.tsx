import { CircleCheck, Undo2 } from 'lucide-react';
import type { ShownDate } from '#core/contract/calendar.ts';
import { IconButton } from '../../components/button.tsx';
import type { CalendarActions } from './open-entry.ts';

/** Only a deadline of the school can be marked: what JASSO set is done when the board says so. */
export function DoneButton({
  date,
  onDone,
}: Readonly<{ date: ShownDate }> & Pick<CalendarActions, 'onDone'>) {
  if (date.kind !== 'school') return null;
  const isDone = date.done !== null;
  return (
    <IconButton
      icon={isDone ? Undo2 : CircleCheck}
      label={isDone ? `${date.title}を済みでなくする` : `${date.title}を済みにする`}
      onPress={() => onDone(date, !isDone)}
    />
  );
}
