import { describe, expect, it } from 'vitest';
import type { AmountFacts } from '#core/domain/amounts/facts.ts';
import type { AdjustedSchool, GrantBand } from '#core/domain/edition-amounts.ts';
import { aidOf, rowOf, shown } from './amount-figures.ts';
import { shippedWith } from './editions.ts';

const { amounts } = await shippedWith('advance-2026', 'amounts');

const grant = (
  school: AdjustedSchool,
  band: GrantBand,
  rest: Partial<AmountFacts> = { manyChildren: true, special: false },
) => rowOf(amounts, 'grant', { school, grant: band, ...rest });

describe('給付の月額（二度目に打った表）', () => {
  it.each([
    ['university', 'I', '29200 66700 38300 75800', '33300 66700 42500 75800'],
    ['juniorCollege', 'II', '19500 44500 25600 50600', '22200 44500 28400 50600'],
    ['vocational', 'III', '9800 22300 12800 25300', '11100 22300 14200 25300'],
    ['university', 'IV', '7300 16700 9600 19000', '8400 16700 10700 19000'],
    ['kosen', 'I', '17500 34200 26700 43300', '25800 34200 35000 43300'],
    ['kosen', 'II', '11700 22800 17800 28900', '17200 22800 23400 28900'],
    ['kosen', 'III', '5900 11400 8900 14500', '8600 11400 11700 14500'],
    ['kosen', 'IV', '4400 8600 6700 10900', '6500 8600 8800 10900'],
  ] as const)('%s 第%s区分', (school, band, usual, special) => {
    expect(grant(school, band).join(' ')).toBe(usual);
    expect(grant(school, band, { manyChildren: true, special: true }).join(' ')).toBe(special);
  });

  it('第Ⅳ区分の理工農と区分外の多子世帯には支給がない', () => {
    expect(grant('university', 'IV', { manyChildren: false })).toEqual(['0', '0', '0', '0']);
    expect(grant('kosen', 'outside')).toEqual(['0', '0', '0', '0']);
    expect(grant('university', 'outside', { manyChildren: false })[0]).toBe('unsaid');
    expect(grant('university', 'IV', {})[0]).toBe('missing manyChildren');
  });

  it('通信教育は年額で、第Ⅳ区分は示されていない', () => {
    const yearly = (band: GrantBand) =>
      shown(aidOf(amounts, 'grant', { course: 'correspondence', grant: band }));
    expect((['I', 'II', 'III', 'IV'] as const).map(yearly)).toEqual(['51000', '34000', '17000', 'unsaid']);
  });
});

const loan1 = (school: AdjustedSchool, band: GrantBand, manyChildren: boolean, special: boolean) =>
  rowOf(amounts, 'loan1', { school, grant: band, manyChildren, special, isOverHighestIncome: false });

describe('併給調整: 多子世帯以外の第Ⅰ～Ⅲ区分は2022年度と同じ', () => {
  it('12 行とも', async () => {
    const { amounts: before } = await shippedWith('advance-2022', 'amounts');
    for (const { value } of before.adjustedLoan1) {
      for (const special of [false, true]) {
        expect(loan1(value.school, value.band, false, special), `${value.school} ${value.band}`).toEqual(
          rowOf(before, 'loan1', { school: value.school, grant: value.band, special }),
        );
      }
    }
  });
});

describe('併給調整: 多子世帯（二度目に打った表）', () => {
  it.each([
    ['university', 'I', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['university', 'II', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['university', 'III', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['university', 'IV', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['university', 'outside', ['300', '6300', '0', '5600'], ['6300', '6300', '5600', '5600']],
    ['juniorCollege', 'II', ['0', '0', '0', '0'], ['0', '0', '0', '0']],
    ['juniorCollege', 'III', ['2700', '0', '0', '0'], ['7400', '0', '0', '0']],
    ['juniorCollege', 'IV', ['5200', '1800', '0', '0'], ['10100', '1800', '0', '0']],
    ['juniorCollege', 'outside', ['12500', '18500', '1300', '8300'], ['18500', '18500', '8300', '8300']],
    ['vocational', 'I', ['1900', 'unsaid', 'unsaid', 'unsaid'], ['3800', 'unsaid', 'unsaid', 'unsaid']],
    ['vocational', 'II', ['11600', 'unsaid', 'unsaid', 'unsaid'], ['14900', 'unsaid', 'unsaid', 'unsaid']],
    ['vocational', 'III', ['21300', '14800', 'unsaid', 'unsaid'], ['26000', '14800', 'unsaid', 'unsaid']],
    ['vocational', 'IV', ['23800', '20400', '0', '0'], ['28700', '20400', '100', '0']],
    [
      'vocational',
      'outside',
      ['31100 20000', '37100 20000', '3800', '10800'],
      ['37100 20000', '37100 20000', '10800', '10800'],
    ],
    ['kosen', 'I', ['7900', 'unsaid', 'unsaid', 'unsaid'], ['5600', 'unsaid', 'unsaid', 'unsaid']],
    ['kosen', 'II', ['13700', '8600', 'unsaid', 'unsaid'], ['14200', '8600', 'unsaid', 'unsaid']],
    ['kosen', 'III', ['19500', '20000', 'unsaid', 'unsaid'], ['22800', '20000', 'unsaid', 'unsaid']],
    ['kosen', 'IV', ['21000', '22800', 'unsaid', 'unsaid'], ['24900', '22800', 'unsaid', 'unsaid']],
    [
      'kosen',
      'outside',
      ['25400', '31400 20000', '0', '1600'],
      ['31400 20000', '31400 20000', '1600', '1600'],
    ],
  ] as const)('%s %s', (school, band, usual, special) => {
    expect(loan1(school, band, true, false)).toEqual(usual);
    expect(loan1(school, band, true, true)).toEqual(special);
  });
});

describe('併給調整: 第Ⅳ区分の理工農', () => {
  const table = ['45000 30000 20000', '51000 40000 30000 20000'];
  it.each([
    [
      'university',
      [...table, '34500 20000', '44500 30000 20000'],
      [...table, '44500 30000 20000', '44500 30000 20000'],
    ],
    [
      'juniorCollege',
      ['unsaid', 'unsaid', '40000 30000 20000', '47000 30000 20000'],
      ['unsaid', 'unsaid', 'unsaid', '47000 30000 20000'],
    ],
    [
      'vocational',
      ['unsaid', 'unsaid', '40700 30000 20000', '47700 30000 20000'],
      ['unsaid', 'unsaid', 'unsaid', '47700 30000 20000'],
    ],
    [
      'kosen',
      ['unsaid', 'unsaid', '33500 20000', '40500 30000 20000'],
      ['unsaid', 'unsaid', '40500 30000 20000', '40500 30000 20000'],
    ],
  ] as const)('%s', (school, usual, special) => {
    expect(loan1(school, 'IV', false, false)).toEqual(usual);
    expect(loan1(school, 'IV', false, true)).toEqual(special);
  });
});

describe('給付を受けない人', () => {
  it('第一種の表', () => {
    const row = (school: AdjustedSchool) =>
      rowOf(amounts, 'loan1', { school, grant: 'none', isOverHighestIncome: false });
    expect(row('university')).toEqual([
      '45000 30000 20000',
      '51000 40000 30000 20000',
      '54000 40000 30000 20000',
      '64000 50000 40000 30000 20000',
    ]);
    for (const school of ['juniorCollege', 'vocational', 'kosen'] as const)
      expect(row(school).slice(2)).toEqual(['53000 40000 30000 20000', '60000 50000 40000 30000 20000']);
  });
});

it('every value is 未確認, and the answer says so in its citations', () => {
  const { citations } = aidOf(amounts, 'grant', {
    course: 'day',
    school: 'university',
    founder: 'private',
    commute: 'away',
    grant: 'IV',
    manyChildren: true,
  });
  expect(citations.length).toBeGreaterThan(0);
  for (const citation of citations) expect(citation.unconfirmed).toBe(true);
});
