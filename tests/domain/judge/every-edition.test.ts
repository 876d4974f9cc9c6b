import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant, FactField } from '#core/domain/applicant.ts';
import { addMonths } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import { judge } from '#core/domain/judge/judge.ts';
import type { Verdict } from '#core/domain/verdict.ts';
import { shippedRulebook } from '../../rules/editions.ts';
import { dayFor, type Student, studentFor } from './any-applicant.ts';
import { emptyApplicant } from './applicants.ts';

// What holds whoever is judged, by every edition that is shipped.

const { editions } = await shippedRulebook();
const named = editions.map((edition) => [edition.id, edition] as const);

const judged = ({ applicant, standing }: Student, edition: Edition) =>
  judge(applicant, edition, dayFor(edition), standing);

/** Every verdict by wish and criterion. */
const verdicts = (student: Student, edition: Edition): ReadonlyMap<string, Verdict> =>
  new Map(
    judged(student, edition).wishes.flatMap(({ wish, criteria }) =>
      criteria.map(({ id, verdict }) => [`${wish} ${id}`, verdict] as const),
    ),
  );

const withFacts = ({ applicant, standing }: Student, facts: Partial<Applicant>): Student => ({
  applicant: { ...applicant, ...facts },
  standing,
});

/**
 * Not among what can be forgotten: who is asked for what (wishes), names, and 対象学年, which is one entry with the average:
 * an average of the wrong years does not become one of the right years by forgetting which they were.
 */
const kept: readonly FactField[] = [
  'studentNumber',
  'familyName',
  'givenName',
  'wantsGrant',
  'choice',
  'gradePeriod',
];
const forgettable = (Object.keys(emptyApplicant) as FactField[]).filter((field) => !kept.includes(field));

/** A forgotten GPA has no place in its group. */
const forget = ({ applicant, standing }: Student, field: FactField): Student => ({
  applicant: { ...applicant, [field]: null },
  standing: field === 'gpa' ? null : standing,
});

/** Per fact, what is better than what was drawn; null = it cannot become better. */
const better: Readonly<Record<string, (student: Student) => Student | null>> = {
  gradeAverage: (s) => {
    const average = s.applicant.gradeAverage;
    if (average?.kind !== 'typed') return null;
    return withFacts(s, {
      gradeAverage: { kind: 'typed', text: (Number(average.text) + 0.1).toFixed(1) },
    });
  },
  gpaRank: (s) =>
    s.applicant.gpaRank === null || s.applicant.gpaRank === 1
      ? null
      : withFacts(s, { gpaRank: s.applicant.gpaRank - 1 }),
  gpa: ({ applicant, standing }) =>
    standing === null || standing.rank === null || standing.rank === 1
      ? null
      : { applicant, standing: { ...standing, rank: standing.rank - 1, reachesMean: true } },
  gpaHeadCount: (s) =>
    s.applicant.gpaHeadCount === null ? null : withFacts(s, { gpaHeadCount: s.applicant.gpaHeadCount + 1 }),
  aboveMean: (s) => withFacts(s, { aboveMean: true }),
  equivalencyExam: (s) => withFacts(s, { equivalencyExam: true }),
  studyWillResult: (s) => withFacts(s, { studyWillResult: 'recognised' }),
  taxExempt: (s) => withFacts(s, { taxExempt: true }),
  onWelfare: (s) => withFacts(s, { onWelfare: true }),
  socialCare: (s) => withFacts(s, { socialCare: true }),
  specialTalent: (s) => withFacts(s, { specialTalent: true }),
  specialWill: (s) => withFacts(s, { specialWill: true }),
  loan2Basis: (s) => withFacts(s, { loan2Basis: 'will' }),
  hadGrantBefore: (s) => withFacts(s, { hadGrantBefore: false }),
  nationality: (s) =>
    withFacts(s, {
      nationality: 'japanese',
      residenceStatus: null,
      staysPermanently: null,
      residenceUntil: null,
    }),
  residenceStatus: (s) =>
    s.applicant.residenceStatus === null
      ? null
      : withFacts(s, { residenceStatus: { kind: 'permanentResident' } }),
  staysPermanently: (s) => withFacts(s, { staysPermanently: true }),
  residenceUntil: (s) => withFacts(s, { residenceUntil: '2099-12-31' }),
  standing: (s) => withFacts(s, { standing: 'regular' }),
  loanHistory: (s) => withFacts(s, { loanHistory: 'none', earlierLoan1: 0, earlierLoan2: 0 }),
  debtSettlement: (s) => withFacts(s, { debtSettlement: false }),
  earlierLoan1: (s) => withFacts(s, { earlierLoan1: Math.max(0, (s.applicant.earlierLoan1 ?? 1) - 1) }),
  earlierLoan2: (s) => withFacts(s, { earlierLoan2: Math.max(0, (s.applicant.earlierLoan2 ?? 1) - 1) }),
  scholarNumber: (s) => withFacts(s, { scholarNumber: '622-04-999999' }),
  // Nearer to the application, but never behind the start of the loan.
  emergencyMonth: (s) => {
    const { emergencyMonth, loanStart } = s.applicant;
    if (emergencyMonth === null || (loanStart !== null && emergencyMonth >= loanStart)) return null;
    return withFacts(s, { emergencyMonth: addMonths(emergencyMonth, 1) });
  },
  loanStart: (s) =>
    s.applicant.loanStart === null ? null : withFacts(s, { loanStart: addMonths(s.applicant.loanStart, 1) }),
  creditsEarned: (s) =>
    s.applicant.creditsEarned === null
      ? null
      : withFacts(s, { creditsEarned: s.applicant.creditsEarned + 0.5 }),
  attendanceRate: (s) =>
    s.applicant.attendanceRate === null
      ? null
      : withFacts(s, { attendanceRate: s.applicant.attendanceRate + 0.1 }),
  graduationDelayed: (s) => withFacts(s, { graduationDelayed: false }),
  warnedBefore: (s) => withFacts(s, { warnedBefore: false }),
  income: (s) => withFacts(s, { income: Math.max(0, (s.applicant.income ?? 100) - 100) }),
  assets: (s) => withFacts(s, { assets: Math.max(0, (s.applicant.assets ?? 100) - 100) }),
  taxBaseGrant: (s) => withFacts(s, { taxBaseGrant: Math.max(0, (s.applicant.taxBaseGrant ?? 100) - 100) }),
  taxBaseLoan: (s) => withFacts(s, { taxBaseLoan: Math.max(0, (s.applicant.taxBaseLoan ?? 100) - 100) }),
  manyChildren: (s) => withFacts(s, { manyChildren: true }),
};

/** For a household, within the guide is as good as met and over it as bad as not met. */
const isGood = (verdict: Verdict | undefined): boolean =>
  verdict?.kind === 'met' || (verdict?.kind === 'jassoDecides' && verdict.indication === 'within');
const isBad = (verdict: Verdict): boolean =>
  verdict.kind === 'notMet' || (verdict.kind === 'jassoDecides' && verdict.indication === 'over');

describe.each(named)('%s', (_id, edition) => {
  it('a fact changed for the better never turns met into notMet', () => {
    const changes = Object.entries(better);
    fc.assert(
      fc.property(studentFor(edition), fc.constantFrom(...changes), (student, [fact, improve]) => {
        const improved = improve(student);
        if (improved === null) return;
        const before = verdicts(student, edition);
        for (const [key, verdict] of verdicts(improved, edition))
          if (isBad(verdict)) expect(isGood(before.get(key)), `${fact}: ${key}`).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('a missing fact never yields notMet', () => {
    fc.assert(
      fc.property(studentFor(edition), fc.constantFrom(...forgettable), (student, field) => {
        const before = verdicts(student, edition);
        for (const [key, verdict] of verdicts(forget(student, field), edition))
          if (verdict.kind === 'notMet') expect(before.get(key)?.kind, `${field}: ${key}`).toBe('notMet');
      }),
      { numRuns: 4000 },
    );
  });

  it('nobody of whom nothing is known is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 9, 14), (choice) => {
        const applicant: Applicant = { ...emptyApplicant, wantsGrant: true, choice };
        for (const [key, verdict] of verdicts({ applicant, standing: null }, edition))
          expect(verdict.kind, key).not.toBe('notMet');
      }),
    );
  });

  it('what is missing is empty, unless it contradicts: then the reason says so', () => {
    fc.assert(
      fc.property(studentFor(edition), (student) => {
        const { applicant } = student;
        const ofOtherYears = applicant.gradePeriod === null ? [] : ['gradeAverage', 'gradePeriod'];
        for (const verdict of verdicts(student, edition).values()) {
          if (verdict.kind !== 'missing') continue;
          expect(verdict.fields.length).toBeGreaterThan(0);
          const filled = verdict.fields.filter((field) => applicant[field] !== null);
          expect(ofOtherYears).toEqual(expect.arrayContaining(filled));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the same facts are always judged the same, in whole sentences', () => {
    fc.assert(
      fc.property(studentFor(edition), (student) => {
        const judgement = judged(student, edition);
        expect(judged(student, edition)).toEqual(judgement);
        for (const criterion of judgement.wishes.flatMap(({ criteria }) => criteria)) {
          expect(criterion.reason, criterion.id).toMatch(/。$/);
          expect(criterion.reason, criterion.id).not.toMatch(/null|undefined|NaN|。。/);
          if (criterion.next !== null) expect(criterion.next, criterion.id).toMatch(/。$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the measure is never milder than what a criterion says', () => {
    fc.assert(
      fc.property(studentFor(edition), (student) => {
        const { measure, wishes } = judged(student, edition);
        const kinds = wishes.flatMap(({ criteria }) => criteria.map(({ verdict }) => verdict.kind));
        if (edition.continuation === null) expect(measure).toBeNull();
        else if (measure === 'continue') expect(new Set(kinds)).toEqual(new Set(['met']));
        else if (measure === 'abolition') expect(kinds).toContain('notMet');
        else if (measure !== null) expect(kinds).not.toContain('notMet');
      }),
      { numRuns: 1000 },
    );
  });
});
