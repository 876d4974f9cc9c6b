import type { NetLine } from '#core/contract/scholarnet.ts';
import type { NetField } from '#core/domain/scholarnet/net-field.ts';
import { typedNameOf } from '#core/domain/scholarnet/typed-name.ts';
import { studentLine } from '../students/student-line.ts';
import type { CheckedStudent } from './pre-checks.ts';

export function netLine({ entry, check }: CheckedStudent): NetLine {
  const { studentNumber, faculty, grade, class: className, seat, name, kana } = studentLine(entry);
  const fields = check.groups.flatMap((group) => group.fields.map((field) => ({ group, field })));
  const sentences = (state: NetField['state']) =>
    fields
      .filter(({ field }) => field.state === state)
      .map(({ group, field }) => `${group.title}・${field.label}：${field.notes[0] ?? '確かめてください。'}`);
  const { typed, changes } = typedNameOf(check);
  return {
    studentNumber,
    faculty,
    grade,
    class: className,
    seat,
    name,
    kana,
    state: check.state,
    typedName: typed,
    nameChanges: changes,
    toDo: [...sentences('faulty'), ...sentences('missing'), ...sentences('changed')],
  };
}
