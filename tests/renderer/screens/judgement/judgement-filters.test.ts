import { describe, expect, it } from 'vitest';
import type { JudgementLine } from '#core/contract/judgement.ts';
import { belongsTo, judgementFilters } from '../../../../renderer/screens/judgement/judgement-filters.ts';
import { paperRow } from '../papers/paper-row.ts';

const line = (more: Partial<JudgementLine>): JudgementLine => ({
  ...paperRow('020101', []).line,
  wishes: [],
  choiceResult: null,
  borderline: false,
  school: null,
  schoolOpen: false,
  ...more,
});
const filtersOf = (of: JudgementLine) => judgementFilters.filter((filter) => belongsTo(filter, of));

describe('filters of 判定', () => {
  it('put a student under the own state, and under 境目 besides', () => {
    expect(filtersOf(line({ state: 'no' }))).toEqual(['all', 'no']);
    expect(filtersOf(line({ state: 'schoolDecides', borderline: true }))).toEqual([
      'all',
      'schoolDecides',
      'borderline',
    ]);
  });

  it('put a student under 校内基準 besides, whatever JASSO’s rules say', () => {
    expect(filtersOf(line({ state: 'yes', school: 'notMet', schoolOpen: true }))).toEqual([
      'all',
      'yes',
      'schoolNotMet',
      'schoolOpen',
    ]);
  });

  it('leave who wishes nothing under すべて only', () => {
    expect(filtersOf(line({ state: 'noWish' }))).toEqual(['all']);
  });
});
