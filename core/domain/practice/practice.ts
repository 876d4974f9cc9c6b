import type { Applicant, Choice, IncomeState, IsoDate } from '../applicant.ts';
import { blankApplicant } from '../blank-applicant.ts';
import { addDays } from '../dates.ts';
import { averageOfMarks, type GradeAverage } from '../grade-average.ts';
import type { School } from '../school.ts';
import { cast } from './cast.ts';
import type { CastMember, PaperProgress, PracticeAverage } from './cast-member.ts';
import { marksPerStudent, marksWithSum, type PracticeMark, withOneMissing } from './marks.ts';
import { givenNames, surnames } from './names.ts';
import { type PracticePaper, paperWays } from './practice-papers.ts';

/** One invented student with the subject marks and the papers that are in. */
export type PracticeStudent = Readonly<{
  applicant: Applicant;
  marks: readonly PracticeMark[];
  papers: readonly PracticePaper[];
}>;

/** The day the practice data is seen from: inside the second round, nine weeks before the last recommendation day. */
export const practiceAsOf = '2022-06-15';
/** …and judged by the rules of that year. */
export const practiceEdition = 'advance-2022';

export const practiceSchool: School = {
  name: '青葉台北高等学校',
  principal: { family: '宇佐美', given: '正道' },
  officer: { family: '佐野', given: '和彦' },
  phone: '000-0000-0000',
  defaultCourse: 'highSchool',
};

const classNames = ['1', '2', '3', '4'] as const;
const total = 120;

/** Picks by position, round and round. */
const nth = <Value>(values: readonly Value[], at: number): Value => {
  const value = values[at % values.length];
  if (value === undefined) throw new Error('nth of an empty list');
  return value;
};

// Lengths that share no factor with the number of classes, so that no class is all alike.
const choices: readonly (Choice | null)[] = [2, 6, 1, 3, 2, 5, null, 6, 7, 3, 2, 4, 6];
const sums = [72, 78, 66, 84, 75, 91, 70, 81, 63, 77, 87, 69, 74, 95, 80, 68, 73];
const incomes = [268, 355, 412, 298, 520, 633, 376, 745, 244, 480, 690, 820, 315, 1105, 570];
const papersInOrder: readonly PaperProgress[] = ['all', 'some', 'all', 'none', 'all', 'some', 'all'];
const stateSets: readonly (readonly [readonly IncomeState[], readonly IncomeState[]])[] = [
  [['salarySinceBefore'], ['salarySinceBefore']],
  [['salarySinceBefore'], ['noneSinceBefore']],
  [['salarySinceBefore', 'childAllowance'], ['salaryRecent']],
  [['businessSinceBefore'], ['salarySinceBefore']],
  [['salarySinceBefore'], ['noneLeftRecently']],
];

/** An ordinary applicant: the facts follow from the position, so every run makes the same people. */
function ordinary(at: number): CastMember {
  const [family, familyKana] = nth(surnames, at);
  const [given, givenKana] = nth(givenNames, at * 5 + 2);
  const choice = nth(choices, at);
  const sum = nth(sums, at);
  const below = sum * 10 < 35 * marksPerStudent - marksPerStudent / 2;
  const exempt = at % 7 === 0;
  const wantsGrant = choice === null || at % 3 !== 1;
  return {
    name: [family, given, familyKana, givenKana],
    average: ordinaryAverage(at, sum),
    papers: nth(papersInOrder, at),
    facts: {
      wantsGrant,
      choice,
      taxExempt: exempt,
      loan2Basis: at % 5 === 3 ? null : sum >= 74 ? 'average' : 'will',
      income: exempt ? 120 + (at % 9) * 12 : nth(incomes, at),
      incomeKind: at % 6 === 4 ? 'other' : 'salary',
      householdSize: 3 + (at % 3),
      supporters: at % 5 === 4 ? 1 : 2,
      assets: ((at * 83) % 900) + 20,
      ...(below && wantsGrant && at % 3 === 0 ? interview(at) : {}),
    },
  };
}

/** Most come from 評定一覧, some were typed in, a few are still to come. */
function ordinaryAverage(at: number, sum: number): PracticeAverage {
  if (at % 13 === 4) return { kind: 'none' };
  if (at % 11 === 7) return { kind: 'typed', text: typedText(sum / marksPerStudent) };
  return { kind: 'marks', sum };
}

/** At least one decimal, as an entry is kept. */
const typedText = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));

const interview = (at: number): Partial<Applicant> => ({
  studyWillMethod: at % 4 === 0 ? 'interview' : 'report',
  studyWillResult: 'recognised',
  studyWillDate: addDays('2022-05-09', at % 20),
  studyWillBy: '担任',
});

function averageOf(
  average: PracticeAverage,
  at: number,
): Pick<PracticeStudent, 'marks'> & { value: GradeAverage | null } {
  switch (average.kind) {
    case 'typed':
      return { marks: [], value: { kind: 'typed', text: average.text } };
    case 'none':
      return { marks: [], value: null };
    case 'marks':
      return withAverage(marksWithSum(average.sum, at));
    case 'marksMissingOne':
      return withAverage(withOneMissing(marksWithSum(average.sum, at)));
  }
}

/** Computed as an import of 評定一覧 does it: over the marks that are there. */
const withAverage = (marks: readonly PracticeMark[]) => ({
  marks,
  value: averageOfMarks(marks.flatMap(({ mark }) => (mark === null ? [] : [mark]))),
});

/** When and under which number スカラネット was finished; one in nine has not got that far. */
function receipt(at: number): Pick<Applicant, 'receiptNumber' | 'receiptDate'> {
  if (at % 9 === 5) return { receiptNumber: null, receiptDate: null };
  const receiptDate = addDays('2022-04-25', (at * 13) % 51);
  const number = `${receiptDate.replaceAll('-', '')}${String(20_000 + at * 137).padStart(8, '0')}`;
  return { receiptNumber: number, receiptDate };
}

function student(member: CastMember, at: number, className: string): PracticeStudent {
  const [familyName, givenName, familyKana, givenKana] = member.name;
  const { marks, value } = averageOf(member.average, at);
  const supporters = member.facts.supporters === undefined ? 2 : member.facts.supporters;
  const [first, second] = nth(stateSets, at);
  const applicant: Applicant = {
    ...blankApplicant,
    grade: 3,
    class: className,
    familyName,
    givenName,
    familyKana,
    givenKana,
    birthDate: birthDate(at),
    nationality: 'japanese',
    schoolCourse: 'highSchool',
    courseYears: 3,
    graduation: '2023-03',
    graduatedBefore: false,
    hadGrantBefore: false,
    gradeAverage: value,
    gradePeriod: 'years1to2',
    supporters: 2,
    taxExempt: false,
    onWelfare: false,
    socialCare: false,
    loan2Basis: 'average',
    householdSize: 4,
    incomeKind: 'salary',
    income: 400,
    assets: 150,
    ...receipt(at),
    supporter1States: supporters === null ? null : first,
    supporter2States: supporters === 2 ? second : null,
    specialDeduction: false,
    cannotSubmitMyNumber: false,
    ...member.facts,
  };
  return { applicant, marks, papers: paperWays(applicant, member.papers, at) };
}

/** Born between 2 April 2004 and 1 April 2005, as third-years of 2022 are. */
const birthDate = (at: number): IsoDate => addDays('2004-04-02', (at * 37) % 365);

/** Class lists are in the order of the readings; seats follow, with gaps for those who do not apply. */
function seated(students: readonly PracticeStudent[], className: string): readonly PracticeStudent[] {
  const kana = (one: PracticeStudent) => `${one.applicant.familyKana}　${one.applicant.givenKana}`;
  const ordered = students.toSorted((a, b) => (kana(a) < kana(b) ? -1 : 1));
  return ordered.map((one, at) => {
    const seat = 1 + at + Math.floor((at * 4 + Number(className) * 3) / 11);
    const studentNumber = `02${className.padStart(2, '0')}${String(seat).padStart(2, '0')}`;
    return { ...one, applicant: { ...one.applicant, seat, studentNumber } };
  });
}

/**
 * 120 invented applicants of one school: third-years of four classes and a few who have left. The same on every run.
 * Seen from `practiceAsOf`, every verdict, every paper and every borderline occurs.
 */
export function practiceStudents(): readonly PracticeStudent[] {
  const members = [...cast, ...Array.from({ length: total - cast.length }, (_, at) => ordinary(at))];
  const atSchool: { className: string; one: PracticeStudent }[] = [];
  const left: PracticeStudent[] = [];
  members.forEach((member, at) => {
    const className = nth(classNames, at);
    const one = student(member, at, className);
    if (member.facts.grade === null) left.push(one);
    else atSchool.push({ className, one });
  });
  const byClass = classNames.flatMap((className) =>
    seated(
      atSchool.filter((each) => each.className === className).map((each) => each.one),
      className,
    ),
  );
  return [...byClass, ...left];
}
