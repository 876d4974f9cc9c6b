import type { View } from '#core/domain/grade-period.ts';
import { studentNumberKey } from '#core/domain/names.ts';
import { marksByStudent } from '#core/store/marks.ts';
import type { Db, Tx } from '#core/store/schema.ts';
import { computedAverage, listApplicants } from '#core/store/students.ts';
import type { Stored } from './evaluated-row.ts';

export async function readStored(db: Db | Tx, view: View): Promise<Stored> {
  const applicants = await listApplicants(db, view);
  return {
    applicants: new Map(applicants.map((each) => [studentNumberKey(each.studentNumber), each] as const)),
    marks: await marksByStudent(db),
    average: (applicant, marks) => computedAverage(applicant, marks, view),
  };
}
