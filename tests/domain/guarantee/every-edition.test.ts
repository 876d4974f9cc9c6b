import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GuarantorRole, guarantorRoles } from '#core/domain/edition-guarantee.ts';
import { askedFields } from '#core/domain/guarantee/asked.ts';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import { type GuarantorFacts, unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { shippedRulebook } from '../../rules/editions.ts';
import { complete, fields, forget } from './arbitrary.ts';

const { editions } = await shippedRulebook();
const guaranteed = editions.flatMap(({ id, guarantee }) =>
  guarantee === null ? [] : [[id, guarantee] as const],
);

/** Also the 父母 for whom some editions make an exception. */
const person = fc
  .tuple(complete, fc.constantFrom(null, 'divorcedParent', 'adoptedOutParent', 'spouseParent'))
  .map(([facts, kind]): GuarantorFacts => (kind === null ? facts : { ...facts, relation: { kind } }));

it('there are several editions with a guarantee', () => {
  expect(guaranteed.map(([id]) => id)).toEqual(
    expect.arrayContaining(['advance-2022', 'correspondence-2020', 'enrolled-2023', 'emergency-2023']),
  );
});

describe.each(guaranteed)('%s', (_id, rules) => {
  const check = (role: GuarantorRole, facts: GuarantorFacts) => checkGuarantor(role, facts, rules);

  it('a missing fact never yields notMet where the fact would have been met, and refuses nobody', () => {
    fc.assert(
      fc.property(person, fc.subarray(fields), fc.constantFrom(...guarantorRoles), (facts, some, role) => {
        const known = check(role, facts);
        const forgotten = check(role, forget(facts, some));
        const worse = forgotten.conditions.filter(
          ({ verdict }, at) => verdict.kind === 'notMet' && known.conditions[at]?.verdict.kind !== 'notMet',
        );
        expect(worse.map(({ id }) => id)).toEqual([]);
        if (['cannot', 'inPrincipleNot'].includes(forgotten.outcome)) {
          expect(['cannot', 'inPrincipleNot']).toContain(known.outcome);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('whoever answers every question that is asked gets an answer', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...guarantorRoles), (facts, role) => {
        let told: GuarantorFacts = unknownGuarantor;
        for (let round = 0; round < 4; round += 1) {
          const asked = askedFields(check(role, told), told);
          told = { ...told, ...Object.fromEntries(asked.map((field) => [field, facts[field]])) };
        }
        expect(check(role, told).outcome).toBe(check(role, facts).outcome);
      }),
      { numRuns: 200 },
    );
  });
});
