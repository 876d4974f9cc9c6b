import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { GrantHousehold, LoanHousehold, LoanTest, TaxBand } from '#core/domain/edition-household.ts';
import { cited, criterionOf, judgedBy, shipped, withHousehold } from './made-editions.ts';

const income = (edition: Edition, facts: Partial<Applicant>) =>
  criterionOf(judgedBy(edition, facts), 'household.income');
const indication = (edition: Edition, facts: Partial<Applicant>) => {
  const { verdict } = income(edition, facts);
  return verdict.kind === 'jassoDecides' ? verdict.indication : verdict;
};

const loan = (test: LoanTest, rest: Partial<LoanHousehold> = {}): Edition =>
  withHousehold({
    loans: [{ wishes: ['loan1'], group: { kind: 'everyone' }, test, orHardship: null, ...rest }],
  });

describe('給付: 支給額算定基準額', () => {
  const band = (each: TaxBand['band'], from: number, below: number, manyChildrenOnly = false) =>
    cited({ band: each, from, below, manyChildrenOnly });
  const { grant } = shipped.household;
  if (grant === null) throw new Error('the shipped edition has a grant');
  const rules: GrantHousehold = {
    ...grant,
    assetsBelow: [],
    test: { kind: 'taxBase', bands: [band('I', 0, 100), band('II', 100, 500), band('IV', 500, 900, true)] },
  };
  const edition = withHousehold({ grant: rules });
  const asked = (facts: Partial<Applicant>) =>
    indication(edition, { choice: null, wantsGrant: true, ...facts });

  it.each([
    [0, null, 'within'],
    [99, null, 'within'],
    [100, null, 'within'],
    [499, false, 'within'],
    [500, true, 'within'],
    [899, true, 'within'],
    [500, false, 'over'],
    [500, null, { kind: 'missing', fields: ['manyChildren'] }],
    [900, true, 'over'],
    [900, null, 'over'],
    [null, true, { kind: 'missing', fields: ['taxBaseGrant'] }],
  ])('%s円, 多子 %s', (taxBaseGrant, manyChildren, expected) => {
    expect(asked({ taxBaseGrant, manyChildren })).toEqual(expected);
  });

  it('names the band with its line', () => {
    expect(income(edition, { choice: null, wantsGrant: true, taxBaseGrant: 100 }).reason).toBe(
      '支給額算定基準額 100円は、第Ⅱ区分（500円未満）に当たります。決めるのは機構です。',
    );
  });

  it('says what a household above the bands may have all the same', () => {
    const relieved = withHousehold({
      grant: { ...rules, reliefOnly: cited('減免の対象になることがあります') },
    });
    const said = (taxBaseGrant: number, manyChildren: boolean) =>
      income(relieved, { choice: null, wantsGrant: true, taxBaseGrant, manyChildren }).reason;
    expect(said(900, true)).toBe(
      '支給額算定基準額 900円は、900円未満ではありません。減免の対象になることがあります。決めるのは機構です。',
    );
    expect(said(500, false)).toContain('多子世帯ではありません。減免の対象になることがあります。');
    expect(said(499, false)).not.toContain('減免');
  });

  it('assets without a published line have no row', () => {
    const judgement = judgedBy(edition, { choice: null, wantsGrant: true, assets: 1, supporters: 1 });
    expect(criterionOf(judgement, 'household.assets')).toMatchObject({
      verdict: { kind: 'jassoDecides', indication: 'noRow' },
      reason: 'この版の資料には資産の基準額がありません。決めるのは機構です。',
    });
  });
});

describe('貸与', () => {
  const taxBase = loan({ kind: 'taxBase', atMost: cited(189_400) });
  const guide = loan({
    kind: 'guide',
    rows: [
      cited({ persons: 3, composition: null, incomeKind: 'salary', atMost: 552 }),
      cited({ persons: 4, composition: null, incomeKind: 'salary', atMost: 576 }),
      cited({ persons: 4, composition: null, incomeKind: 'other', atMost: 229 }),
    ],
  });

  it.each([
    [189_400, 'within'],
    [189_401, 'over'],
    [0, 'within'],
    [null, { kind: 'missing', fields: ['taxBaseLoan'] }],
  ])('貸与額算定基準額 %s円', (taxBaseLoan, expected) => {
    expect(indication(taxBase, { taxBaseLoan })).toEqual(expected);
  });

  it.each([
    [3, 'salary', 552, 'within'],
    [3, 'salary', 553, 'over'],
    [4, 'other', 229, 'within'],
    [4, 'other', 230, 'over'],
    [3, 'other', 100, 'noRow'],
    [5, 'salary', 100, 'noRow'],
    [4, null, 100, { kind: 'missing', fields: ['incomeKind'] }],
  ] as const)('%s人・%s %s万円', (householdSize, incomeKind, amount, expected) => {
    expect(indication(guide, { householdSize, incomeKind, income: amount })).toEqual(expected);
  });

  it('a household without a row is told which rows there are', () => {
    expect(income(guide, { householdSize: 5, incomeKind: 'salary', income: 1 }).reason).toBe(
      '5人世帯・給与所得者の行は目安表にありません（あるのは3人から4人までです）。決めるのは機構です。',
    );
  });

  it('conditions in words and unpublished figures have no row', () => {
    const statements = loan({
      kind: 'statements',
      statements: [cited('収入が減った'), cited('支出が増えた')],
    });
    expect(income(statements, {})).toMatchObject({
      verdict: { kind: 'jassoDecides', indication: 'noRow' },
      reason: expect.stringContaining('収入が減った／支出が増えた'),
    });
    expect(indication(loan({ kind: 'notPublished', note: cited('示されていない') }), {})).toBe('noRow');
    expect(indication(withHousehold({ loans: [] }), {})).toBe('noRow');
  });

  describe('or a hardship', () => {
    const orHardship = cited([{ field: 'taxExempt', label: '住民税非課税' }] as const);
    const either = loan({ kind: 'taxBase', atMost: cited(189_400) }, { orHardship });

    it.each([
      [{ taxExempt: true, taxBaseLoan: 999_999 }, 'within'],
      [{ taxExempt: true }, 'within'],
      [{ taxExempt: false, taxBaseLoan: 189_400 }, 'within'],
      [{ taxExempt: null, taxBaseLoan: 189_400 }, 'within'],
      [{ taxExempt: false, taxBaseLoan: 189_401 }, 'over'],
      [
        { taxExempt: null, taxBaseLoan: 189_401 },
        { kind: 'missing', fields: ['taxExempt'] },
      ],
    ])('%j', (facts, expected) => {
      expect(indication(either, facts)).toEqual(expected);
    });
  });

  it('by the year of 入学', () => {
    const edition = loan(
      { kind: 'taxBase', atMost: cited(100) },
      { group: { kind: 'entered', from: 2020, to: null } },
    );
    expect(indication(edition, { enteredOn: '2020-04', taxBaseLoan: 100 })).toBe('within');
    expect(indication(edition, { enteredOn: '2019-04', taxBaseLoan: 100 })).toBe('noRow');
    expect(indication(edition, { taxBaseLoan: 100 })).toEqual({ kind: 'missing', fields: ['enteredOn'] });
  });
});
