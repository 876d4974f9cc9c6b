import type { Applicant } from '#core/domain/applicant.ts';
import type { View } from '#core/domain/grade-period.ts';
import { studentNumberKey } from '#core/domain/names.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { computedAverage, listApplicants } from '#core/store/students.ts';
import type { Stored } from './evaluated-row.ts';

export const readStored = async (db: Db | Tx, view: View): Promise<Stored> =>
  storedOf(await listApplicants(db, view), await marksByStudent(db), view);

export const storedOf = (
  applicants: readonly Applicant[],
  marks: ReadonlyMap<string, Marks>,
  view: View,
): Stored => ({
  applicants: new Map(applicants.map((each) => [studentNumberKey(each.studentNumber), each] as const)),
  marks,
  average: (applicant, own) => computedAverage(applicant, own, view),
});
