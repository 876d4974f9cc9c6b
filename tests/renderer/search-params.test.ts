import { describe, expect, it } from 'vitest';
import {
  gradesFilters,
  importParams,
  judgementFilters,
  papersFilters,
  rosterFilters,
  settingsParams,
} from '../../renderer/search-params.ts';

describe('addresses of the screens', () => {
  it('keep the filter a link from ホーム brings', () => {
    expect(judgementFilters.parse({ filter: 'borderline', student: '020101' })).toEqual({
      filter: 'borderline',
      student: '020101',
    });
    expect(gradesFilters.parse({ filter: 'missing' }).filter).toBe('missing');
  });

  it('open the screen as a whole when they say nothing', () => {
    expect(gradesFilters.parse({}).filter).toBe('all');
    expect(judgementFilters.parse({}).filter).toBe('all');
    expect(papersFilters.parse({}).filter).toBe('all');
    expect(settingsParams.parse({}).section).toBe('school');
  });

  it('fall back where they say something unknown', () => {
    expect(papersFilters.parse({ filter: 'ない' }).filter).toBe('all');
    expect(importParams.parse({ kind: 3 }).kind).toBe('roster');
    expect(rosterFilters.parse({ class: 5, student: null })).toEqual({});
  });
});
