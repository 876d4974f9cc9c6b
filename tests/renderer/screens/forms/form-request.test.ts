import { describe, expect, it } from 'vitest';
import { emptyOptions, isComplete, readOptions } from '../../../../renderer/screens/forms/form-request.ts';

describe('what a form asks for', () => {
  it('reads a day in any usual writing, and leaves an empty one open', () => {
    const read = (dueOn: string) => readOptions('missing-papers', { ...emptyOptions, dueOn });
    expect(read('令和4年7月8日').options.dueOn).toBe('2022-07-08');
    expect(read('').options.dueOn).toBeNull();
    expect(read('').problems.size).toBe(0);
    expect(read('来週').problems.get('dueOn')).toContain('来週');
  });

  it('reads counts in any width; empty is nobody; words are refused', () => {
    const texts = {
      ...emptyOptions,
      alreadyRecommended: { loanOnly: '１２', grantOnly: '', both: '3 人' },
      deleted: { mistaken: '少し', withdrawn: '', other: '' },
    };
    const { options, problems } = readOptions('recommendation-status', texts);
    expect(options.alreadyRecommended).toEqual({ loanOnly: 12, grantOnly: 0, both: 3 });
    expect([...problems.keys()]).toEqual(['mistaken']);
  });

  it('counts left blank altogether are those of the recorded 推薦書', () => {
    const texts = { ...emptyOptions, deleted: { mistaken: '1', withdrawn: '', other: '' } };
    const { options } = readOptions('recommendation-status', texts);
    expect(options.alreadyRecommended).toBeNull();
    expect(options.deleted).toEqual({ mistaken: 1, withdrawn: 0, other: 0 });
  });

  it('says nothing that the form does not ask for', () => {
    const { options } = readOptions('cover-sheets', { ...emptyOptions, dueOn: '2022/7/8' });
    expect(options).toEqual({ dueOn: null, alreadyRecommended: null, deleted: null });
  });
});

describe('the students of a form', () => {
  it('are not complete while nobody is ticked', () => {
    expect(isComplete({ kind: 'chosen', studentNumbers: [] })).toBe(false);
    expect(isComplete({ kind: 'chosen', studentNumbers: ['020101'] })).toBe(true);
    expect(isComplete({ kind: 'suggested' })).toBe(true);
  });
});
