import type { YearMonth } from '../../applicant.ts';
import { entryMonthsFor } from '../../enrolment/entry-months.ts';
import { expectedGraduation } from '../../enrolment/graduation.ts';
import { entryChoices } from '../entries.ts';
import { checkMonth, monthTyped, westernMonth } from '../net-dates.ts';
import {
  asShown,
  entryField,
  factField,
  faulty,
  type NetField,
  type NetGroup,
  unchanged,
  withNotes,
} from '../net-field.ts';
import { checkScholarNumber, checkStudentNumber } from '../numbers.ts';
import type { PreCheckInput } from '../pre-check-input.ts';

/** ② 奨学生番号 and ③ 在学情報; of a scheme whose form is another one only what stands in every form. */
export function enrolmentGroup(input: PreCheckInput): NetGroup {
  const { applicant, edition, rules } = input;
  const group = { id: 'enrolment', title: '学校と在学' } as const;
  if (!rules.appliesTo.value.includes(edition.scheme)) {
    const graduation = factField(
      { id: 'graduation', label: '卒業（見込）年月' },
      'graduation',
      applicant.graduation,
      (given) => asShown(westernMonth(given))(),
    );
    return { ...group, fields: [...scholarNumber(input), sameMonth(graduation)] };
  }
  const number = (id: 'grade' | 'courseYears', label: string) =>
    factField({ id, label }, id, applicant[id] === null ? null : String(applicant[id]), unchanged);
  return {
    ...group,
    fields: [
      ...scholarNumber(input),
      factField(
        { id: 'studentNumber', label: '学籍番号' },
        'studentNumber',
        applicant.studentNumber,
        (given) => checkStudentNumber(given, rules),
      ),
      factField({ id: 'faculty', label: '学部（科）' }, 'faculty', applicant.faculty, unchanged),
      number('grade', '学年（実質学年）'),
      ...entryFields(input),
      graduationField(input),
      number('courseYears', '修業年限'),
    ],
  };
}

/** Which 申込区分 needs it is judged elsewhere; here it is asked where it is asked there. */
function scholarNumber({ applicant, edition, rules }: PreCheckInput): readonly NetField[] {
  const choice = edition.choices.chains.find(({ value }) => value.number === applicant.choice);
  const isRequired = choice?.value.scholarNumber === 'required';
  if (!isRequired && applicant.scholarNumber === null) return [];
  return [
    factField(
      { id: 'scholarNumber', label: '奨学生番号' },
      'scholarNumber',
      applicant.scholarNumber,
      (given) => checkScholarNumber(given, rules),
    ),
  ];
}

const sameMonth = (field: NetField): NetField =>
  field.state === 'changed' ? { ...field, given: field.accepted ?? field.given, state: 'same' } : field;

const [, transferred, transferredTwice, advancedCourse] = entryChoices.entryRoute ?? [];

/** The route into the school, and each 年月 that this route is asked for. */
function entryFields(input: PreCheckInput): readonly NetField[] {
  const { applicant, entries, edition, rules } = input;
  const route = entries.entryRoute ?? '';
  const isEmergency = edition.scheme === 'emergency';
  const routeField = entryField('entryRoute', '入学のしかた', entries, unchanged);
  const earlierSchools =
    route === transferredTwice ? 2 : route === transferred || route === advancedCourse ? 1 : 0;
  const earlier = [
    { field: ['beforeThatEnteredOn', 'beforeThatLeftOn'] as const, school: 'その前の学校' },
    { field: ['beforeEnteredOn', 'beforeLeftOn'] as const, school: '前の学校' },
  ].slice(2 - earlierSchools);
  const typed = earlier.flatMap(({ field: [entered, left], school }) => [
    entryField(
      entered,
      `${school}に入学した年月（高専は4年次に進級した年月）`,
      entries,
      (given) => checkMonth(given, rules),
      asked,
    ),
    entryField(left, `${school}に在籍した最終年月`, entries, (given) => checkMonth(given, rules), asked),
  ]);
  const entered = sameMonth(
    factField(
      { id: 'enteredOn', label: '現在の学校に入学・編入学した年月' },
      'enteredOn',
      applicant.enteredOn,
      (given) => asShown(westernMonth(given), [rules.westernYear])(),
    ),
  );
  const path = {
    emergency: isEmergency,
    advancedCourse: route === advancedCourse,
    earlier: earlier.map(({ field: [enteredField, left] }) =>
      earlierSchool(entries[enteredField], entries[left]),
    ),
    enteredOn: applicant.enteredOn,
  };
  const found = edition.enrolment === null ? null : entryMonthsFor(path, edition.enrolment);
  const order = inOrder([
    ...path.earlier.flatMap(({ enteredOn, leftOn }) => [enteredOn, leftOn]),
    applicant.enteredOn,
  ]);
  const checked = order
    ? entered
    : faulty(
        entered,
        '年月の順が合いません。前の学校の入学・最終在籍、現在の学校の入学の順になるように確かめてください。',
      );
  return [routeField, ...typed, found?.kind === 'askSchool' ? withNotes(checked, [found.reason]) : checked];
}

const asked = '編入学・転学した人は、前の学校の年月も入力します。';

const earlierSchool = (entered: string | undefined, left: string | undefined) => ({
  kind: 'other' as const,
  enteredOn: monthTyped(entered),
  countsFrom: null,
  leftOn: monthTyped(left),
});

/** Months that are known never go back. */
function inOrder(months: readonly (YearMonth | null)[]): boolean {
  const known = months.filter((month) => month !== null);
  return known.every((month, at) => at === 0 || (known[at - 1] ?? month) <= month);
}

/** 卒業予定年月 against 早見表. */
function graduationField({ applicant, edition, rules }: PreCheckInput): NetField {
  const { grade, courseYears, enteredOn, expectedGraduation: given } = applicant;
  const field = sameMonth(
    factField({ id: 'expectedGraduation', label: '卒業予定年月' }, 'expectedGraduation', given, (month) =>
      asShown(westernMonth(month), [rules.westernYear])(),
    ),
  );
  if (edition.enrolment === null) return field;
  const expected = expectedGraduation({ grade, courseYears, enteredOn, longTerm: false }, edition.enrolment);
  if (expected.kind !== 'found') return field;
  const table = `早見表では${westernMonth(expected.graduation)}です（${grade}学年・修業年限${courseYears}年）。`;
  const cited = { ...field, citations: [...field.citations, ...expected.citations] };
  if (given === null)
    return {
      ...cited,
      accepted: westernMonth(expected.graduation),
      notes: [table, '名簿の卒業予定年月に入力してください。'],
    };
  return given === expected.graduation
    ? cited
    : {
        ...cited,
        state: 'faulty',
        notes: [`${table}学年、修業年限、卒業予定年月のどれかを直してください。`],
      };
}
