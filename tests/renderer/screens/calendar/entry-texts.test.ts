import { describe, expect, it } from 'vitest';
import { deadlineTexts, readDeadline } from '../../../../renderer/screens/calendar/deadline-texts.ts';
import { readRound, roundTexts } from '../../../../renderer/screens/calendar/round-texts.ts';

const round = {
  id: 'r',
  edition: 'advance-2026',
  label: '第1回',
  application: { from: '2026-04-20', to: '2026-05-29' },
  posting: { from: null, to: '2026-06-19' },
  recommendation: { from: '2026-05-25', to: '2026-08-07' },
  result: '10月下旬',
  notice: '架空の通知',
  enteredOn: '2026-04-15',
} as const;

describe('a round as it is typed', () => {
  it('reads back what it shows', () => {
    const { id: _, edition: __, enteredOn: ___, ...facts } = round;
    expect(readRound(roundTexts(round, '')).round).toEqual(facts);
  });

  it('proposes the notice of the round before', () => {
    expect(roundTexts(null, '架空の通知').notice).toBe('架空の通知');
  });

  it('reads 和暦, and leaves out what the notice does not have', () => {
    const texts = {
      ...roundTexts(round, ''),
      applicationFrom: 'R8.4.20',
      postingTo: '',
      recommendationFrom: '',
      recommendationTo: '',
      result: ' ',
    };
    expect(readRound(texts).round).toMatchObject({
      application: { from: '2026-04-20', to: '2026-05-29' },
      posting: null,
      recommendation: null,
      result: null,
    });
  });

  it.each([
    ['label', ' ', '回の名前'],
    ['notice', '', 'どの通知'],
    ['applicationFrom', '', '日付を入力'],
    ['applicationFrom', '2026/2/30', '日付'],
    ['applicationTo', '2026/4/1', '始まりより前'],
    ['recommendationTo', '', '推薦の終わり'],
    ['recommendationFrom', '', '推薦の始まり'],
  ] as const)('%s 「%s」 is not taken', (field, text, words) => {
    const { round: read, problems } = readRound({ ...roundTexts(round, ''), [field]: text });
    expect(read).toBeNull();
    expect(problems[field]).toContain(words);
  });

  it('with a first day of posting needs the last', () => {
    const texts = { ...roundTexts(round, ''), postingFrom: '2026/6/1', postingTo: '' };
    expect(readRound(texts).problems.postingTo).toContain('送付期限');
  });
});

describe('a deadline as it is typed', () => {
  it('begins counted back, or with the day that was chosen, or with a day where there is no round', () => {
    expect(deadlineTexts(null, undefined, true)).toMatchObject({ kind: 'countedBack', from: 'postingTo' });
    expect(deadlineTexts(null, '2022-06-17', true)).toMatchObject({ kind: 'fixed', day: '2022/06/17' });
    expect(deadlineTexts(null, undefined, false)).toMatchObject({ kind: 'fixed', day: '' });
  });

  it.each([
    { kind: 'fixed', on: '2022-06-17' },
    { kind: 'countedBack', schoolDays: 0, from: 'applicationTo', round: 'first' },
    { kind: 'countedBack', schoolDays: 12, from: 'recommendationTo', round: null },
  ] as const)('reads back what it shows: %j', (rule) => {
    const entry = { id: 'd', edition: 'advance-2022', label: '確認書', rule };
    expect(readDeadline(deadlineTexts(entry, undefined, true)).rule).toEqual(rule);
  });

  it.each(['', '-1', '1.5', '201', '五'])('「%s」 school days are not taken', (count) => {
    const { rule, problems } = readDeadline({ ...deadlineTexts(null, undefined, true), count });
    expect(rule).toBeNull();
    expect(problems.count).not.toBeNull();
  });

  it('takes full-width figures', () => {
    const { rule } = readDeadline({ ...deadlineTexts(null, undefined, true), count: '１０' });
    expect(rule).toMatchObject({ schoolDays: 10 });
  });
});
