import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { DayField } from '../../components/day-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { dayText, typedDay } from '../calendar/day-text.ts';

/** The day that the school sets for everybody who is shown; the publications leave it to the school. */
export function DueDialog({
  title,
  count,
  day,
  pending,
  onSave,
  onClose,
}: Readonly<{
  title: string;
  count: number;
  /** What stands now where it is the same for all */
  day: IsoDate | null;
  pending: boolean;
  onSave: (on: IsoDate | null) => void;
  onClose: () => void;
}>) {
  const [text, setText] = useState(dayText(day));
  const [isTried, setTried] = useState(false);
  const typed = typedDay(text, false);
  return (
    <FormDialog
      title={title}
      failure={null}
      pending={pending}
      onSave={() => {
        setTried(true);
        if (typed.problem === null) onSave(typed.day);
      }}
      onClose={onClose}
    >
      <p className="phrase text-table text-ink-soft">
        期限は学校が決めます。まだ済んでいない {count} 件に同じ期限を付けます。空欄にすると期限をなくします。
      </p>
      <DayField
        label="期限"
        value={text}
        onChange={setText}
        problem={isTried ? typed.problem : null}
        description="例: 2026/4/30"
      />
    </FormDialog>
  );
}
