import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { StudentLine } from '#core/contract/students.ts';
import { groupNameOf } from '#core/domain/case.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { radioClass } from '../../components/radio-class.ts';
import { SearchSelect } from '../../components/search-select.tsx';
import { groupWords } from '../../group-words.ts';
import { StudentPicker } from '../forms/student-picker.tsx';

/** For whom a form is filled. */
export type StudentsChoice = Readonly<{
  of: 'all' | 'class' | 'chosen';
  className: string;
  chosen: readonly string[];
  /** Leave out those for whom it was filled before */
  onlyNew: boolean;
}>;

export const nobodyChosen: StudentsChoice = { of: 'chosen', className: '', chosen: [], onlyNew: false };

export function studentsOf(
  choice: StudentsChoice,
  everyone: readonly StudentLine[],
  filled: ReadonlySet<string>,
  scheme: Scheme,
): readonly string[] {
  const chosen = new Set(choice.chosen);
  const isIn: Readonly<Record<StudentsChoice['of'], (line: StudentLine) => boolean>> = {
    all: () => true,
    class: (line) => groupNameOf(line, scheme) === choice.className,
    chosen: ({ studentNumber }) => chosen.has(studentNumber),
  };
  return everyone
    .filter(isIn[choice.of])
    .map(({ studentNumber }) => studentNumber)
    .filter((number) => !choice.onlyNew || !filled.has(number));
}

export function StudentsChoiceFields({
  choice,
  onChange,
  everyone,
  scheme,
  filled,
}: Readonly<{
  choice: StudentsChoice;
  onChange: (choice: StudentsChoice) => void;
  everyone: readonly StudentLine[];
  scheme: Scheme;
  filled: ReadonlySet<string>;
}>) {
  const { label } = groupWords(scheme);
  const classes = [...new Set(everyone.map((line) => groupNameOf(line, scheme)))];
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        value={choice.of}
        onChange={(of) =>
          onChange({
            ...choice,
            of: of as StudentsChoice['of'],
            className: choice.className === '' ? (classes[0] ?? '') : choice.className,
          })
        }
        className="flex flex-col"
      >
        <Label className="text-table font-bold">対象の生徒</Label>
        <Radio value="chosen" className={radioClass}>
          生徒を選ぶ
        </Radio>
        <Radio value="class" className={radioClass}>
          {label}を選ぶ
        </Radio>
        <Radio value="all" className={radioClass}>
          全員（{everyone.length} 人）
        </Radio>
      </RadioGroup>
      {choice.of === 'class' && (
        <SearchSelect
          label={label}
          labelHidden
          choices={classes.map((name) => ({ id: name, label: name }))}
          value={choice.className}
          onChange={(className) => onChange({ ...choice, className: className ?? '' })}
        />
      )}
      {choice.of === 'chosen' && (
        <StudentPicker chosen={choice.chosen} onChange={(chosen) => onChange({ ...choice, chosen })} />
      )}
      {filled.size > 0 && (
        <Checkbox isSelected={choice.onlyNew} onChange={(onlyNew) => onChange({ ...choice, onlyNew })}>
          まだ記入していない生徒だけ
        </Checkbox>
      )}
    </div>
  );
}
