import { useState } from 'react';
import type { CalendarEntry } from '#core/contract/calendar.ts';
import type { TypedRound } from '#core/domain/school-calendar/entries.ts';
import { DayField } from '../../components/day-field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { OpenEntry } from './open-entry.ts';
import { readRound, roundTexts } from './round-texts.ts';
import type { PlanChanges } from './use-plan-changes.ts';

/** 募集回 from JASSO's notice: three periods, and which notice says so. */
export function RoundDialog({
  open: { entry },
  proposed,
  changes,
  onClose,
}: Readonly<{
  open: Extract<OpenEntry, { kind: 'round' }>;
  /** The notice of the round typed last: the others are usually in it, too */
  proposed: string;
  changes: PlanChanges;
  onClose: () => void;
}>) {
  const [texts, setTexts] = useState(() => roundTexts(entry, proposed));
  const [isTried, setTried] = useState(false);
  const { round, problems } = readRound(texts);
  const problem = (field: keyof typeof texts): string | null => (isTried ? problems[field] : null);
  const set = (field: keyof typeof texts) => (text: string) => setTexts({ ...texts, [field]: text });
  const save = async (): Promise<void> => {
    setTried(true);
    if (round !== null && (await changes.save(entryOf(round, entry)))) onClose();
  };
  const day = (field: keyof typeof texts, label: string, required = false) => (
    <DayField
      label={label}
      required={required}
      value={texts[field]}
      onChange={set(field)}
      problem={problem(field)}
    />
  );
  return (
    <FormDialog
      title={entry === null ? '募集回を入力する' : '募集回を直す'}
      width="wide"
      failure={changes.failure}
      pending={changes.pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="phrase text-table text-ink-soft">
        機構の通知に書かれたとおりに入力してください。日付は 2026/4/20 や 令和8年4月20日
        のように書けます。規則にある回と同じ名前で入力すると、その回の日程に代わります。
      </p>
      <div className="flex flex-wrap gap-4">
        <TextField
          label="回の名前"
          description="例: 第1回"
          required
          autoFocus
          maxLength={60}
          value={texts.label}
          onChange={set('label')}
          problem={problem('label')}
          className="w-48"
        />
        <TextField
          label="通知の名前と日付"
          description="例: 2026年度予約採用の募集について（2026年4月10日）"
          required
          maxLength={200}
          value={texts.notice}
          onChange={set('notice')}
          problem={problem('notice')}
          className="min-w-72 grow"
        />
      </div>
      <fieldset className="flex flex-wrap gap-4">
        <legend className="mb-1 font-bold">申込期間（スカラネット）</legend>
        {day('applicationFrom', '申込の始まり', true)}
        {day('applicationTo', '申込の終わり', true)}
      </fieldset>
      <fieldset className="flex flex-wrap gap-4">
        <legend className="mb-1 font-bold">申込書類の送付（通知になければ空欄）</legend>
        {day('postingFrom', '送付の始まり')}
        {day('postingTo', '送付期限')}
      </fieldset>
      <fieldset className="flex flex-wrap gap-4">
        <legend className="mb-1 font-bold">推薦期間（スカラAC。通知になければ空欄）</legend>
        {day('recommendationFrom', '推薦の始まり')}
        {day('recommendationTo', '推薦の終わり')}
      </fieldset>
      <TextField
        label="採用候補者の決定時期"
        description="通知の言葉のまま。例: 10月下旬"
        maxLength={60}
        value={texts.result}
        onChange={set('result')}
        problem={problem('result')}
        className="w-72"
      />
    </FormDialog>
  );
}

const entryOf = (
  round: Omit<TypedRound, 'id' | 'edition' | 'enteredOn'>,
  entry: TypedRound | null,
): CalendarEntry => ({ kind: 'round', id: entry?.id ?? null, ...round });
