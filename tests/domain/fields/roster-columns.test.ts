import { expect, test } from 'vitest';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { parseFact } from '#core/domain/fields/fact.ts';
import { isRelevant } from '#core/domain/fields/relevance.ts';
import { fieldOfHeading, rosterColumns } from '#core/domain/fields/roster-columns.ts';
import { practiceStudents } from '#core/domain/practice/practice.ts';
import { schemes } from '#core/domain/scheme.ts';

test.each([
  ['学籍番号*', 'studentNumber'],
  ['生徒No', 'studentNumber'],
  ['氏　名', 'fullName'],
  ['氏名（カナ）', 'fullKana'],
  ['氏名(フリガナ)', 'fullKana'],
  ['ﾌﾘｶﾞﾅ', 'fullKana'],
  ['No.', 'seat'],
  ['HR', 'class'],
  ['生年\n月日', 'birthDate'],
  ['卒業(見込)年月', 'graduation'],
  ['評定平均値【必須】', 'gradeAverage'],
  ['年収（万円）', 'income'],
  ['特例（学修意欲）', 'specialWill'],
  ['学修意欲', 'studyWillResult'],
  ['生計維持者', 'supporters'],
  ['生計維持者①の収入', 'supporter1States'],
  ['マイナンバー提出不可', 'cannotSubmitMyNumber'],
  ['部活動', null],
  ['', null],
])('%s means %s', (heading, field) => {
  expect(fieldOfHeading(heading)).toBe(field);
});

test.each([
  ['卒業予定年月', 'advance', 'graduation'],
  ['卒業予定年月', 'enrolled', 'expectedGraduation'],
  ['卒業予定年月（在学校）', 'advance', 'expectedGraduation'],
  ['卒業年月', 'enrolled', 'graduation'],
  ['学科', 'advance', null],
  ['学科', 'enrolled', 'faculty'],
  ['学部(科)', 'advance', 'faculty'],
  ['累積ＧＰＡ', 'continuation', 'gpa'],
  ['順位', 'advance', null],
  ['席次', 'enrolled', 'gpaRank'],
  ['事由', 'emergency', 'emergencyCause'],
  ['自宅・自宅外', 'correspondence', 'livesAway'],
  ['貸与始期', 'emergency', 'loanStart'],
  ['出席率(%)', 'continuation', 'attendanceRate'],
  ['奨学生番号', 'advance', 'scholarNumber'],
  ['支給額算定基準額（円）', 'enrolled', 'taxBaseGrant'],
  ['学籍番号', 'continuation', 'studentNumber'],
] as const)('%s in a workspace of %s means %s', (heading, scheme, field) => {
  expect(fieldOfHeading(heading, scheme)).toBe(field);
});

test.each(schemes)('every label means its own field for %s', (scheme) => {
  for (const { field, label } of rosterColumns) expect(fieldOfHeading(label, scheme)).toBe(field);
});

test.each(schemes)('every fact that %s asks for is recognised under each of its headings', (scheme) => {
  const sharedWithGraduation = ['卒業予定年月', '卒業予定', '卒業見込年月', '卒業見込'];
  for (const { field, headings } of rosterColumns)
    for (const heading of isRelevant(field, scheme) ? headings : [])
      if (!sharedWithGraduation.includes(heading))
        expect(fieldOfHeading(heading, scheme), heading).toBe(field);
});

test('every choice of a select is read', () => {
  for (const { field, choices } of rosterColumns)
    for (const choice of choices ?? [])
      expect(parseFact(field, textCell(choice)), `${field} ${choice}`).toMatchObject({ ok: true });
});

test('every fact of the practice students survives being shown and read', () => {
  for (const { applicant } of practiceStudents())
    for (const { field, show } of rosterColumns) {
      const text = show(applicant);
      if (text === '' || (field === 'gradeAverage' && applicant.gradeAverage?.kind === 'marks')) continue;
      expect(parseFact(field, textCell(text)), `${field} ${text}`).toMatchObject({ ok: true });
      const fact = parseFact(field, textCell(text));
      if (fact.ok) expect({ ...applicant, ...fact.patch }).toEqual(applicant);
    }
});
