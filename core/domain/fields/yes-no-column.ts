import type { Applicant, FactField } from '../applicant.ts';
import { factColumn, type RosterColumn } from './roster-column.ts';
import { readYesNo, shownNo, shownYes } from './words.ts';

/** A fact that is yes, no or 入力なし. */
type BooleanField = {
  [Key in FactField]: boolean extends Applicant[Key] ? Key : never;
}[FactField];

export const yesNo = (
  field: BooleanField,
  label: string,
  headings: readonly string[],
  group: RosterColumn['group'],
  hint?: string,
): RosterColumn =>
  factColumn<boolean>(field, {
    label,
    headings,
    group,
    choices: [shownYes, shownNo],
    ...(hint === undefined ? {} : { hint }),
    read: readYesNo,
    show: (yes) => (yes ? shownYes : shownNo),
  });
