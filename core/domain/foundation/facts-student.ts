import type { Applicant, FactField } from '../applicant.ts';
import { classNameOf, placeOf } from '../case.ts';
import { ageOn } from '../dates.ts';
import type { RosterColumn, RosterField } from '../fields/roster-column.ts';
import { rosterColumns } from '../fields/roster-columns.ts';
import { shownYes } from '../fields/words.ts';
import { averageTenths, showTenths } from '../grade-average.ts';
import { stateLabel, wishLabels } from '../judge/words.ts';
import { wishes } from '../verdict.ts';
import { dateValue, type FactKind, type FactValue, nameValue, numberValue, textValue } from './fact-value.ts';
import type { StudentFact } from './tie-fact.ts';

/** Facts of the roster that are days, months or numbers; the others are what their columns show. */
const dates: readonly FactField[] = ['birthDate', 'residenceUntil', 'studyWillDate', 'receiptDate'];
const months: readonly FactField[] = [
  'enteredOn',
  'expectedGraduation',
  'graduation',
  'earlierGraduation',
  'emergencyMonth',
  'loanStart',
];
const numbers: readonly FactField[] = [
  'grade',
  'seat',
  'courseYears',
  'householdSize',
  'supporters',
  'income',
  'assets',
  'taxBaseGrant',
  'taxBaseLoan',
  'gpaRank',
  'gpaHeadCount',
  'earlierLoan1',
  'earlierLoan2',
  'creditsEarned',
  'creditsStandard',
  'attendanceRate',
  'choice',
];
const kana: readonly RosterField[] = ['fullKana', 'familyKana', 'givenKana'];

/** Where the words of a roster's heading would not do in a list to choose from. */
const labels: Readonly<Partial<Record<RosterField, string>>> = {
  fullName: '氏名',
  fullKana: 'フリガナ',
  gradeAverage: '評定平均値（小数第1位）',
};

export const rosterFacts: readonly Readonly<{ field: RosterField; fact: StudentFact }>[] = rosterColumns.map(
  (column) => ({ field: column.field, fact: rosterFact(column) }),
);

function rosterFact(column: RosterColumn): StudentFact {
  const { field } = column;
  const common = {
    id: `roster.${field}`,
    label: labels[field] ?? column.label,
    group: column.group,
  } as const;
  const student = {
    ...common,
    scope: 'student',
    choices: column.choices,
    isOptional: field === 'note',
  } as const;
  if (field === 'gradeAverage')
    return { ...student, kind: 'number', read: ({ entry }) => averageValue(entry.applicant) };
  if (field === 'fullName')
    return {
      ...student,
      kind: 'name',
      read: ({ entry: { applicant } }) =>
        nameValue({ family: applicant.familyName, given: applicant.givenName }),
    };
  const kind = kindOf(column);
  return { ...student, kind, read: ({ entry }) => columnValue(column, kind, entry.applicant) };
}

function kindOf({ field, choices }: RosterColumn): Exclude<FactKind, 'name'> {
  const isOneOf = (fields: readonly string[]): boolean => fields.includes(field);
  if (isOneOf(dates)) return 'date';
  if (isOneOf(months)) return 'month';
  if (isOneOf(numbers)) return 'number';
  if (isOneOf(kana)) return 'kana';
  return choices?.[0] === shownYes ? 'yesNo' : 'text';
}

function columnValue(
  column: RosterColumn,
  kind: Exclude<FactKind, 'name'>,
  applicant: Applicant,
): FactValue | null {
  const shown = column.show(applicant);
  if (shown === '') return null;
  const stored = applicant[column.field as FactField];
  switch (kind) {
    case 'date':
      return dateValue(String(stored));
    case 'month':
      return { kind, month: String(stored) };
    case 'number':
      return numberValue(Number(stored));
    case 'yesNo':
      return { kind, yes: stored === true };
    case 'kana':
      return { kind, text: shown };
    case 'text':
      return textValue(shown);
  }
}

/** As it is sent to JASSO: rounded once, with its one decimal. */
function averageValue({ gradeAverage }: Applicant): FactValue | null {
  if (gradeAverage === null) return null;
  const tenths = averageTenths(gradeAverage);
  return { kind: 'number', value: tenths / 10, words: showTenths(tenths) };
}

const student = { scope: 'student', choices: null, isOptional: false } as const;

/** What follows from the roster and the rules. */
export const studentFacts: readonly StudentFact[] = [
  {
    ...student,
    id: 'list.number',
    label: '一覧の番号（1から）',
    group: '一覧',
    kind: 'number',
    read: ({ number }) => numberValue(number),
  },
  {
    ...student,
    id: 'student.place',
    label: '年組番号（3年2組14番）',
    group: '本人',
    kind: 'text',
    read: ({ entry }) => textValue(placeOf(entry.applicant)),
  },
  {
    ...student,
    id: 'student.class',
    label: '年組（3年2組）',
    group: '本人',
    kind: 'text',
    read: ({ entry: { applicant } }) =>
      applicant.grade === null && applicant.class === null ? null : textValue(classNameOf(applicant)),
  },
  {
    ...student,
    id: 'student.age',
    label: '満年齢（作成日）',
    group: '本人',
    kind: 'number',
    read: ({ entry: { applicant } }, { printedOn }) =>
      numberValue(applicant.birthDate === null ? null : ageOn(applicant.birthDate, printedOn)),
  },
  ...wishes.map(
    (wish): StudentFact => ({
      ...student,
      id: `judgement.${wish}`,
      label: `判定（${wishLabels[wish]}）`,
      group: '判定',
      kind: 'text',
      read: ({ entry: { judgement } }) => {
        const judged = judgement.wishes.find((one) => one.wish === wish);
        return judged === undefined ? null : textValue(stateLabel(wish, judged.recommendable.kind));
      },
    }),
  ),
];
