import { describe, expect, it } from 'vitest';
import { datesOf, daysLeft, periodState, recommendableFrom, roundOf } from '#core/domain/rounds.ts';
import { shippedEdition } from '../rules/editions.ts';

const edition = await shippedEdition('advance-2022');

describe('roundOf', () => {
  it.each([
    ['2022-04-21', null],
    ['2022-04-22', '第1回'],
    ['2022-05-31', '第1回'],
    ['2022-06-01', '第2回'],
    ['2022-06-30', '第2回'],
    ['2022-07-01', '第3回'],
    ['2022-07-31', '第3回'],
    ['2022-08-01', null],
    ['2022-10-06', null],
    ['2022-10-07', '予備回'],
    ['2022-10-21', '予備回'],
    ['2022-10-22', null],
  ])('%s → %s', (date, label) => {
    expect(roundOf(date, edition)?.label ?? null).toBe(label);
  });
});

describe('recommendableFrom', () => {
  it.each([
    // the window decides until 5月17日, from then on the 6th day after issue
    ['2022-04-22', '2022-05-23'],
    ['2022-05-16', '2022-05-23'],
    ['2022-05-17', '2022-05-23'],
    ['2022-05-18', '2022-05-24'],
    ['2022-06-15', '2022-06-21'],
    ['2022-07-31', '2022-08-06'],
    ['2022-10-07', '2022-10-13'],
    ['2022-10-21', '2022-10-27'],
    ['2022-08-01', null],
  ])('%s → %s', (receipt, from) => {
    expect(recommendableFrom(receipt, edition)).toBe(from);
  });

  it('is nothing when the window closes before the sixth day', () => {
    const [first, ...rest] = edition.calendar.rounds;
    if (first === undefined || first.recommendation === null) throw new Error('no round');
    const closing = { ...first.recommendation, value: { from: '2022-05-23', to: '2022-05-30' } };
    const calendar = { ...edition.calendar, rounds: [{ ...first, recommendation: closing }, ...rest] };
    expect(recommendableFrom('2022-05-24', { ...edition, calendar })).toBe('2022-05-30');
    expect(recommendableFrom('2022-05-25', { ...edition, calendar })).toBeNull();
  });
});

describe('datesOf', () => {
  it('counts the correction periods from the day after issue', () => {
    expect(datesOf('2022-06-15', edition)).toMatchObject({
      round: { label: '第2回' },
      correctionA: { from: '2022-06-16', to: '2022-06-20' },
      correctionBFrom: '2022-06-21',
      recommendation: { from: '2022-06-21', to: '2022-08-10' },
      posting: { from: null, to: '2022-07-20' },
      myNumberBy: '2022-06-22',
    });
  });

  it('knows no round outside the windows', () => {
    expect(datesOf('2022-09-01', edition)).toMatchObject({
      round: null,
      recommendation: null,
      posting: null,
    });
  });
});

describe('days left', () => {
  const period = { from: '2022-05-23', to: '2022-08-10' };
  it.each([
    ['2022-05-22', 'before', 80],
    ['2022-05-23', 'open', 79],
    ['2022-08-10', 'open', 0],
    ['2022-08-11', 'past', -1],
  ])('%s is %s, %i days', (asOf, state, days) => {
    expect(periodState(period, asOf)).toBe(state);
    expect(daysLeft(period, asOf)).toBe(days);
  });
});
