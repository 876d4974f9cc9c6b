import fc from 'fast-check';
import { addDays } from '#core/domain/dates.ts';
import type { GuarantorFacts, GuarantorField, Relation } from '#core/domain/guarantee/facts.ts';

// People who may stand as 連帯保証人 or 保証人, as properties draw them.

const day = (from: number, to: number) =>
  fc.integer({ min: 0, max: (to - from) * 365 }).map((days) => addDays(`${from}-01-01`, days));
const relation: fc.Arbitrary<Relation> = fc.oneof(
  fc.constantFrom<Relation>({ kind: 'parent' }, { kind: 'spouse' }, { kind: 'none' }),
  fc.record({
    kind: fc.constant('relative'),
    kin: fc.constantFrom('blood', 'marriage'),
    degree: fc.integer({ min: 1, max: 6 }),
    label: fc.constant('親族'),
  }),
);
/** Mostly a 「いいえ」, so that people who can be chosen do turn up. */
const seldom = fc.integer({ min: 0, max: 7 }).map((number) => number === 0);
const yen = fc.oneof(
  fc.integer({ min: 0, max: 12_000_000 }),
  fc.constantFrom(0, 2_200_000, 3_200_000, 2_400_000, 3_199_999),
);

/** Everything stated, and without contradiction: a spouse is not denied to be one. */
export const complete: fc.Arbitrary<GuarantorFacts> = fc
  .record({
    incomeLinked: seldom,
    relation,
    guardian: fc.boolean(),
    parentsUnavailable: fc.boolean(),
    separateHousehold: seldom.map((is) => !is),
    spouseOfJoint: seldom,
    spouseOfApplicant: seldom,
    minor: seldom,
    student: seldom,
    debtArrangement: seldom,
    birthDate: day(1945, 1990),
    admissionReportDate: day(2023, 2024),
    pledgeDate: day(2023, 2024),
    applicantBirthDate: day(1975, 2005),
    loanEnd: fc.constantFrom('2025-03', '2027-03', '2029-09'),
    incomeKind: fc.constantFrom('salary', 'other'),
    income: yen,
    deposits: yen,
    property: yen,
    plannedLoan: fc.integer({ min: 1, max: 10_000_000 }),
  })
  .map((facts) => ({
    ...facts,
    spouseOfApplicant: facts.relation.kind === 'spouse' || facts.spouseOfApplicant,
  }));
export const fields = Object.keys(fc.sample(complete, 1)[0] ?? {}) as GuarantorField[];
export const forget = (facts: GuarantorFacts, some: readonly GuarantorField[]): GuarantorFacts => ({
  ...facts,
  ...Object.fromEntries(some.map((field) => [field, null])),
});
