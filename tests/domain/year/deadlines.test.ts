import { describe, expect, it } from 'vitest';
import type { Round } from '#core/domain/edition-calendar.ts';
import { carriedDeadlines } from '#core/domain/year/deadlines.ts';
import { fiscalYearWords } from '#core/domain/year/record.ts';

const round = (id: string, label: string): Round => ({
  id,
  label,
  application: { value: { from: '2022-04-20', to: '2022-05-20' } } as Round['application'],
  posting: null,
  recommendation: null,
  result: null,
});
const counted = (id: string, of: string | null) => ({
  id,
  edition: 'advance-2022',
  label: id,
  rule: { kind: 'countedBack', schoolDays: 5, from: 'postingTo', round: of } as const,
});

describe('校内の締切 in the new year', () => {
  const before = [round('r1', '第1回'), round('typed', '追加募集')];
  const after = [round('first', '第1回')];

  it('rules go along: the round is found by its name, one that is not there yet keeps its place', () => {
    const { carried } = carriedDeadlines(
      [counted('every', null), counted('first', 'r1'), counted('other', 'typed')],
      { before, after },
      'advance-2023',
    );
    expect(carried.map(({ edition, rule }) => [edition, rule.kind === 'countedBack' && rule.round])).toEqual([
      ['advance-2023', null],
      ['advance-2023', 'first'],
      ['advance-2023', 'typed'],
    ]);
  });

  it('a day of the old year stays behind', () => {
    const fixed = {
      id: 'f',
      edition: 'advance-2022',
      label: '校長決裁',
      rule: { kind: 'fixed', on: '2022-06-01' } as const,
    };
    expect(carriedDeadlines([fixed], { before, after }, 'advance-2023')).toEqual({
      carried: [],
      left: [fixed],
    });
  });
});

it('a school year has the name of the era in which most of it lies', () => {
  expect(fiscalYearWords(2022)).toBe('令和4年度');
  expect(fiscalYearWords(2019)).toBe('令和元年度');
  expect(fiscalYearWords(2018)).toBe('平成30年度');
});
