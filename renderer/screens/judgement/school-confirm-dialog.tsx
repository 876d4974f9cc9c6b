import { useState } from 'react';
import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import type { Confirmation, SchoolRule } from '#core/domain/school-rules/school-rule.ts';
import { AnswerToggle, yesNo } from '../../components/answer-toggle.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatCount } from '../../format.ts';
import { useSchoolConfirm } from './use-school-confirm.ts';

type Student = Readonly<{ studentNumber: string; name: string }>;

/** Asks once for one student or many: which 校内基準, はい or いいえ, the day and a note. Enter records. */
export function SchoolConfirmDialog({
  rules,
  students,
  today,
  earlier = null,
  onClose,
}: Readonly<{
  /** Those that the school confirms itself; at least one */
  rules: readonly SchoolRule[];
  students: readonly Student[];
  today: IsoDate;
  earlier?: Confirmation | null;
  onClose: () => void;
}>) {
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? null);
  const [answer, setAnswer] = useState<Confirmation['answer'] | null>(earlier?.answer ?? 'yes');
  const [day, setDay] = useState((earlier?.on ?? today).replaceAll('-', '/'));
  const [note, setNote] = useState(earlier?.note ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const { confirm, pending } = useSchoolConfirm();
  const rule = rules.find(({ id }) => id === ruleId);
  const [first] = students;
  if (rule === undefined || first === undefined) return null;
  const record = async (confirmation: Confirmation | null): Promise<void> => {
    const numbers = students.map(({ studentNumber }) => studentNumber);
    if (await confirm(rule, numbers, confirmation)) onClose();
  };
  const save = (): void => {
    if (answer === null) return void record(null);
    const on = readDate({ kind: 'text', text: day });
    setProblem(on.ok ? null : on.problem);
    if (on.ok) void record({ answer, on: on.value, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <FormDialog
      title="校内の確認を記録する"
      onClose={onClose}
      saveLabel={answer === null ? '確認を取り消す' : '記録する'}
      failure={null}
      pending={pending}
      onSave={save}
    >
      <p className="text-table">
        {students.length === 1
          ? `${first.name}さん（${first.studentNumber}）`
          : `${first.name}さんほか、あわせて ${formatCount(students.length)} 人に同じ内容を記録します。`}
      </p>
      {rules.length === 1 ? (
        <p className="font-bold">{rule.title}</p>
      ) : (
        <SearchSelect
          label="校内基準"
          choices={rules.map(({ id, title }) => ({ id, label: title }))}
          value={ruleId}
          onChange={(id) => setRuleId(id)}
        />
      )}
      <AnswerToggle
        label="確認の結果"
        description="もう一度押すと、記録のない状態に戻します"
        choices={yesNo}
        value={answer}
        onChange={setAnswer}
      />
      <TextField
        label="確認した日"
        autoFocus
        isDisabled={answer === null}
        maxLength={40}
        value={day}
        onChange={setDay}
        problem={problem}
        className="w-56"
      />
      <TextField label="メモ" isDisabled={answer === null} maxLength={200} value={note} onChange={setNote} />
    </FormDialog>
  );
}
