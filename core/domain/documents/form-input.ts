import type { IsoDate } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import type { Edition } from '../edition.ts';
import type { School } from '../school.ts';
import type { SchoolRule } from '../school-rules/school-rule.ts';
import type { FormId, Frame } from './model.ts';
import { formTitles } from './words.ts';

/** What every form is made from. `cases` are the students chosen for it and nobody else. */
export type FormInput = Readonly<{
  cases: readonly ApplicantCase[];
  school: School;
  edition: Edition;
  asOf: IsoDate;
  printedOn: IsoDate;
  documentNumber: string;
  /** 校内基準; where there is none, forms show nothing of them */
  schoolRules: readonly SchoolRule[];
}>;

export const frameOf = (form: FormId, input: FormInput): Frame => ({
  form,
  title: formTitles[form],
  school: input.school,
  editionTitle: input.edition.title,
  documentNumber: input.documentNumber,
  printedOn: input.printedOn,
  asOf: input.asOf,
});
