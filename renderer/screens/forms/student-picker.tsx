import { useState } from 'react';
import type { StudentLine } from '#core/contract/students.ts';
import { placeOf } from '#core/domain/case.ts';
import { useQueryOf } from '../../api.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useDelayed } from '../../components/use-delayed.ts';

/** As many as a list to tick can hold; a search brings the others. */
const most = 200;

/** Ticks students one by one; the search knows 氏名, カナ and 学籍番号. */
export function StudentPicker({
  chosen,
  onChange,
}: Readonly<{ chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }>) {
  const [text, setText] = useState('');
  const wanted = useDelayed(text.trim(), 150);
  const everyone = useQueryOf('students.list', {});
  const found = useQueryOf(
    'students.search',
    { text: wanted },
    { enabled: wanted !== '', keepPrevious: true },
  );
  const lines = (wanted === '' ? everyone.data : found.data) ?? [];
  const ticked = new Set(chosen);
  const toggle = (line: StudentLine, on: boolean): void => {
    const others = chosen.filter((number) => number !== line.studentNumber);
    onChange(on ? [...others, line.studentNumber] : others);
  };
  return (
    <div className="flex flex-col gap-2">
      <TextField label="生徒を探す" placeholder="氏名・カナ・学籍番号" value={text} onChange={setText} />
      <p role="status" className="text-small text-ink-soft">
        {chosen.length} 人を選んでいます
      </p>
      <ul aria-label="生徒" className="flex max-h-64 flex-col overflow-auto border border-rule-strong px-2">
        {lines.slice(0, most).map((line) => (
          <li key={line.studentNumber}>
            <Checkbox
              isSelected={ticked.has(line.studentNumber)}
              onChange={(on) => toggle(line, on)}
              className="w-full"
            >
              <span className="text-ink-soft">{placeOf(line)}</span>
              {line.name}
            </Checkbox>
          </li>
        ))}
        {lines.length > most && (
          <li className="py-2 text-small text-ink-soft">ほか {lines.length - most} 人。探すと出ます。</li>
        )}
      </ul>
    </div>
  );
}
