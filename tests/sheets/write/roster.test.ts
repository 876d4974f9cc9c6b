import { expect, test } from 'vitest';
import { plantedFaults } from '#core/app/sample.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { cellText } from '#core/domain/fields/cell-value.ts';
import { parseFactBy } from '#core/domain/fields/fact.ts';
import { columnOf, fieldOfHeading } from '#core/domain/fields/roster-columns.ts';
import { practiceAsOf, practiceStudents } from '#core/domain/practice/practice.ts';
import { schemes } from '#core/domain/scheme.ts';
import type { Sheet } from '#core/sheets/read/table-file.ts';
import { writeSampleMarks, writeSampleRoster } from '#core/sheets/write/sample.ts';
import { writeRoster, writeRosterCsv } from '#core/sheets/write/write-roster.ts';
import { june2022 } from '../../store/helpers.ts';
import { readBack, recordsOf } from './workbooks.ts';

const students = practiceStudents();
const applicants = students.map(({ applicant }) => applicant);
const frame = { schoolName: '青葉台北高等学校', day: practiceAsOf };
const rosterFrame = {
  ...frame,
  editionTitle: '予約採用',
  scheme: 'advance',
  printedOn: practiceAsOf,
} as const;

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
      const parsed = parseFactBy(june2022.edition, column.field, cell);
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
  const [sheet] = await readBack(writeRosterCsv(applicants, 'advance'), '名簿.csv');
  const imported = importedFrom(sheet);
  expect(imported.flatMap(({ problems }) => problems)).toEqual([]);
  expect(imported.map(({ facts }) => facts)).toEqual(applicants.map(carried));
});

test('what only other schemes ask for has a column where somebody has an entry, and comes back', async () => {
  const plain = (await readBack(await writeRoster(applicants, rosterFrame)))[0];
  const headings = (sheet: Sheet | undefined) =>
    recordsOf(sheet, '学籍番号').flatMap((row) => [...row.keys()]);
  expect(headings(plain)).not.toContain('GPA');

  const entered = {
    ...blankApplicant,
    studentNumber: 'E24001',
    familyName: '架空',
    givenName: '花',
    faculty: '工学部',
    enteredOn: '2024-04',
    expectedGraduation: '2028-03',
    standing: 'abroad',
    schooling: 'fullYear',
    residenceUntil: '2027-03-31',
    livesAway: true,
    equivalencyExam: false,
    gpa: '3.02',
    gpaRank: 12,
    gpaHeadCount: 80,
    aboveMean: true,
    taxBaseGrant: 25_500,
    taxBaseLoan: 0,
    manyChildren: true,
    loanHistory: 'inOrder',
    debtSettlement: false,
    earlierLoan1: 1,
    earlierLoan2: 0,
    scholarNumber: '622-04-999999',
    emergencyCause: 13,
    emergencyMonth: '2025-06',
    loanStart: '2025-07',
    creditsEarned: 62.5,
    creditsStandard: 64,
    attendanceRate: 79.6,
    graduationDelayed: false,
    warnedBefore: true,
  } satisfies Applicant;
  for (const scheme of schemes) {
    const [sheet] = await readBack(await writeRoster([entered], { ...rosterFrame, scheme }));
    expect(importedFrom(sheet), scheme).toEqual([{ facts: carried(entered), problems: [] }]);
    const [csv] = await readBack(writeRosterCsv([entered], scheme), '名簿.csv');
    expect(importedFrom(csv), scheme).toEqual([{ facts: carried(entered), problems: [] }]);
  }
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
