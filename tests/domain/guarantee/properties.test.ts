import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/domain/dates.ts';
import { guarantorRoles } from '#core/domain/edition-guarantee.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import type { GuarantorFacts } from '#core/domain/guarantee/facts.ts';
import type { GuarantorVerdict } from '#core/domain/guarantee/finding.ts';
import { judgeMeans } from '#core/domain/guarantee/means.ts';
import type { GuarantorOutcome } from '#core/domain/guarantee/outcome.ts';
import { guaranteeRules } from '../../rules/editions.ts';
import { complete, fields, forget } from './arbitrary.ts';

const rules = await guaranteeRules('advance-2022');
if (rules.means === null) throw new Error('no means test');
const meansRules = rules.means;

function verdictsOf(facts: GuarantorFacts): ReadonlyMap<string, GuarantorVerdict> {
  const means = judgeMeans(facts, meansRules);
  return new Map([
    ...guarantorRoles.flatMap((role) =>
      checkGuarantor(role, facts, rules).conditions.map(
        ({ id, verdict }) => [`${role} ${id}`, verdict] as const,
      ),
    ),
    ...means.tests.map(({ label, verdict }) => [label, verdict] as const),
    ['means', means.verdict] as const,
  ]);
}

const outcomesOf = (facts: GuarantorFacts) =>
  guarantorRoles.map((role) => checkGuarantor(role, facts, rules).outcome);

/** The keys whose verdicts of two checks are not as they should be to each other. */
const violations = (
  before: GuarantorFacts,
  after: GuarantorFacts,
  isFine: (before: GuarantorVerdict['kind'], after: GuarantorVerdict['kind']) => boolean,
): readonly string[] => {
  const known = verdictsOf(before);
  return [...verdictsOf(after)]
    .filter(([key, { kind }]) => !isFine(known.get(key)?.kind ?? 'missing', kind))
    .map(([key]) => key);
};

const rank = { met: 2, missing: 1, notMet: 0 } as const;
const outcomeRank: Readonly<Record<GuarantorOutcome, number>> = {
  canBe: 2,
  canBeByMeans: 2,
  missing: 1,
  inPrincipleNot: 0,
  cannot: 0,
};

describe('missing facts', () => {
  it('never yield notMet where the facts would have been met, and never refuse who could be chosen', () => {
    fc.assert(
      fc.property(complete, fc.subarray(fields), (facts, some) => {
        const forgotten = forget(facts, some);
        const isFine = (known: string, left: string) => left === 'missing' || left === known;
        expect(violations(facts, forgotten, isFine)).toEqual([]);
        const known = outcomesOf(facts);
        const refused = outcomesOf(forgotten).filter((each, at) => each === 'cannot' && known[at] !== each);
        expect(refused).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leave everything open when nothing is known', () => {
    const nothing = forget(fc.sample(complete, 1)[0] as GuarantorFacts, fields);
    for (const verdict of verdictsOf(nothing).values()) expect(verdict.kind).toBe('missing');
    for (const role of guarantorRoles) expect(checkGuarantor(role, nothing, rules).outcome).toBe('missing');
  });

  it('are named only among those that are really empty, and not when everything is stated', () => {
    fc.assert(
      fc.property(complete, fc.subarray(fields), (facts, some) => {
        const forgotten = forget(facts, some);
        const open = [...verdictsOf(forgotten).values()].filter(({ kind }) => kind === 'missing');
        const named = open.map((verdict) => (verdict.kind === 'missing' ? verdict.fields : []));
        expect(named.filter((each) => each.length === 0)).toEqual([]);
        expect(named.flat().filter((field) => forgotten[field] !== null)).toEqual([]);
        const kinds = [...verdictsOf(facts).values()].map(({ kind }) => kind);
        expect(kinds).not.toContain('missing');
      }),
      { numRuns: 300 },
    );
  });
});

describe('better facts', () => {
  const more = (amount: number | null): number | null => (amount === null ? null : amount + 100_000);
  const improvements: Readonly<Record<string, (facts: GuarantorFacts) => GuarantorFacts>> = {
    '年間収入が 10万円 多い': (facts) => ({ ...facts, income: more(facts.income) }),
    '預貯金が 10万円 多い': (facts) => ({ ...facts, deposits: more(facts.deposits) }),
    '固定資産が 10万円 多い': (facts) => ({ ...facts, property: more(facts.property) }),
    '貸与予定総額が 1円 少ない': (facts) => ({
      ...facts,
      plannedLoan: facts.plannedLoan === null ? null : facts.plannedLoan - 1,
    }),
    一年若い: (facts) => ({
      ...facts,
      birthDate: facts.birthDate === null ? null : addDays(facts.birthDate, 365),
    }),
    生徒が一年若い: (facts) => ({
      ...facts,
      applicantBirthDate: facts.applicantBirthDate === null ? null : addDays(facts.applicantBirthDate, 365),
    }),
    別生計になる: (facts) => ({ ...facts, separateHousehold: true }),
    債務整理が終わる: (facts) => ({ ...facts, debtArrangement: false }),
    学生でなくなる: (facts) => ({ ...facts, student: false }),
    成年になる: (facts) => ({ ...facts, minor: false }),
    定額返還方式にする: (facts) => ({ ...facts, incomeLinked: false }),
    父母がいない等の事情がある: (facts) => ({ ...facts, parentsUnavailable: true }),
    親等が一つ近い: ({ relation: old, ...facts }) => ({
      ...facts,
      relation: old?.kind === 'relative' && old.degree > 1 ? { ...old, degree: old.degree - 1 } : old,
    }),
  };

  it.each(Object.entries(improvements))('%s: no verdict gets worse', (_name, improve) => {
    fc.assert(
      fc.property(complete, fc.subarray(fields), (facts, some) => {
        for (const before of [facts, forget(facts, some)]) {
          const after = improve(before);
          expect(violations(before, after, (old, now) => rank[now] >= rank[old])).toEqual([]);
          const earlier = outcomesOf(before).map((outcome) => outcomeRank[outcome]);
          const now = outcomesOf(after).map((outcome) => outcomeRank[outcome]);
          expect(now.filter((each, at) => each < (earlier[at] ?? 0))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the means test', () => {
  it('is the sentence of the publication, in whole yen', () => {
    fc.assert(
      fc.property(complete, (facts) => {
        const { income, deposits, property, plannedLoan, incomeKind } = facts;
        const line = BigInt(incomeKind === 'salary' ? 3_200_000 : 2_200_000);
        const [a, b, c, loan] = [income, deposits, property, plannedLoan].map((yenOf) => BigInt(yenOf ?? 0));
        if (a === undefined || b === undefined || c === undefined || loan === undefined) throw new Error();
        const expected = [
          a >= line,
          b >= loan,
          c >= loan,
          16n * a + b >= 16n * line,
          16n * a + c >= 16n * line,
          b + c >= loan,
          16n * a + b + c >= 16n * line,
        ];
        const { tests } = judgeMeans(facts, meansRules);
        expect(tests.map(({ verdict }) => verdict.kind === 'met')).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
