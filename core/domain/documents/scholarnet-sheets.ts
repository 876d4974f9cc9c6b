import type { PreChecks } from './changed-names.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { FormOf } from './model.ts';
import { inClassOrder, personOf } from './people.ts';
import { scholarNetSheet } from './scholarnet-sheet.ts';

/** スカラネット入力票, one after the other. */
export const scholarNetSheets = (
  input: FormInput,
  { rules, byNumber }: PreChecks,
): FormOf<'scholarnet-sheets'> => ({
  kind: 'scholarnet-sheets',
  frame: frameOf('scholarnet-sheets', input),
  sheets: inClassOrder(input.cases).flatMap(({ applicant }) => {
    const check = byNumber.get(applicant.studentNumber);
    return check === undefined
      ? []
      : [{ person: personOf(applicant), content: scholarNetSheet(check, rules) }];
  }),
});
