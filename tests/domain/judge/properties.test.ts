import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant, Choice, FactField, ResidenceStatus } from '#core/domain/applicant.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { Verdict } from '#core/domain/verdict.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

const edition = await shippedEdition('advance-2022');
const asOf = '2022-06-15';

const month = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const status = fc.constantFrom<ResidenceStatus>(
  { kind: 'permanentResident' },
  { kind: 'longTermResident' },
  { kind: 'other', text: '留学' },
);
const choice = fc.constantFrom<Choice>(1, 2, 3, 4, 5, 6, 7);

/** Everything stated, and without contradiction: only who has graduated before has a month of it, and so on. */
const complete: fc.Arbitrary<Applicant> = fc
  .record({
    schoolCourse: fc.constantFrom('highSchool', 'kosen', 'upperSecondaryVocational'),
    grade: fc.integer({ min: 1, max: 5 }),
    courseYears: fc.integer({ min: 1, max: 4 }),
    graduation: month,
    graduatedBefore: fc.boolean(),
    earlierGraduation: month,
    nationality: fc.constantFrom('japanese', 'other'),
    residenceStatus: status,
    staysPermanently: fc.boolean(),
    hadGrantBefore: fc.boolean(),
    tenths: fc.integer({ min: 30, max: 39 }),
    studyWillResult: fc.constantFrom('recognised', 'notRecognised'),
    taxExempt: fc.boolean(),
    onWelfare: fc.boolean(),
    socialCare: fc.boolean(),
    specialTalent: fc.boolean(),
    specialWill: fc.boolean(),
    loan2Basis: fc.constantFrom('average', 'talent', 'will', 'none'),
    householdSize: fc.integer({ min: 1, max: 6 }),
    incomeKind: fc.constantFrom('salary', 'other'),
    income: fc.integer({ min: 100, max: 1200 }),
    assets: fc.integer({ min: 0, max: 2500 }),
    supporters: fc.constantFrom(1, 2),
    choice,
  })
  .map(({ tenths, ...facts }): Applicant => {
    const foreign = facts.nationality === 'other';
    return {
      ...emptyApplicant,
      ...facts,
      wantsGrant: true,
      gradeAverage: { kind: 'typed', text: (tenths / 10).toFixed(1) },
      earlierGraduation: facts.graduatedBefore ? facts.earlierGraduation : null,
      residenceStatus: foreign ? facts.residenceStatus : null,
      staysPermanently: foreign ? facts.staysPermanently : null,
    };
  });

const forgettable = [
  'schoolCourse',
  'grade',
  'courseYears',
  'graduation',
  'graduatedBefore',
  'earlierGraduation',
  'residenceStatus',
  'staysPermanently',
  'hadGrantBefore',
  'gradeAverage',
  'studyWillResult',
  'taxExempt',
  'onWelfare',
  'socialCare',
  'specialTalent',
  'specialWill',
  'loan2Basis',
  'householdSize',
  'incomeKind',
  'income',
  'assets',
  'supporters',
] as const satisfies readonly FactField[];

const forget = (applicant: Applicant, fields: readonly FactField[]): Applicant => ({
  ...applicant,
  ...Object.fromEntries(fields.map((field) => [field, null])),
});

/** Every verdict of an applicant by wish and criterion. */
const verdicts = (applicant: Applicant): ReadonlyMap<string, Verdict> =>
  new Map(
    judge(applicant, edition, asOf).wishes.flatMap((entry) =>
      entry.criteria.map((criterion) => [`${entry.wish} ${criterion.id}`, criterion.verdict] as const),
    ),
  );

/** How good a verdict is for the applicant. */
function rank(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'met':
      return 2;
    case 'notMet':
      return 0;
    case 'jassoDecides':
      return { within: 2, noRow: 1, over: 0 }[verdict.indication];
    default:
      return 1;
  }
}

describe('missing facts', () => {
  it('never yield notMet where the facts would have been met', () => {
    fc.assert(
      fc.property(complete, fc.subarray([...forgettable]), (applicant, fields) => {
        const known = verdicts(applicant);
        for (const [key, verdict] of verdicts(forget(applicant, fields))) {
          if (verdict.kind === 'notMet') expect(known.get(key)?.kind, key).not.toBe('met');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are named only among those that are really empty', () => {
    fc.assert(
      fc.property(complete, fc.subarray([...forgettable]), (applicant, fields) => {
        const forgotten = forget(applicant, fields);
        for (const verdict of verdicts(forgotten).values()) {
          if (verdict.kind !== 'missing') continue;
          expect(verdict.fields.length).toBeGreaterThan(0);
          for (const field of verdict.fields) expect(forgotten[field], field).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are not missing when everything is stated', () => {
    const open = ['earlierGraduation', 'residenceStatus', 'staysPermanently'];
    fc.assert(
      fc.property(complete, (applicant) => {
        for (const verdict of verdicts(applicant).values()) {
          if (verdict.kind === 'missing') expect(open).toEqual(expect.arrayContaining([...verdict.fields]));
        }
      }),
    );
  });
});

describe('better facts', () => {
  const improvements: Readonly<Record<string, (applicant: Applicant) => Applicant>> = {
    '評定平均値が 0.1 上がる': (a) => {
      const text = a.gradeAverage?.kind === 'typed' ? a.gradeAverage.text : '3.0';
      return { ...a, gradeAverage: { kind: 'typed', text: (Number(text) + 0.1).toFixed(1) } };
    },
    学修意欲が認められる: (a) => ({ ...a, studyWillResult: 'recognised' }),
    住民税非課税になる: (a) => ({ ...a, taxExempt: true }),
    生活保護になる: (a) => ({ ...a, onWelfare: true }),
    学修意欲の見込みがつく: (a) => ({ ...a, specialWill: true }),
    資質能力の見込みがつく: (a) => ({ ...a, specialTalent: true }),
    第二種の基準がつく: (a) => ({ ...a, loan2Basis: 'will' }),
    給付を受けたことがない: (a) => ({ ...a, hadGrantBefore: false }),
    永住の意思がある: (a) => ({ ...a, staysPermanently: true }),
    '年収が 100万円 低い': (a) => ({ ...a, income: (a.income ?? 100) - 100 }),
    '資産が 500万円 少ない': (a) => ({ ...a, assets: (a.assets ?? 500) - 500 }),
    年度末に卒業見込み: (a) => ({ ...a, graduation: '2023-03' }),
  };

  it.each(Object.entries(improvements))('%s: no verdict gets worse', (_name, improve) => {
    fc.assert(
      fc.property(complete, fc.subarray([...forgettable]), (applicant, fields) => {
        const before = forget(
          applicant,
          fields.filter((field) => field !== 'gradeAverage'),
        );
        const known = verdicts(before);
        for (const [key, verdict] of verdicts(improve(before))) {
          const earlier = known.get(key);
          if (earlier !== undefined) expect(rank(verdict), key).toBeGreaterThanOrEqual(rank(earlier));
        }
      }),
      { numRuns: 300 },
    );
  });
});
