import { useState } from 'react';
import type { KeptPaperList, StudyWillLine, StudyWillResult } from '#core/contract/kept-papers.ts';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { type KeptPaperKind, keptPaperKinds, keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { useChange } from '../../api.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { failureTone } from '../../messages.ts';
import { todayOf } from '../../today.ts';

const results = [
  { id: 'recognised', label: '認められる' },
  { id: 'notRecognised', label: '認められない' },
] as const satisfies readonly Readonly<{ id: StudyWillResult; label: string }>[];

/** What a filled sheet says: the result goes to 成績 and the paper into 保管簿, as one step. */
export function RecordForm({
  chosen,
  list,
  status,
}: Readonly<{ chosen: StudyWillLine; list: KeptPaperList; status: WorkspaceStatus }>) {
  const record = useChange('keptPapers.record', { failures: 'inline' });
  const [kind, setKind] = useState<KeptPaperKind | null>(chosen.method ?? 'interview');
  const [result, setResult] = useState<StudyWillResult | null>(chosen.result);
  const [day, setDay] = useState((chosen.on ?? todayOf(status)).replaceAll('-', '/'));
  const [by, setBy] = useState(chosen.by ?? list.person ?? '');
  const [where, setWhere] = useState(latestPlace(list, chosen));
  const [problems, setProblems] = useState<Problems>(none);
  const save = async (): Promise<void> => {
    const date = readDate({ kind: 'text', text: day });
    const found: Problems = {
      kind: kind === null ? '用紙を選んでください。' : null,
      result: result === null ? '結果を選んでください。' : null,
      day: date.ok ? null : date.problem,
      by: by.trim() === '' ? '確認した人を入力してください。' : null,
    };
    setProblems(found);
    if (!date.ok || kind === null || result === null || found.by !== null) return;
    const reply = await record.run({
      studentNumber: chosen.line.studentNumber,
      kind,
      result,
      on: date.value,
      by: by.trim(),
      keptWhere: where.trim() === '' ? null : where.trim(),
      note: null,
    });
    if (reply.ok)
      showToast({
        tone: 'success',
        message: `${chosen.line.name}さんの${keptPaperLabels[kind]}を記録し、保管簿に入れました。`,
      });
  };
  return (
    <form
      aria-label="書き込んだ用紙を記録する"
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className="font-bold">書き込んだ用紙を記録する</h3>
      <AnswerToggle
        label="用紙"
        choices={keptPaperKinds.map((id) => ({ id, label: keptPaperLabels[id] }))}
        value={kind}
        onChange={setKind}
      />
      <Problem text={problems.kind} />
      <AnswerToggle label="学修意欲" choices={results} value={result} onChange={setResult} />
      <Problem text={problems.result} />
      <TextField label="確認した日" required value={day} onChange={setDay} problem={problems.day} />
      <TextField
        label="確認した人"
        required
        maxLength={60}
        value={by}
        onChange={setBy}
        problem={problems.by}
      />
      <TextField label="保管場所" maxLength={100} value={where} onChange={setWhere} />
      {record.failure !== null && (
        <Notice tone={failureTone(record.failure)}>{record.failure.message}</Notice>
      )}
      <Button type="submit" variant="primary" isDisabled={record.pending}>
        記録する
      </Button>
    </form>
  );
}

type Problems = Readonly<Record<'kind' | 'result' | 'day' | 'by', string | null>>;
const none: Problems = { kind: null, result: null, day: null, by: null };

const Problem = ({ text }: Readonly<{ text: string | null }>) =>
  text === null ? null : (
    <p role="alert" className="text-small font-bold text-unmet">
      {text}
    </p>
  );

/** Where this student's paper lies, or where the one before it was put. */
function latestPlace(list: KeptPaperList, { line }: StudyWillLine): string {
  const placed = list.papers.filter(({ paper }) => paper.keptWhere !== null);
  const own = placed.findLast(({ paper }) => paper.studentNumber === line.studentNumber);
  return (own ?? placed.at(-1))?.paper.keptWhere ?? '';
}
