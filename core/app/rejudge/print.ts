import { sheetTitles } from '#core/domain/documents/print-sheet.ts';
import { rejudgedStudents } from '#core/domain/documents/rejudged-students.ts';
import type { RuleDifference } from '#core/domain/documents/rule-difference.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import type { AppContext, Job } from '../context.ts';
import { rejudgedList } from './list.ts';
import { compareWith } from './rejudge.ts';

/** 判定が変わる生徒 on paper, compared anew. */
export async function rejudgeDocument(
  ctx: AppContext,
  editionId: string,
  school: School,
  job: Job,
): Promise<Result<RuleDifference, Failure>> {
  const compared = await compareWith(ctx, editionId, job);
  if (!compared.ok) return compared;
  const { gathered, changes } = compared.value;
  const { before, after, counts } = rejudgedList(compared.value);
  const students = gathered.cases.map(({ applicant }) => ({
    applicant,
    changes: changes.get(applicant.studentNumber) ?? [],
  }));
  const summary = `${counts.all} 人のうち、結果が変わる生徒 ${counts.result} 人、項目だけ変わる生徒 ${counts.criteria} 人、変わらない生徒 ${counts.none} 人`;
  return ok(
    rejudgedStudents(students, { before: before.shortTitle, after: after.shortTitle }, summary, {
      title: sheetTitles.rejudge,
      school,
      editionTitle: after.title,
      documentNumber: null,
      printedOn: ctx.clock.today(),
    }),
  );
}
