import { describe, expect, it } from 'vitest';
import { checkGuarantor } from '#core/domain/guarantee/check.ts';
import { type GuarantorFacts, unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { relationOf } from '#core/domain/guarantee/relation.ts';
import { guaranteeRules } from './editions.ts';

// The form prints the principles only; the exceptions stand in another publication, so nobody is refused by a principle.

const editions = ['enrolled-2023', 'emergency-2023'] as const;

describe.each(editions)('%s ⑦⑧ 保証', async (id) => {
  const rules = await guaranteeRules(id);
  const fine: GuarantorFacts = {
    ...unknownGuarantor,
    incomeLinked: false,
    relation: relationOf('おば', rules.kin),
    separateHousehold: true,
    minor: false,
    debtArrangement: false,
    birthDate: '1970-04-01',
    pledgeDate: '2023-06-01',
  };
  const outcome = (role: 'joint' | 'guarantor', facts: Partial<GuarantorFacts>) =>
    checkGuarantor(role, { ...fine, ...facts }, rules).outcome;

  it('の条件（二度目の書き写し）', () => {
    expect(rules.conditions.map(({ value }) => [value.id, value.roles.join(' '), value.inPrinciple])).toEqual(
      [
        ['personalGuarantee', 'joint guarantor', false],
        ['usualRelation', 'joint', true],
        ['kinship', 'guarantor', true],
        ['separateHousehold', 'guarantor', true],
        ['age', 'guarantor', true],
        ['capable', 'joint guarantor', false],
      ],
    );
    expect(rules.ages.limit?.value).toEqual({ on: 'pledge', below: 65 });
    expect(rules.kin?.usual?.value).toEqual(['父母', '兄弟姉妹', 'おじ・おば']);
    expect([rules.means, rules.fees, rules.parents]).toEqual([null, null, null]);
  });

  it.each([
    ['おば', 'canBe'],
    ['父', 'canBe'],
    ['兄弟姉妹', 'canBe'],
    ['祖父母', 'inPrincipleNot'],
    ['知人', 'inPrincipleNot'],
  ])('連帯保証人に %s: %s', (word, expected) => {
    expect(outcome('joint', { relation: relationOf(word, rules.kin) })).toBe(expected);
  });

  it.each([
    ['1958-06-02', 'canBe'],
    ['1958-06-01', 'inPrincipleNot'],
    ['1958-05-31', 'inPrincipleNot'],
  ])('誓約日に65歳: %s 生まれの保証人は %s', (birthDate, expected) => {
    expect(outcome('guarantor', { birthDate })).toBe(expected);
  });

  it('別生計と4親等は原則、未成年と債務整理中は選べない', () => {
    expect(outcome('guarantor', { separateHousehold: false })).toBe('inPrincipleNot');
    expect(outcome('guarantor', { relation: { kind: 'none' } })).toBe('inPrincipleNot');
    expect(outcome('guarantor', { minor: true })).toBe('cannot');
    expect(outcome('guarantor', { debtArrangement: true, separateHousehold: false })).toBe('cannot');
    expect(outcome('guarantor', { incomeLinked: true })).toBe('cannot');
  });

  it('学生かどうかは印刷されていないので尋ねない', () => {
    expect(outcome('guarantor', { student: true })).toBe('canBe');
    expect(outcome('guarantor', { student: null })).toBe('canBe');
  });

  it('分からないことがあれば決まらない', () => {
    for (const field of [
      'relation',
      'separateHousehold',
      'birthDate',
      'pledgeDate',
      'minor',
      'incomeLinked',
    ] as const)
      expect(outcome('guarantor', { [field]: null }), field).toBe('missing');
  });
});
