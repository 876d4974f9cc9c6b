import { describe, expect, it } from 'vitest';
import { blankDraft, wantedOf } from '../../../../renderer/screens/board/record-draft.ts';

const draft = { ...blankDraft, on: '2022/6/7' };

describe('what is recorded of an application', () => {
  it('needs a kind and a day', () => {
    expect(wantedOf(blankDraft)).toMatchObject({
      kind: 'incomplete',
      problems: { kind: expect.stringContaining('選んで'), on: expect.stringContaining('日付') },
    });
    expect(wantedOf({ ...draft, kind: 'gradesTyped', note: '  ' })).toEqual({
      kind: 'complete',
      input: { detail: { kind: 'gradesTyped' }, on: '2022-06-07', note: null },
    });
  });

  it('asks for a reason of 辞退 and 次回へ, and for the round', () => {
    expect(wantedOf({ ...draft, kind: 'withdrawn', reason: ' ' })).toMatchObject({
      problems: { reason: expect.any(String) },
    });
    expect(wantedOf({ ...draft, kind: 'deferred', reason: '書類がない' })).toMatchObject({
      problems: { to: expect.any(String) },
    });
    expect(wantedOf({ ...draft, kind: 'deferred', reason: '書類がない', to: 'second' })).toMatchObject({
      kind: 'complete',
      input: { detail: { kind: 'deferred', to: 'second', reason: '書類がない' } },
    });
  });

  it('takes a 不備照会 with or without a day to answer by', () => {
    const queried = { ...draft, kind: 'queried', about: '住民票' } as const;
    expect(wantedOf(queried)).toMatchObject({ input: { detail: { about: '住民票', dueOn: null } } });
    expect(wantedOf({ ...queried, dueOn: 'R4.6.20' })).toMatchObject({
      input: { detail: { dueOn: '2022-06-20' } },
    });
    expect(wantedOf({ ...queried, dueOn: 'あした' })).toMatchObject({
      problems: { dueOn: expect.any(String) },
    });
  });
});
