import type { PreCheck } from '../scholarnet/pre-check.ts';
import type { ScholarNetRules } from '../scholarnet/rules.ts';
import { nameFieldsOf } from '../scholarnet/typed-name.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { ChangedNameRow, FormOf } from './model.ts';
import { inClassOrder, personOf } from './people.ts';

/** 学籍番号 to what was found */
export type PreChecks = Readonly<{ rules: ScholarNetRules; byNumber: ReadonlyMap<string, PreCheck> }>;

/** 氏名の変更一覧: every part of a name that is typed in another form than it is, for the office. */
export const changedNames = (input: FormInput, { rules, byNumber }: PreChecks): FormOf<'changed-names'> => ({
  kind: 'changed-names',
  frame: frameOf('changed-names', input),
  rulesTitle: rules.title,
  rows: inClassOrder(input.cases).flatMap(({ applicant }) => {
    const check = byNumber.get(applicant.studentNumber);
    return check === undefined ? [] : rowsOf(check).map((row) => ({ person: personOf(applicant), ...row }));
  }),
});

export const hasChangedName = (check: PreCheck): boolean => rowsOf(check).length > 0;

const rowsOf = (check: PreCheck): readonly Omit<ChangedNameRow, 'person'>[] =>
  nameFieldsOf(check)
    .filter(({ state }) => state === 'changed' || state === 'faulty')
    .map(({ label, given, accepted, notes }) => ({ label, given, accepted, reason: notes.join('\n') }));
