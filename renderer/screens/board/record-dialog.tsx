import { useEffect, useRef, useState } from 'react';
import type { BoardRow, BoardView } from '#core/contract/board.ts';
import type { RecordResult, RoundWay } from '#core/contract/progress.ts';
import { eventLabels } from '#core/domain/progress/words.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { useStepBack } from '../../components/use-step-back.ts';
import { formatCount } from '../../format.ts';
import { dayText } from '../calendar/day-text.ts';
import { blankDraft, type Draft, type RecordKind, recordKinds, wantedOf } from './record-draft.ts';
import { DetailFields } from './record-fields.tsx';
import { WithdrawalNote } from './withdrawal-note.tsx';

/** Records the same thing for one student or many. Who cannot have it is named with the reason, and stays in the dialog. */
export function RecordDialog({
  students,
  view,
  onClose,
}: Readonly<{
  students: readonly BoardRow[];
  view: BoardView;
  onClose: (recorded: boolean) => void;
}>) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...blankDraft, on: dayText(view.today) }));
  const [isTried, setTried] = useState(false);
  const [result, setResult] = useState<RecordResult | null>(null);
  const record = useChange('progress.record', { failures: 'inline' });
  const { undo } = useStepBack();
  const [first] = students;
  const only = students.length === 1 ? (first?.studentNumber ?? null) : null;
  const way = useQueryOf('progress.of', { studentNumber: only ?? '' }, { enabled: only !== null });
  const present =
    way.data?.rounds.find(({ round }) => round === view.round) ?? way.data?.rounds.at(-1) ?? null;
  if (first === undefined) return null;
  const wanted = wantedOf(draft);
  const change = (part: Partial<Draft>): void => {
    setResult(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (wanted.kind === 'incomplete') return;
    const studentNumbers = students.flatMap(({ studentNumber }) => studentNumber ?? []);
    const reply = await record.run({ ...wanted.input, studentNumbers, round: roundFor(present, view) });
    if (!reply.ok) return;
    const { applied, rejected } = reply.value;
    if (applied > 0)
      showToast({
        tone: 'success',
        message: `${formatCount(applied)} 人に「${eventLabels[wanted.input.detail.kind]}」を記録しました。`,
        action: { label: '元に戻す', run: () => void undo() },
      });
    if (rejected.length === 0) onClose(true);
    else setResult(reply.value);
  };
  const problems = isTried && wanted.kind === 'incomplete' ? wanted.problems : {};
  const hint = present?.possible.find(({ kind }) => kind === draft.kind)?.problem ?? null;
  return (
    <FormDialog
      title="申込の経過を記録する"
      onClose={() => onClose(result !== null)}
      saveLabel="記録する"
      cancelLabel={result === null ? 'やめる' : '閉じる'}
      failure={record.failure}
      pending={record.pending}
      onSave={() => void save()}
    >
      <p className="text-table">
        {only !== null
          ? `${first.name}さん（${only}）`
          : `${first.name}さんほか、あわせて ${formatCount(students.length)} 人に同じ内容を記録します。`}
      </p>
      {result !== null && <Rejected result={result} />}
      <SearchSelect
        label="何が起きましたか"
        required
        choices={recordKinds.map((kind) => ({ id: kind, label: eventLabels[kind] }))}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as RecordKind | null })}
        problem={problems.kind ?? null}
      />
      <TextField
        label="起きた日"
        required
        maxLength={40}
        value={draft.on}
        onChange={(on) => change({ on })}
        problem={problems.on ?? null}
        className="w-48"
      />
      <DetailFields draft={draft} onChange={change} problems={problems} rounds={laterRounds(view)} />
      <TextField label="メモ" maxLength={200} value={draft.note} onChange={(note) => change({ note })} />
      {hint !== null && result === null && <Notice tone="warning">{hint}</Notice>}
      {(draft.kind === 'withdrawn' || draft.kind === 'deferred') && <Procedure way={present} />}
    </FormDialog>
  );
}

/** One student is recorded in the round that is shown, unless it has no application there. */
const roundFor = (present: RoundWay | null, view: BoardView): string | null =>
  present !== null && present.round === view.round ? view.round : null;

const laterRounds = ({ rounds, round }: BoardView): readonly Readonly<{ id: string; label: string }>[] =>
  rounds.slice(rounds.findIndex(({ id }) => id === round) + 1).filter(({ closedOn }) => closedOn === null);

function Procedure({ way }: Readonly<{ way: RoundWay | null }>) {
  if (way?.withdrawal == null)
    return (
      <p className="text-table text-ink-soft">
        手続きは申込みの状態で変わります。生徒を一人だけ選ぶと、その生徒の手続きが出ます。
      </p>
    );
  return <WithdrawalNote withdrawal={way.withdrawal} />;
}

/** Takes the focus, so that it comes into sight and is read out. */
function Rejected({ result: { rejected, applied } }: Readonly<{ result: RecordResult }>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const done = applied > 0 ? `${formatCount(applied)} 人に記録し、` : '';
  return (
    <div ref={box} role="alert" tabIndex={-1} className="outline-none">
      <Notice tone="warning" title={`${done}${formatCount(rejected.length)} 人には記録できませんでした`}>
        <ul className="flex max-h-48 flex-col gap-1 overflow-auto">
          {rejected.map(({ studentNumber, name, problem }) => (
            <li key={studentNumber}>
              <b>{name ?? studentNumber}</b>：{problem}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
