import { expect, test } from 'vitest';
import { plantedFaults } from '#core/app/sample.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { columnOf, fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { practiceAsOf, practiceStudents } from '#core/domain/practice/practice.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';
import { writeSampleMarks, writeSampleRoster } from '#core/sheets/write/sample.ts';
import { writeRoster, writeRosterCsv } from '#core/sheets/write/write-roster.ts';
import { readBack, recordsOf } from './workbooks.ts';

const students = practiceStudents();
const applicants = students.map(({ applicant }) => applicant);
const frame = { schoolName: '青葉台北高等学校', day: practiceAsOf };
const rosterFrame = { ...frame, editionTitle: '予約採用', printedOn: practiceAsOf };

type Imported = Readonly<{ facts: Partial<Applicant>; problems: readonly string[] }>;

/** What an import takes from each row, by the headings alone. */
function importedFrom(sheet: Sheet | undefined): readonly Imported[] {
  return recordsOf(sheet, '学籍番号').map((record) => {
    const facts: Partial<Applicant>[] = [];
    const problems: string[] = [];
    for (const [heading, cell] of record) {
      const column = columnOf(fieldOfHeading(heading) ?? '');
      if (column === undefined) throw new Error(`「${heading}」は列の見出しとして分からない`);
      if (cell.kind === 'empty') continue;
      const parsed = column.parse(cell);
      if (parsed.ok) facts.push(parsed.patch);
      else problems.push(`${heading}: ${cellText(cell)}`);
    }
    return { facts: Object.assign({}, ...facts) as Partial<Applicant>, problems };
  });
}

/** Facts that a roster cannot carry: an average that is computed comes back with 評定一覧 only. */
function carried(applicant: Applicant): Partial<Applicant> {
  const facts = Object.entries(applicant).filter(
    ([field, value]) =>
      value !== null && !(field === 'gradeAverage' && applicant.gradeAverage?.kind === 'marks'),
  );
  return Object.fromEntries(facts);
}

test('名簿 that is exported is the same when it is imported again', async () => {
  const [sheet] = await readBack(await writeRoster(applicants, rosterFrame));
  const imported = importedFrom(sheet);
  expect(imported.flatMap(({ problems }) => problems)).toEqual([]);
  expect(imported.map(({ facts }) => facts)).toEqual(applicants.map(carried));
});

test('so is the CSV', async () => {
  const [sheet] = await readBack(writeRosterCsv(applicants), '名簿.csv');
  const imported = importedFrom(sheet);
  expect(imported.flatMap(({ problems }) => problems)).toEqual([]);
  expect(imported.map(({ facts }) => facts)).toEqual(applicants.map(carried));
});

test('the practice roster imports but for the two faults that are planted', async () => {
  const [sheet] = await readBack(await writeSampleRoster(students, plantedFaults, frame));
  const imported = importedFrom(sheet);
  expect(imported).toHaveLength(120);
  expect(imported.flatMap(({ problems }) => problems)).toEqual(['評定平均値: 38', '申込区分: 8']);
  const faulty = new Set(plantedFaults.map(({ studentNumber }) => studentNumber));
  imported.forEach(({ facts }, at) => {
    const applicant = applicants[at];
    if (applicant === undefined || faulty.has(applicant.studentNumber)) return;
    expect(facts).toEqual(carried(applicant));
  });
});

test('the planted faults stand at students and under headings that exist', async () => {
  const numbers = applicants.map(({ studentNumber }) => studentNumber);
  for (const { studentNumber, heading } of plantedFaults) {
    expect(numbers).toContain(studentNumber);
    expect(fieldOfHeading(heading)).not.toBeNull();
  }
});

test('評定一覧 has one column per year and subject and an empty cell for a mark that is missing', async () => {
  const [sheet] = await readBack(await writeSampleMarks(students, frame));
  const records = recordsOf(sheet, '学籍番号');
  const graded = students.filter(({ marks }) => marks.length > 0);
  expect(records).toHaveLength(graded.length);
  records.forEach((record, at) => {
    const marks = graded[at]?.marks ?? [];
    for (const { year, subject, mark } of marks)
      expect(record.get(`${year}年 ${subject}`)).toEqual(
        mark === null ? { kind: 'empty' } : { kind: 'number', value: mark },
      );
  });
});
