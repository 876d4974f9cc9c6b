import { X } from 'lucide-react';
import { logKindLabels, logKinds } from '#core/domain/log/kinds.ts';
import { Button } from '../../components/button.tsx';
import { type Choice, SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Asked, LogDraft } from './log-query.ts';

const whoever = 'whoever';
const ofPerson = (name: string): string => `person ${name}`;
const kinds: readonly Choice[] = [
  { id: whoever, label: 'すべての種類' },
  ...logKinds.map((id) => ({ id, label: logKindLabels[id] })),
];

/** What the record is narrowed by. The chosen student stands among the fields and can be let go. */
export function LogFilters({
  draft,
  asked,
  student,
  people,
  onChange,
  onStudentOff,
}: Readonly<{
  draft: LogDraft;
  asked: Asked;
  /** Name, or number where the name is not known */
  student: string | null;
  people: readonly string[];
  onChange: (draft: LogDraft) => void;
  onStudentOff: () => void;
}>) {
  const everybody: readonly Choice[] = [
    { id: whoever, label: 'すべての人' },
    ...people.map((name) => ({ id: ofPerson(name), label: name })),
  ];
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <TextField
        label="記録を探す"
        labelHidden
        size="small"
        placeholder="氏名・学籍番号・したこと・入力した内容"
        maxLength={100}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        className="w-72"
      />
      <SearchSelect
        label="操作した人"
        labelHidden
        size="small"
        choices={everybody}
        value={draft.person === null ? whoever : ofPerson(draft.person)}
        onChange={(id) =>
          onChange({ ...draft, person: people.find((name) => ofPerson(name) === id) ?? null })
        }
        className="w-40"
      />
      <SearchSelect
        label="変更の種類"
        labelHidden
        size="small"
        choices={kinds}
        value={draft.kind ?? whoever}
        onChange={(id) => onChange({ ...draft, kind: logKinds.find((kind) => kind === id) ?? null })}
        className="w-40"
      />
      <div className="flex items-start gap-1.5">
        <Day
          label="この日から"
          value={draft.from}
          problem={asked.problems.from}
          onChange={(from) => onChange({ ...draft, from })}
        />
        <span className="flex min-h-row items-center text-table">〜</span>
        <Day
          label="この日まで"
          value={draft.to}
          problem={asked.problems.to}
          onChange={(to) => onChange({ ...draft, to })}
        />
      </div>
      {student === null ? null : (
        <Button
          size="small"
          icon={X}
          aria-label={`${student}の記録だけを見るのをやめる`}
          onPress={onStudentOff}
        >
          {student}の記録
        </Button>
      )}
    </div>
  );
}

const Day = ({
  label,
  value,
  problem,
  onChange,
}: Readonly<{
  label: string;
  value: string;
  problem: string | null;
  onChange: (text: string) => void;
}>) => (
  <TextField
    label={label}
    labelHidden
    size="small"
    placeholder={label}
    maxLength={20}
    value={value}
    problem={problem}
    onChange={onChange}
    className="w-32"
  />
);
