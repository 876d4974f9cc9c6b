import { expect, it } from 'vitest';
import type { StudentDetail } from '#core/contract/students.ts';
import { filledFields, foldedCount, groupsToShow } from '../../../../renderer/screens/roster/folded-facts.ts';

const fact = (field: string, group: string, asked: boolean, text = ''): StudentDetail['facts'][number] => ({
  field,
  label: field,
  text,
  group,
  choices: null,
  hint: null,
  asked,
});

const facts = [
  fact('grade', '本人', true),
  fact('faculty', '在籍', false, '工学部'),
  fact('standing', '在籍', false),
  fact('gpa', '成績', false),
];
const fieldsOf = (shownBefore: ReadonlySet<string>, all: boolean) =>
  groupsToShow(facts, shownBefore, all).map(({ name, facts: members }) => [
    name,
    ...members.map(({ field }) => field),
  ]);

it('what the scheme asks for and what is entered is shown, the rest is folded away', () => {
  expect(fieldsOf(new Set(), false)).toEqual([
    ['本人', 'grade'],
    ['在籍', 'faculty'],
  ]);
  expect(foldedCount(facts, new Set())).toBe(2);
});

it('everything is shown when wanted, each group once', () => {
  expect(fieldsOf(new Set(), true)).toEqual([
    ['本人', 'grade'],
    ['在籍', 'faculty', 'standing'],
    ['成績', 'gpa'],
  ]);
});

it('an entry that is emptied stays where it is', () => {
  const before = filledFields([...facts.slice(0, 3), fact('gpa', '成績', false, '3.0')]);
  expect(fieldsOf(before, false)).toContainEqual(['成績', 'gpa']);
  expect(foldedCount(facts, before)).toBe(1);
});
