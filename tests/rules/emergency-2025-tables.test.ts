import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import type { Wish } from '#core/domain/verdict.ts';
import { shippedEdition } from './editions.ts';

// §4 緊急採用奨学金 and §5 応急採用奨学金 of the page, typed a second time from it.

const edition = await shippedEdition('emergency-2025');
const { emergency, marks, household, qualification, choices } = edition;
if (emergency === null) throw new Error('no rules of 緊急採用・応急採用');
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);

describe('4. 緊急採用、5. 応急採用', () => {
  it('事由の発生から12か月以内', () => {
    expect(emergency.withinMonths.value).toBe(12);
  });

  it('15の事由と二つの欄は、別の年の様式からの未確認の値', () => {
    expect(
      emergency.causes.map(({ value: { number, ground, incomeBefore, spending, papers }, certainty }) =>
        [number, ground, incomeBefore ? 'A' : '', spending ? 'B' : '', papers ?? '', certainty].join(' '),
      ),
    ).toEqual([
      '1 1 A   B',
      '2 1 A   B',
      '3 1 A   B',
      '4 1 A   B',
      '5 2 A B  B',
      '6 2 A B  B',
      '7 1 A   B',
      '8 1 A   B',
      '9 1 A   B',
      '10 2 A B  B',
      '11 2 A B  B',
      '12 2 A B  B',
      '13 2 A B 被災（罹災）証明書 B',
      '14 3  B  B',
      '15 2 A B 学校での認定 B',
    ]);
    expect([...emergency.grounds, ...emergency.columns].map(({ certainty }) => certainty)).toEqual([
      'B',
      'B',
      'B',
      'B',
      'B',
    ]);
  });

  it('休学・留年・留学中は申し込めない', () => {
    expect(values(qualification.standings).map(({ standing }) => standing)).toEqual([
      'onLeave',
      'repeating',
      'abroad',
    ]);
  });

  it('貸与始期と終期', () => {
    expect(values(emergency.starts).map(({ wish, rule }) => [wish, rule])).toEqual([
      ['emergency1', 'fromCause'],
      ['emergency2', 'fromCauseOrFiscalYear'],
    ]);
    expect(values(emergency.ends).map(({ wish }) => wish)).toEqual(['emergency1', 'emergency2']);
  });

  it('学力基準', () => {
    const ways = (wish: Wish) =>
      marks.rules
        .filter(({ wishes }) => wishes.includes(wish))
        .flatMap((rule) => values(rule.ways))
        .map((way) => (way.kind === 'school' ? way.bases.map(({ basis }) => basis) : way.kind));
    expect(ways('emergency1')).toEqual([['average', 'talent', 'will', 'principal']]);
    expect(ways('emergency2')).toEqual([['principal'], 'discretion']);
  });

  it('家計基準は金額でなく条件', () => {
    const counts = household.loans.map(({ wishes, test }) => [
      wishes.join(' '),
      test.kind === 'statements' ? test.statements.length : null,
    ]);
    expect(counts).toEqual([
      ['emergency1', 3],
      ['emergency2', 2],
    ]);
  });

  it('申込区分の番号は、別の年の様式からの未確認の値', () => {
    expect(choices.chains.map(({ value, certainty }) => [value.number, value.wishes, certainty])).toEqual([
      [1, ['emergency1'], 'B'],
      [2, ['emergency1', 'emergency2'], 'B'],
      [3, ['emergency2'], 'B'],
    ]);
  });
});
