import type { GradeField, GradeRow } from '#core/contract/students.ts';
import type { Applicant, IsoDate } from '#core/domain/applicant.ts';

/** What is stored and should be looked at, by cell. Nothing here stops anything. */
export function gradeProblems(
  applicant: Applicant,
  marks: GradeRow['marks'],
  asOf: IsoDate,
): Readonly<Partial<Record<GradeField, string>>> {
  const average = averageProblem(applicant, marks);
  return {
    ...(average === null ? {} : { gradeAverage: average }),
    ...studyWillProblems(applicant, asOf),
  };
}

function averageProblem({ gradeAverage }: Applicant, marks: GradeRow['marks']): string | null {
  if (marks === null || marks.missing === 0 || gradeAverage?.kind === 'typed') return null;
  return gradeAverage === null
    ? `評定一覧で ${marks.missing} 科目の評定が入っていません。評定を取り込み直すか、評定平均値を入力してください。`
    : `評定一覧で ${marks.missing} 科目の評定が入っていません。入っている ${marks.count} 科目で計算しています。`;
}

/** A result is kept by the school for years and has to say how and when it was reached. */
function studyWillProblems(
  applicant: Applicant,
  asOf: IsoDate,
): Readonly<Partial<Record<GradeField, string>>> {
  const { studyWillMethod: method, studyWillResult: result, studyWillDate: date } = applicant;
  if (date !== null && date > asOf) {
    return { studyWillDate: '確認日が判定の基準日より後の日付です。日付を確かめてください。' };
  }
  if (result === null) return {};
  return {
    ...(method === null ? { studyWillMethod: '確認の方法（レポート・面談）が入力されていません。' } : {}),
    ...(date === null ? { studyWillDate: '確認した日が入力されていません。' } : {}),
  };
}
