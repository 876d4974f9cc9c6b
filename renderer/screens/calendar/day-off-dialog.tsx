import { useState } from 'react';
import { DayField } from '../../components/day-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { dayText, typedDay } from './day-text.ts';
import type { OpenEntry } from './open-entry.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** 学校の休み: one day, or from one to another. */
export function DayOffDialog({
  open: { entry, on },
  changes,
  onClose,
}: Readonly<{
  open: Extract<OpenEntry, { kind: 'dayOff' }>;
  changes: PlanChanges;
  onClose: () => void;
}>) {
  const [label, setLabel] = useState(entry?.label ?? '');
  const [from, setFrom] = useState(dayText(entry?.from ?? on));
  const [to, setTo] = useState(dayText(entry?.to === entry?.from ? null : entry?.to));
  const [isTried, setTried] = useState(false);
  const first = typedDay(from, true);
  const last = typedDay(to, false);
  const labelProblem = label.trim() === '' ? '休みの名前を入力してください。' : null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (labelProblem !== null || first.day === null || last.problem !== null) return;
    const period = { from: first.day, to: last.day ?? first.day };
    if (await changes.save({ kind: 'dayOff', id: entry?.id ?? null, label, period })) onClose();
  };
  return (
    <FormDialog
      title={entry === null ? '学校の休みを足す' : '学校の休みを直す'}
      failure={changes.failure}
      pending={changes.pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="休みの名前"
        description="例: 夏季休業、開校記念日"
        required
        autoFocus
        maxLength={60}
        value={label}
        onChange={setLabel}
        problem={isTried ? labelProblem : null}
      />
      <div className="flex flex-wrap gap-4">
        <DayField
          label="初めの日"
          required
          value={from}
          onChange={setFrom}
          problem={isTried ? first.problem : null}
        />
        <DayField
          label="終わりの日（一日だけなら空欄）"
          value={to}
          onChange={setTo}
          problem={isTried ? last.problem : null}
        />
      </div>
      <p className="text-table text-ink-soft">土曜・日曜と祝日は、入力しなくても学校日に数えません。</p>
    </FormDialog>
  );
}
