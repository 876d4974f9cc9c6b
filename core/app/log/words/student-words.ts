import type { FactField } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { japaneseDate, japaneseMonth } from '#core/domain/dates.ts';
import { showFact } from '#core/domain/fields/fact.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import type { Value } from '#core/store/row.ts';
import type { StudentRow } from '#core/store/schema.ts';
import { fromStudentRow, studentColumns, toStudentRow } from '#core/store/student-row.ts';
import { type ColumnWords, read, type WordsOf } from './column-words.ts';

/** Facts read as everywhere else, by the columns of the roster; a new fact has its words with its column there. */
export const studentWords = Object.fromEntries(
  studentColumns.map((field): [string, ColumnWords] => [
    field,
    read(columnOf(field)?.label ?? '', (value) => factText(field, value)),
  ]),
) as WordsOf<StudentRow>;

const days: ReadonlySet<FactField> = new Set<FactField>([
  'birthDate',
  'residenceUntil',
  'studyWillDate',
  'receiptDate',
]);
const months: ReadonlySet<FactField> = new Set<FactField>([
  'enteredOn',
  'expectedGraduation',
  'graduation',
  'earlierGraduation',
  'emergencyMonth',
  'loanStart',
]);
const blank = toStudentRow(blankApplicant);

function factText(field: FactField, value: Value): string {
  if (days.has(field)) return japaneseDate(String(value));
  if (months.has(field)) return japaneseMonth(String(value));
  // A computed average has no figure of its own in the row.
  if (field === 'gradeAverage' && value === 'marks') return '評定一覧から計算';
  return showFact(
    field,
    fromStudentRow({ ...blank, [field]: value }, () => null),
  );
}
