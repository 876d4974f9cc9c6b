import { describe, expect, it } from 'vitest';
import type { BoardRow } from '#core/contract/board.ts';
import { belongsTo, filterItems, isFound } from '../../../../renderer/screens/board/board-filters.ts';

const row = (more: Partial<BoardRow>): BoardRow => ({
  key: 'S1 first',
  studentNumber: 'S1',
  grade: 3,
  class: '1',
  seat: 1,
  faculty: null,
  name: '髙橋　花子',
  kana: 'タカハシ　ハナコ',
  place: 'notEntered',
  wish: '給付',
  receiptNumber: null,
  receiptDate: null,
  ac: null,
  letter: null,
  papers: null,
  state: 'wished',
  since: null,
  flags: [],
  next: null,
  settled: false,
  proposals: [],
  ...more,
});

const red = row({ key: 'a', flags: [{ kind: 'neverEntered', tone: 'red' }] });
const amber = row({ key: 'b', place: 'recommended', flags: [{ kind: 'changedAfter', tone: 'amber' }] });
const done = row({ key: 'c', place: 'withdrawn', settled: true });

describe('filters of 推薦漏れゼロ', () => {
  it('find by what is red, by each reason, and by the place on the way', () => {
    expect([red, amber, done].map((one) => belongsTo('red', one))).toEqual([true, false, false]);
    expect(belongsTo('neverEntered', red)).toBe(true);
    expect(belongsTo('recommended', amber)).toBe(true);
    expect(belongsTo('withdrawn', done)).toBe(true);
  });

  it('count persons once, and leave out what nobody has but for the one in use', () => {
    const items = filterItems([red, amber, done, red], 'queried');
    expect(items.map(({ id, count }) => [id, count])).toEqual([
      ['all', 4],
      ['red', 2],
      ['queried', 0],
      ['neverEntered', 2],
      ['changedAfter', 1],
      ['recommended', 1],
      ['withdrawn', 1],
    ]);
  });

  it('are narrowed by any part of name, カナ or number, in any form of a character', () => {
    expect(isFound('高橋', red)).toBe(true);
    expect(isFound('はなこ', red)).toBe(true);
    expect(isFound('999', row({ receiptNumber: '2022-999' }))).toBe(true);
    expect(isFound('鈴木', red)).toBe(false);
  });
});
