import { expect, test } from 'vitest';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { parseFact } from '#core/domain/fields/fact.ts';
import { headingKeyWithBrackets } from '#core/domain/fields/heading.ts';
import { fieldOfHeading, rosterColumns } from '#core/domain/fields/roster-columns.ts';
import { practiceStudents } from '#core/domain/practice/practice.ts';

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

test('no heading means two fields', () => {
  const meanings = new Map<string, string>();
  for (const { field, label, headings } of rosterColumns)
    for (const heading of new Set([label, ...headings].map(headingKeyWithBrackets))) {
      expect(meanings.get(heading), heading).toBeUndefined();
      meanings.set(heading, field);
    }
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
