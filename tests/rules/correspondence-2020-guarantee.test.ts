import { describe, expect, it } from 'vitest';
import { guaranteeFee } from '#core/domain/guarantee/fees.ts';
import { guaranteeRules } from './editions.ts';
import { guarantorCases } from './guarantor-cases.ts';
import { checkedBy, outcomeOf, verdictsSeen } from './guarantor-checks.ts';

const file = guarantorCases('correspondence/2020.guarantee.cases.yaml');
const rules = await guaranteeRules(file.edition);
const checked = checkedBy(rules);

describe('2020年度 通信教育課程 保証人チェックの例', () => {
  it.each(file.cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const check = checked(one);
    const outcome = Object.fromEntries(Object.keys(one.expect).map((key) => [key, outcomeOf(check, key)]));
    expect(outcome).toEqual(one.expect);
  });
});

describe('例のそろい方', () => {
  const kinds = verdictsSeen(file);
  const conditions = [
    ...['personalGuarantee', 'guardian', 'parents', 'notParent', '連帯保証人.kinship', '保証人.kinship'],
    ...['separateHousehold', 'notSpouseOfApplicant', 'notSpouseOfJoint', 'age', 'capable', 'ageAtLoanEnd'],
    ...['means', 'A', 'B', 'C'],
  ];

  it.each(conditions)('%s には満たす・満たさない・情報不足の例がある', (key) => {
    const seen = [...(kinds.get(key) ?? [])];
    if (key === 'A') seen.push('met'); // every 「canBeByMeans」 by income alone is A
    expect(seen.sort()).toEqual(['met', 'missing', 'notMet']);
  });

  it('どの条件の出典も案内のページを指す', () => {
    for (const { citation } of rules.conditions) expect(citation.locator).toMatch(/^p\.1[5-9]$/);
  });
});

describe('p.18-19 条件と例外（二度目の書き写し）', () => {
  it('連帯保証人⑴-⑸ と保証人⑴-⑺', () => {
    expect(
      rules.conditions.map(({ value }) =>
        [value.number, value.id, ...value.roles, value.applicant, value.replaceable].join(' '),
      ),
    ).toEqual([
      ' personalGuarantee joint guarantor  false',
      '⑴ guardian joint minor false',
      '⑵ parents joint adult false',
      '⑵ kinship joint adult true',
      '⑶ notSpouseOfApplicant joint  false',
      '⑷ capable joint  false',
      '⑸ ageAtLoanEnd joint  false',
      '⑴ notParent guarantor  false',
      '⑵ separateHousehold guarantor  false',
      '⑶ notSpouseOfApplicant guarantor  false',
      '⑶ notSpouseOfJoint guarantor  false',
      '⑷ kinship guarantor  true',
      '⑸ age guarantor  true',
      '⑹ capable guarantor  false',
      '⑺ ageAtLoanEnd guarantor  false',
    ]);
  });

  it('年齢の線、親等、資力の条件', () => {
    expect(rules.ages.limit?.value).toEqual({ on: 'pledge', below: 65 });
    expect(rules.ages.atLoanEnd?.value).toEqual({ applicantOver: 45, below: 60 });
    expect(rules.ages.adult?.value).toBe(20);
    expect(rules.kin?.degrees.value).toEqual({ blood: 4, marriage: 3 });
    expect(rules.means?.years.value).toBe(16);
    expect(rules.means?.income.map(({ value }) => [value.incomeKind, value.atLeast])).toEqual([
      ['salary', 320],
      ['other', 220],
    ]);
    expect(rules.means?.tests.map(({ value }) => value.label)).toEqual([
      'A',
      'B',
      'C',
      'A＋B',
      'A＋C',
      'B＋C',
      'A＋B＋C',
    ]);
    expect(rules.parents?.exceptions.map(({ value }) => value.kind)).toEqual([
      'divorcedParent',
      'adoptedOutParent',
      'spouseParent',
    ]);
  });

  it('p.17 全員が出す書類とコピーの可否', () => {
    expect(rules.papers.map(({ value }) => [value.title, value.roles.join(' '), value.copyAllowed])).toEqual([
      ['市区町村で発行された印鑑登録証明書', 'joint guarantor', false],
      ['収入に関する証明書類', 'joint', true],
    ]);
  });

  it('p.33 本人が返還誓約書とともに出す書類', () => {
    expect(
      rules.pledgePapers.map(({ value, citation }) => [
        value.title,
        value.guarantees.join(' '),
        value.condition,
        value.copyAllowed,
        citation.locator,
      ]),
    ).toEqual([
      ['保証依頼書（兼保証委託契約書）・保証料支払依頼書', 'institution', null, null, 'p.33'],
      [
        '市区町村で発行された本人の住民票',
        'institution personal',
        '申込時に本人のマイナンバーを提出できない場合',
        false,
        'p.33',
      ],
    ]);
  });

  it('p.15 保証の変更', () => {
    expect(
      rules.changes.map(({ value }) => [value.from, value.to, value.isPossible, value.cases.length]),
    ).toEqual([
      ['institution', 'personal', false, 0],
      ['personal', 'institution', true, 2],
    ]);
  });
});

// p.38, typed a second time from the page.
const once = [
  ['loan1', 88_000, 24, 521],
  ['loan2', 20_000, 12, 73],
  ['loan2', 30_000, 12, 109],
  ['loan2', 40_000, 12, 146],
  ['loan2', 50_000, 12, 183],
  ['loan2', 60_000, 24, 418],
  ['loan2', 70_000, 24, 488],
  ['loan2', 80_000, 24, 558],
  ['loan2', 90_000, 36, 920],
  ['loan2', 100_000, 36, 1_023],
  ['loan2', 110_000, 36, 1_125],
  ['loan2', 120_000, 48, 1_611],
] as const;
const monthly = [
  ['loan1', 'home', 54_000, 648_000, 108, 1_286],
  ['loan1', 'away', 64_000, 768_000, 108, 1_524],
  ['loan1', 'home', 30_000, 360_000, 108, 714],
  ['loan1', 'away', 30_000, 360_000, 108, 714],
  ['loan2', null, 20_000, 240_000, 72, 386],
  ['loan2', null, 30_000, 360_000, 108, 842],
  ['loan2', null, 40_000, 480_000, 108, 1_123],
  ['loan2', null, 50_000, 600_000, 120, 1_544],
  ['loan2', null, 60_000, 720_000, 108, 1_684],
  ['loan2', null, 70_000, 840_000, 120, 2_162],
  ['loan2', null, 80_000, 960_000, 120, 2_471],
  ['loan2', null, 90_000, 1_080_000, 144, 3_270],
  ['loan2', null, 100_000, 1_200_000, 144, 3_634],
  ['loan2', null, 110_000, 1_320_000, 144, 3_997],
  ['loan2', null, 120_000, 1_440_000, 156, 4_677],
] as const;

describe('p.38 保証料（目安）', () => {
  const { fees } = rules;
  if (fees === null) throw new Error('no fees');

  it('表の行は、書き写した行だけ', () => {
    expect(fees.once).toHaveLength(once.length);
    expect(fees.monthly).toHaveLength(monthly.length - 1); // 自宅・自宅外 is one row
  });

  it.each(once)('%s %i円を一回', (loan, amount, payments, fee) => {
    expect(guaranteeFee({ kind: 'once', loan, amount }, fees)).toMatchObject({
      kind: 'fee',
      fee,
      payments,
      per: 'once',
      total: fee,
      paidOut: amount - fee,
    });
  });

  it.each(monthly)('%s %s 月額 %i円', (loan, commute, amount, total, payments, fee) => {
    const answer = guaranteeFee({ kind: 'monthly', loan, commute, monthly: amount, months: 12 }, fees);
    expect(answer).toMatchObject({ kind: 'fee', fee, payments, per: 'month', total: fee * 12 });
    expect(answer.reason).toContain(`総額 ${total.toLocaleString('ja-JP')}円`);
  });

  it.each([
    { kind: 'once', loan: 'loan2', amount: 25_000 },
    { kind: 'once', loan: 'loan1', amount: 50_000 },
    { kind: 'monthly', loan: 'loan1', commute: 'away', monthly: 54_000, months: 12 },
    { kind: 'monthly', loan: 'loan1', commute: null, monthly: 54_000, months: 12 },
    { kind: 'monthly', loan: 'loan2', commute: null, monthly: 50_000, months: 24 },
  ] as const)('表にないものは「載っていない」: %j', (question) => {
    expect(guaranteeFee(question, fees)).toMatchObject({ kind: 'notInTable' });
  });
});
