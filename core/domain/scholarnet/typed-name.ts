import type { NetField } from './net-field.ts';
import type { PreCheck } from './pre-check.ts';

const kanjiIds: readonly string[] = ['familyName', 'givenName'];
const nameIds: readonly string[] = [...kanjiIds, 'familyKana', 'givenKana'];

/** The applicant's own four fields of the name, in their order. */
export const nameFieldsOf = ({ groups }: PreCheck): readonly NetField[] =>
  groups
    .filter(({ id }) => id === 'person')
    .flatMap(({ fields }) => fields.filter(({ id }) => nameIds.includes(id)));

/** 姓　名 as they are typed, and whether anything of the name is not as it is. */
export function typedNameOf(check: PreCheck): Readonly<{ typed: string | null; changes: boolean }> {
  const fields = nameFieldsOf(check);
  const parts = fields.filter(({ id }) => kanjiIds.includes(id)).map(({ accepted }) => accepted);
  return {
    typed: parts.some((part) => part === null) ? null : parts.join('　'),
    changes: fields.some(({ state }) => state === 'changed' || state === 'faulty'),
  };
}
