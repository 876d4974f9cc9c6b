import { useState } from 'react';
import type { CalendarView } from '#core/contract/calendar.ts';
import type { Output } from '#core/contract/index.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { type DeadlineRule, roundDays } from '#core/domain/school-calendar/entries.ts';
import { roundDayLabels } from '#core/domain/school-calendar/words.ts';
import { useQueryOf } from '../../api.ts';
import { DayField } from '../../components/day-field.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type DeadlineTexts, deadlineTexts, readDeadline } from './deadline-texts.ts';
import type { OpenEntry } from './open-entry.ts';
import type { PlanChanges } from './use-plan-changes.ts';

const kinds = [
  { id: 'countedBack', label: '募集回の日から数える' },
  { id: 'fixed', label: '日付を決める' },
] as const;
const everyRound = 'every';

/** 校内の締切: so many school days before a day of the rounds, or a day. What it comes to is shown before it is saved. */
export function DeadlineDialog({
  open: { entry, on },
  view,
  changes,
  onClose,
}: Readonly<{
  open: Extract<OpenEntry, { kind: 'deadline' }>;
  view: CalendarView;
  changes: PlanChanges;
  onClose: () => void;
}>) {
  const [texts, setTexts] = useState(() => deadlineTexts(entry, on, view.rounds.length > 0));
  const [isTried, setTried] = useState(false);
  const { rule, problems } = readDeadline(texts);
  const set = (some: Partial<DeadlineTexts>): void => setTexts({ ...texts, ...some });
  const save = async (): Promise<void> => {
    setTried(true);
    if (rule === null || problems.label !== null) return;
    const { label } = texts;
    if (await changes.save({ kind: 'deadline', id: entry?.id ?? null, label, rule })) onClose();
  };
  return (
    <FormDialog
      title={entry === null ? '校内の締切を足す' : '校内の締切を直す'}
      failure={changes.failure}
      pending={changes.pending}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="締切の名前"
        description="例: 確認書の提出、評定平均値の入力、校長決裁"
        required
        autoFocus
        maxLength={60}
        value={texts.label}
        onChange={(label) => set({ label })}
        problem={isTried ? problems.label : null}
      />
      <FilterBar label="日の決め方" items={kinds} selected={texts.kind} onSelect={(kind) => set({ kind })} />
      {texts.kind === 'fixed' ? (
        <DayField
          label="締切の日"
          required
          value={texts.day}
          onChange={(day) => set({ day })}
          problem={isTried ? problems.day : null}
        />
      ) : (
        <CountedFields texts={texts} set={set} view={view} problem={problems.count} />
      )}
      {rule?.kind === 'countedBack' && <CountedDays rule={rule} />}
    </FormDialog>
  );
}

function CountedFields({
  texts: { round, from, count },
  set,
  view,
  problem,
}: Readonly<{
  texts: DeadlineTexts;
  set: (some: Partial<DeadlineTexts>) => void;
  view: CalendarView;
  problem: string | null;
}>) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <SearchSelect
        label="どの回から"
        choices={[
          { id: everyRound, label: 'すべての回' },
          ...view.rounds.map(({ id, label }) => ({ id, label })),
        ]}
        value={round ?? everyRound}
        onChange={(id) => set({ round: id === everyRound ? null : id })}
      />
      <SearchSelect
        label="どの日から"
        choices={roundDays.map((id) => ({ id, label: roundDayLabels[id] }))}
        value={from}
        onChange={(id) => set({ from: roundDays.find((known) => known === id) ?? 'postingTo' })}
      />
      <TextField
        label="何学校日前"
        inputMode="numeric"
        value={count}
        onChange={(text) => set({ count: text })}
        problem={problem}
        className="w-32"
      />
    </div>
  );
}

/** What the rule comes to in this year. */
function CountedDays({ rule }: Readonly<{ rule: DeadlineRule }>) {
  const counted = useQueryOf('calendar.count', { rule }, { keepPrevious: true });
  return (
    <div role="status" className="flex flex-col gap-2">
      {counted.data !== undefined && <Days counted={counted.data} />}
    </div>
  );
}

function Days({ counted: { days, problem } }: Readonly<{ counted: Output<'calendar.count'> }>) {
  return (
    <>
      {days.length > 0 && (
        <ul className="rounded-6 bg-ground-soft px-4 py-2 text-table">
          {days.map(({ names, on }) => (
            <li key={on}>
              {names}　<b>{dayWithWeekday(on)}</b>
            </li>
          ))}
        </ul>
      )}
      {problem !== null && <Notice tone="warning">{problem}</Notice>}
    </>
  );
}
