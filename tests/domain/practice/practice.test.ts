import { expect, test } from 'vitest';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import { practiceStudents } from '#core/domain/practice/practice.ts';
import { edition, practiceCases } from '../documents/practice-cases.ts';

const students = practiceStudents();
const cases = practiceCases();
const verdicts = cases.flatMap(({ judgement }) =>
  judgement.wishes.flatMap(({ wish, recommendable, criteria }) => [
    `${wish} ${recommendable.kind}`,
    ...criteria.map(({ id, verdict }) =>
      verdict.kind === 'jassoDecides' ? `${id} ${verdict.indication}` : `${id} ${verdict.kind}`,
    ),
  ]),
);

test('120 students, each once, the same on every run', () => {
  expect(students).toHaveLength(120);
  expect(new Set(students.map(({ applicant }) => applicant.studentNumber)).size).toBe(120);
  expect(new Set(students.map(({ applicant: a }) => `${a.familyName}　${a.givenName}`)).size).toBe(120);
  const receipts = students.flatMap(({ applicant }) => applicant.receiptNumber ?? []);
  expect(new Set(receipts).size).toBe(receipts.length);
  expect(practiceStudents()).toEqual(students);
});

test('four classes in the order of the readings, and some who have left', () => {
  const classes = Object.groupBy(students, ({ applicant }) => applicant.class ?? '卒業');
  expect(Object.keys(classes).toSorted()).toEqual(['1', '2', '3', '4', '卒業']);
  expect(classes.卒業).toHaveLength(4);
  for (const name of ['1', '2', '3', '4']) {
    const seats = (classes[name] ?? []).map(({ applicant }) => applicant.seat ?? 0);
    expect(seats.length).toBe(29);
    expect(seats).toEqual([...new Set(seats)].toSorted((a, b) => a - b));
  }
});

test('names that computers spoil are there as they are written', () => {
  const names = students.map(({ applicant: a }) => a.familyName + a.givenName);
  for (const name of ['髙橋太郎', '﨑山美優', '𠮷田大和', '濵田結菜', '葛\u{E0100}城湊', '渡邉琉生'])
    expect(names).toContain(name);
  const longest = Math.max(...students.map(({ applicant: a }) => (a.familyKana ?? '').length));
  expect(longest).toBeGreaterThanOrEqual(11);
});

test('averages that are computed are those of the marks, all between 1 and 5', () => {
  for (const { applicant, marks } of students) {
    const given = marks.flatMap(({ mark }) => mark ?? []);
    expect(given.every((mark) => Number.isInteger(mark) && mark >= 1 && mark <= 5)).toBe(true);
    if (applicant.gradeAverage?.kind !== 'marks') continue;
    expect(applicant.gradeAverage).toEqual({
      kind: 'marks',
      sum: given.reduce((sum, mark) => sum + mark, 0),
      count: given.length,
    });
  }
  const kinds = Object.groupBy(students, ({ applicant }) => applicant.gradeAverage?.kind ?? 'none');
  expect(kinds.marks?.length).toBeGreaterThan(90);
  expect(kinds.typed?.length).toBeGreaterThan(5);
  expect(kinds.none?.length).toBeGreaterThan(4);
});

test('every state of an applicant and of a wish occurs', () => {
  expect(new Set(cases.map(({ judgement }) => applicantState(judgement)))).toEqual(
    new Set(['yes', 'no', 'schoolDecides', 'missing', 'noWish']),
  );
  for (const wish of ['grant', 'loan1', 'loan2', 'combined'])
    for (const state of ['yes', 'no', 'schoolDecides', 'missing'])
      expect(verdicts).toContain(`${wish} ${state}`);
});

test.each([
  ['qualification.graduation', ['met', 'notMet', 'missing']],
  ['qualification.nationality', ['met', 'notMet', 'missing']],
  ['qualification.formerGrant', ['met', 'notMet']],
  ['marks', ['met', 'notMet', 'schoolDecides', 'missing']],
  ['household.income', ['within', 'over', 'noRow', 'missing']],
  ['household.assets', ['within', 'over', 'missing']],
])('every verdict of %s occurs', (id, kinds) => {
  for (const kind of kinds) expect(verdicts).toContain(`${id} ${kind}`);
});

test('the line of 3.5 is there from both sides', () => {
  const shown = new Map(
    cases.map(({ applicant: a, judgement }) => [a.familyName + a.givenName, judgement.gradeAverage]),
  );
  expect(shown.get('髙橋太郎')).toBe('3.5');
  expect(students.find(({ applicant: a }) => a.familyName === '髙橋')?.applicant.gradeAverage).toEqual({
    kind: 'marks',
    sum: 69,
    count: 20,
  });
  expect(shown.get('﨑山美優')).toBe('3.5');
  expect(shown.get('相沢柚希')).toBe('3.4');
  expect(shown.get('黒木晴翔')).toBe('3.4');
  expect(shown.get('須藤ひかり')).toBe('3.5');
  expect(cases.filter(({ judgement }) => judgement.borderline).length).toBeGreaterThan(5);
});

test('every paper of the edition is owed by somebody, in every state of receipt', () => {
  const statuses = cases.flatMap(({ papers }) => papers);
  for (const { id } of edition.papers.list)
    expect(statuses.map(({ need }) => need.key.split(':')[0])).toContain(id);
  expect(new Set(statuses.map(({ state }) => state.kind))).toEqual(
    new Set(['received', 'notReceived', 'defect']),
  );
  expect(new Set(statuses.map(({ need }) => need.status))).toEqual(new Set(['needed', 'undetermined']));
});

test('nothing has come in that is not owed', () => {
  const owed = new Map(
    cases.map(({ applicant, papers }) => [applicant.studentNumber, papers.map(({ need }) => need.key)]),
  );
  for (const { applicant, papers } of students)
    for (const { key } of papers) expect(owed.get(applicant.studentNumber)).toContain(key);
});

test('every income state that needs paper occurs', () => {
  const states = new Set(
    students.flatMap(({ applicant: a }) => [...(a.supporter1States ?? []), ...(a.supporter2States ?? [])]),
  );
  for (const { value } of edition.papers.income.filter((entry) => !entry.value.coveredByMyNumber))
    expect(states).toContain(value.state);
});
