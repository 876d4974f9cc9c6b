import type { Failure } from '#core/domain/failure.ts';
import { practiceSchool, practiceStudents } from '#core/domain/practice/practice.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { fill } from '#core/store/history.ts';
import { markChange } from '#core/store/marks.ts';
import { paperChange } from '#core/store/paper-states.ts';
import type { Db } from '#core/store/schema.ts';
import { settingChange } from '#core/store/settings.ts';
import { studentChange } from '#core/store/students.ts';

/** The invented school and its applicants, with marks and papers. Nothing of it is a step that could be undone. */
export function fillPractice(db: Db): Promise<Result<null, Failure>> {
  const students = practiceStudents();
  const changes: readonly (Change | null)[] = [
    settingChange('school', null, practiceSchool),
    ...students.map(({ applicant }) => studentChange(null, applicant)),
    ...students.flatMap(({ applicant: { studentNumber }, marks }) =>
      marks.map((mark) => markChange(null, { studentNumber, ...mark })),
    ),
    ...students.flatMap(({ applicant: { studentNumber }, papers }) =>
      papers.map(({ key, way }) => paperChange(studentNumber, key, [], way)),
    ),
  ];
  return fill(
    db,
    changes.filter((change) => change !== null),
  );
}
