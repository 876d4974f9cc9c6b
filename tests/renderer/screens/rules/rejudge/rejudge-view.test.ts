import { describe, expect, it } from 'vitest';
import type { RejudgedLine } from '#core/contract/rejudge.ts';
import { findRejudged, moveKey } from '../../../../../renderer/screens/rules/rejudge/rejudge-view.ts';

const down = {
  wish: 'loan1',
  before: { state: 'yes', measure: null },
  after: { state: 'no', measure: null },
  criteria: ['学力'],
} as const;
const up = { ...down, before: down.after, after: down.before } as const;

const line = (studentNumber: string, more: Partial<RejudgedLine> = {}): RejudgedLine => ({
  studentNumber,
  grade: 3,
  class: '2組',
  seat: 1,
  name: '髙橋　太郎',
  kana: 'タカハシ　タロウ',
  kind: 'result',
  changes: [down],
  ...more,
});
const lines = [
  line('001'),
  line('002', { name: '田中　花子', kana: 'タナカ　ハナコ', changes: [up] }),
  line('003', { kind: 'criteria' }),
];
const found = (wanted: Partial<Parameters<typeof findRejudged>[1]>) =>
  findRejudged(lines, { filter: 'result', move: null, typed: '', ...wanted }).map(
    (each) => each.studentNumber,
  );

describe('the list of who is judged otherwise', () => {
  it('shows those of the filter', () => {
    expect(found({})).toEqual(['001', '002']);
    expect(found({ filter: 'criteria' })).toEqual(['003']);
  });

  it('narrows to one way from result to result', () => {
    expect(found({ move: moveKey(up) })).toEqual(['002']);
  });

  it('finds by every word of name, reading and number, whatever their width', () => {
    expect(found({ typed: '田中' })).toEqual(['002']);
    expect(found({ typed: 'ﾀﾅｶ　ハナコ' })).toEqual(['002']);
    expect(found({ typed: '００１' })).toEqual(['001']);
    expect(found({ typed: '田中 001' })).toEqual([]);
  });
});
