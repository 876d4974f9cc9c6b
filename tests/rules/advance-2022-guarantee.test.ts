import { describe, expect, it } from 'vitest';
import { guaranteeRules } from './editions.ts';
import { guarantorCases } from './guarantor-cases.ts';
import { checkedBy, outcomeOf, verdictsSeen } from './guarantor-checks.ts';

const file = guarantorCases('advance/2022.guarantee.cases.yaml');
const rules = await guaranteeRules(file.edition);
const checked = checkedBy(rules);

describe('2022年度 保証人チェックの例', () => {
  it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const check = checked(one);
    const outcome = Object.fromEntries(Object.keys(one.expect).map((key) => [key, outcomeOf(check, key)]));
    expect(outcome).toEqual(one.expect);
  });
});

describe('例のそろい方', () => {
  const kinds = verdictsSeen(file);
  const conditions = [
    'personalGuarantee',
    'parents',
    'notParent',
    '連帯保証人.kinship',
    '保証人.kinship',
    'separateHousehold',
    'notSpouseOfJoint',
    'age',
    'notSpouseOfApplicant',
    'capable',
    'ageAtLoanEnd',
    'means',
    'A',
    'B',
    'C',
    'A＋B',
  ];

  it.each(conditions)('%s には満たす・満たさない・情報不足の例がある', (key) => {
    expect([...(kinds.get(key) ?? [])].sort()).toEqual(['met', 'missing', 'notMet']);
  });

  it.each(['A＋C', 'B＋C', 'A＋B＋C'])('%s には満たす・満たさない例がある', (key) => {
    expect([...(kinds.get(key) ?? [])]).toEqual(expect.arrayContaining(['met', 'notMet']));
  });

  it('同じ名前の例はない', () => {
    const names = file.cases.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('どの条件にも、理由と出典と使った項目があり、満たさないときは次にすることがある', () => {
    for (const one of file.cases) {
      const check = checked(one);
      for (const condition of check.conditions) {
        expect(condition.reason, one.name).toMatch(/。$/);
        expect(condition.citations.length, one.name).toBeGreaterThan(0);
        expect(condition.fields.length, one.name).toBeGreaterThan(0);
        expect(condition.next === null, `${one.name} ${condition.id}`).toBe(condition.verdict.kind === 'met');
      }
      for (const test of check.means?.tests ?? []) expect(test.reason, one.name).toMatch(/。$/);
    }
  });
});

// The conditions and the means test, typed a second time from the pages.

describe('p.26-28 保証人の条件', () => {
  it('連帯保証人と保証人の条件の番号と、代替要件のある条件', () => {
    const rows = rules.conditions.map(({ value, citation }) => [
      value.id,
      value.number,
      value.roles.join(' '),
      value.replaceable,
      citation.locator,
    ]);
    expect(rows).toEqual([
      ['personalGuarantee', null, 'joint guarantor', false, 'p.26'],
      ['parents', '①', 'joint', false, 'p.27'],
      ['kinship', '②', 'joint', true, 'p.28'],
      ['notParent', '①', 'guarantor', false, 'p.27'],
      ['separateHousehold', '②', 'guarantor', false, 'p.27'],
      ['notSpouseOfJoint', '③', 'guarantor', false, 'p.27'],
      ['kinship', '④', 'guarantor', true, 'p.28'],
      ['age', '⑤', 'guarantor', true, 'p.27'],
      ['notSpouseOfApplicant', '共通①', 'joint guarantor', false, 'p.27'],
      ['capable', '共通②', 'joint guarantor', false, 'p.27'],
      ['ageAtLoanEnd', '共通③', 'joint guarantor', false, 'p.27'],
    ]);
  });

  it('年齢と親等の線', () => {
    const { ages, kin } = rules;
    expect(ages.limit.value).toEqual({ on: 'admissionReport', below: 65 });
    expect(ages.atLoanEnd?.value).toEqual({ applicantOver: 45, below: 60 });
    expect(kin.degrees.value).toEqual({ blood: 4, marriage: 3 });
    expect(kin.relations.value.map(({ label, kin: which, degree }) => `${label} ${which} ${degree}`)).toEqual(
      [
        '父母 blood 1',
        '祖父母 blood 2',
        '曾祖父母 blood 3',
        '兄弟姉妹 blood 2',
        'おじ・おば blood 3',
        '甥・姪 blood 3',
        'いとこ blood 4',
        '大おじ・大おば blood 4',
        '子 blood 1',
        '配偶者の祖父母 marriage 2',
        '配偶者の曾祖父母 marriage 3',
        '配偶者の兄弟姉妹 marriage 2',
        '配偶者のおじ・おば marriage 3',
        '配偶者の甥・姪 marriage 3',
      ],
    );
  });

  it('代替要件の線・年数・組合せ・証明書類', () => {
    const { means } = rules;
    if (means === null) throw new Error('no means test');
    expect(means.promise.value).toBe('返還保証書');
    expect(means.years.value).toBe(16);
    expect(means.income.map(({ value }) => [value.incomeKind, value.atLeast, value.papers])).toEqual([
      ['salary', 320, '所得証明書、源泉徴収票等'],
      ['other', 220, '所得証明書、確定申告書の控え等'],
    ]);
    expect(means.assets.map(({ value }) => [value.part, value.papers])).toEqual([
      ['deposits', '預貯金残高証明書'],
      ['property', '固定資産評価証明書'],
    ]);
    expect(means.tests.map(({ value }) => [value.label, ...value.parts])).toEqual([
      ['A', 'income'],
      ['B', 'deposits'],
      ['C', 'property'],
      ['A＋B', 'income', 'deposits'],
      ['A＋C', 'income', 'property'],
      ['B＋C', 'deposits', 'property'],
      ['A＋B＋C', 'income', 'deposits', 'property'],
    ]);
  });
});
