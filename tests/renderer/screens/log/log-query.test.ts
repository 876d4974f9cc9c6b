import { describe, expect, it } from 'vitest';
import { askedOf, emptyDraft, isNarrowed } from '../../../../renderer/screens/log/log-query.ts';

describe('what is asked of the record', () => {
  it('is everything as long as nothing is typed', () => {
    const { query } = askedOf(emptyDraft, null);
    expect(query).toEqual({ text: '', student: null, person: null, kind: null, from: null, to: null });
    expect(isNarrowed(query)).toBe(false);
    expect(isNarrowed(askedOf(emptyDraft, '001').query)).toBe(true);
    expect(isNarrowed(askedOf({ ...emptyDraft, text: '　' }, null).query)).toBe(false);
  });

  it('reads days as they are written anywhere else', () => {
    const { query, problems } = askedOf({ ...emptyDraft, from: 'R4.6.1', to: '2022/6/30' }, null);
    expect([query.from, query.to]).toEqual(['2022-06-01', '2022-06-30']);
    expect(problems).toEqual({ from: null, to: null });
  });

  it('is not narrowed by a day that is not understood, and says so', () => {
    const { query, problems } = askedOf({ ...emptyDraft, from: '先週' }, null);
    expect(query.from).toBeNull();
    expect(problems.from).toContain('先週');
  });

  it('does not find nothing because the days stand the wrong way round', () => {
    const { query, problems } = askedOf({ ...emptyDraft, from: '2022/6/30', to: '2022/6/1' }, null);
    expect([query.from, query.to]).toEqual(['2022-06-30', null]);
    expect(problems.to).toContain('より後の日');
  });
});
