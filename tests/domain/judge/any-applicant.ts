import fc from 'fast-check';
import {
  type Applicant,
  choiceNumbers,
  emergencyCauses,
  loan2Bases,
  loanHistories,
  type ResidenceStatus,
  schoolings,
  standings,
} from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { Edition } from '#core/domain/edition.ts';
import { gradePeriods } from '#core/domain/grade-average.ts';
import { emptyApplicant } from './applicants.ts';

/** An applicant with the place that the GPA has in its group. */
export type Student = Readonly<{ applicant: Applicant; standing: Standing | null }>;

/** The day on which a test judges by an edition. */
export const dayFor = ({ calendar, fiscalYear }: Edition): string =>
  calendar.applicationWindow?.value.from ?? `${fiscalYear}-06-15`;

const known = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });

const months = (year: number, back: number, ahead: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: year - back, max: year + ahead }), fc.integer({ min: 1, max: 12 }))
    .map(([each, month]) => `${each}-${String(month).padStart(2, '0')}`);

const status = fc.constantFrom<ResidenceStatus>(
  { kind: 'permanentResident' },
  { kind: 'spouseOfJapanese' },
  { kind: 'longTermResident' },
  { kind: 'other', text: '留学' },
);

const facts = (year: number) =>
  fc.record({
    wantsGrant: known(fc.boolean()),
    choice: known(fc.constantFrom(...choiceNumbers)),
    grade: known(fc.integer({ min: 1, max: 5 })),
    courseYears: known(fc.integer({ min: 2, max: 5 })),
    schoolCourse: known(fc.constantFrom('highSchool', 'kosen', 'upperSecondaryVocational')),
    schooling: known(fc.constantFrom(...schoolings)),
    enteredOn: known(months(year, 8, 0)),
    graduation: known(months(year, 3, 2)),
    expectedGraduation: known(months(year, 0, 4)),
    graduatedBefore: known(fc.boolean()),
    earlierGraduation: months(year, 3, 0),
    equivalencyExam: known(fc.boolean()),
    hadGrantBefore: known(fc.boolean()),
    standing: known(fc.constantFrom(...standings)),
    foreign: fc.boolean(),
    residenceStatus: known(status),
    staysPermanently: known(fc.boolean()),
    residenceUntil: known(months(year, 1, 2).map((month) => `${month}-15`)),
    tenths: known(fc.integer({ min: 28, max: 39 })),
    gradePeriod: known(fc.constantFrom(...gradePeriods)),
    studyWillResult: known(fc.constantFrom('recognised', 'notRecognised')),
    taxExempt: known(fc.boolean()),
    onWelfare: known(fc.boolean()),
    socialCare: known(fc.boolean()),
    specialTalent: known(fc.boolean()),
    specialWill: known(fc.boolean()),
    loan2Basis: known(fc.constantFrom(...loan2Bases)),
    rank: fc.integer({ min: 1, max: 12 }),
    sharedBy: fc.integer({ min: 1, max: 3 }),
    reachesMean: fc.boolean(),
    hasGpa: fc.boolean(),
    isRankTyped: fc.boolean(),
    isMeanStated: fc.boolean(),
    applicantsOnly: fc.boolean(),
    withoutGpa: fc.constantFrom(0, 0, 1, 3),
    householdSize: known(fc.integer({ min: 1, max: 6 })),
    incomeKind: known(fc.constantFrom('salary', 'other')),
    income: known(fc.integer({ min: 100, max: 1500 })),
    assets: known(fc.integer({ min: 0, max: 2500 })),
    supporters: known(fc.constantFrom(1, 2)),
    taxBaseGrant: known(fc.integer({ min: 0, max: 200_000 })),
    taxBaseLoan: known(fc.constantFrom(0, 100, 164_600, 164_700, 189_400, 189_500, 381_500, 381_600)),
    manyChildren: known(fc.boolean()),
    loanHistory: known(fc.constantFrom(...loanHistories)),
    debtSettlement: known(fc.boolean()),
    earlierLoan1: known(fc.integer({ min: 0, max: 5 })),
    earlierLoan2: known(fc.integer({ min: 0, max: 5 })),
    scholarNumber: known(fc.constant('622-04-999999')),
    emergencyCause: known(fc.constantFrom(...emergencyCauses)),
    emergencyMonth: known(months(year, 2, 0)),
    loanStart: known(months(year, 2, 1)),
    halfCredits: known(fc.integer({ min: 30, max: 124 })),
    creditsStandard: known(fc.constantFrom(31, 40, 62)),
    attendanceRate: known(fc.constantFrom(59.9, 60, 60.1, 79.9, 80, 80.1, 100)),
    graduationDelayed: known(fc.boolean()),
    warnedBefore: known(fc.boolean()),
  });

/**
 * Anyone an edition may be asked about, with gaps, but without contradiction: only a foreign national has a 在留資格, only
 * who has graduated before has a month of it, and the school's word about the mean is what the figures say.
 */
export const studentFor = ({ fiscalYear }: Edition): fc.Arbitrary<Student> =>
  facts(fiscalYear).map((drawn): Student => {
    const { rank, sharedBy, reachesMean, applicantsOnly, withoutGpa, hasGpa, isRankTyped, isMeanStated } =
      drawn;
    const { tenths, halfCredits } = drawn;
    const shared = Math.min(sharedBy, headCount - rank + 1);
    const applicant: Applicant = {
      ...emptyApplicant,
      ...onlyFacts(drawn),
      ...citizenship(drawn),
      ...earlier(drawn),
      gradeAverage: tenths === null ? null : { kind: 'typed', text: (tenths / 10).toFixed(1) },
      gpa: hasGpa ? '2.50' : null,
      gpaRank: isRankTyped ? rank : null,
      gpaHeadCount: isRankTyped ? headCount : null,
      aboveMean: isMeanStated ? reachesMean : null,
      creditsEarned: halfCredits === null ? null : halfCredits / 2,
    };
    const standing = {
      ...computedPlace({ rank, headCount, sharedBy: shared, reachesMean, applicantsOnly }),
      withoutGpa: Math.min(withoutGpa, headCount - rank - shared + 1),
    };
    return { applicant, standing: hasGpa ? standing : null };
  });

const headCount = 12;

type DrawnFacts = ReturnType<typeof facts> extends fc.Arbitrary<infer Value> ? Value : never;

const citizenship = (drawn: DrawnFacts): Partial<Applicant> =>
  drawn.foreign
    ? { nationality: 'other' }
    : { nationality: 'japanese', residenceStatus: null, staysPermanently: null, residenceUntil: null };

const earlier = ({ graduatedBefore, earlierGraduation, loanHistory }: DrawnFacts): Partial<Applicant> => ({
  earlierGraduation: graduatedBefore === true ? earlierGraduation : null,
  ...(loanHistory === 'none' ? { earlierLoan1: 0, earlierLoan2: 0 } : {}),
});

type Drawn = Readonly<{
  rank: number;
  headCount: number;
  sharedBy: number;
  reachesMean: boolean;
  applicantsOnly: boolean;
}>;

/** A place as the cohort computes it. */
export const computedPlace = ({ rank, headCount, sharedBy, ...rest }: Drawn): Standing => ({
  groupLabel: '文学部 2年',
  headCount,
  withoutGpa: 0,
  rank,
  tied: sharedBy > 1,
  sharedBy,
  gpa: '2.50',
  mean: '2.40',
  exactMean: '28.80÷12',
  source: 'computed',
  ...rest,
});

/** Without what only helps to draw. */
function onlyFacts<Drawing extends object>(drawn: Drawing): Partial<Applicant> {
  const fields = new Set(Object.keys(emptyApplicant));
  return Object.fromEntries(Object.entries(drawn).filter(([field]) => fields.has(field)));
}
