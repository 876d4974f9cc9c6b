import { describe, expect, it } from 'vitest';
import type { ValueForm } from '#core/contract/rules.ts';
import { knownWords } from '#core/domain/rule-tree/shape.ts';
import { valueSections } from '#core/domain/rule-tree/value-lines.ts';
import { countValues, findValues, nextToDo } from '../../../../renderer/screens/rules/value-list.ts';
import { sourceToBegin } from '../../../../renderer/screens/rules/value-source.ts';
import { replaced, smallFile } from '../../../domain/rule-tree/trees.ts';

// The file of this year has no round yet; its limit is unconfirmed.
const current = replaced(smallFile, ['calendar', 'rounds'], []);
const form: ValueForm = {
  edition: { id: 'advance-2030', title: '', shortTitle: '', scheme: 'advance', fiscalYear: 2030 },
  origin: 'own',
  previous: null,
  documents: [{ id: 'y2030', title: '新しい案内', publisher: '試験', edition: '2031年版' }],
  sections: valueSections(current, smallFile, '2030-06-01', knownWords([smallFile])),
  progress: { confirmed: 3, all: 4 },
  undo: null,
};
const lines = form.sections.flatMap(({ values }) => values);
const names = (filter: 'open' | 'empty' | 'all', typed = '') =>
  findValues(form, filter, typed).flatMap(({ values }) => values.map(({ name }) => name));

describe('the values of an edition', () => {
  it('are those that wait, those that are empty, or all', () => {
    expect(names('open')).toEqual(['marks/grant/limit']);
    expect(names('empty')).toEqual(['calendar/rounds/[first]']);
    expect(countValues(form)).toEqual({ open: 1, empty: 1, all: 5 });
  });

  it('are found by their words, also by those of the year before', () => {
    expect(names('all', '４月22日')).toEqual(['calendar/rounds/[first]']);
    expect(names('all', '給与所得者以外')).toEqual(['household/loan1/[4 other]']);
  });

  it('follow each other round the end, until none is left', () => {
    expect(nextToDo(form, 'all', 'papers/list/[income]')).toBe('marks/grant/limit');
    expect(nextToDo(form, 'open', 'marks/grant/limit')).toBeNull();
    expect(nextToDo(form, 'empty', null)).toBe('calendar/rounds/[first]');
  });
});

describe('the source a value begins with', () => {
  const of = (name: string) => {
    const line = lines.find((each) => each.name === name);
    if (line === undefined) throw new Error(`no ${name}`);
    return sourceToBegin(form, line);
  };

  it('is its own where it was confirmed', () => {
    expect(of('household/loan1/[4 salary]')).toEqual({
      document: 'notice',
      locator: 'p.3',
      quote: '747万円',
    });
  });

  it('is no publication where the school has entered none: a copied page confirms nothing', () => {
    const [line] = lines.filter(({ state }) => state === 'unconfirmed');
    if (line === undefined) throw new Error('nothing is unconfirmed');
    const without = { ...form, documents: [{ id: 'notice', title: '', publisher: '', edition: '' }] };
    expect(sourceToBegin(without, line).document).toBe('');
  });

  it('is the newest publication without a place where it was not: the old place would be wrong in it', () => {
    expect(of('marks/grant/limit')).toEqual({ document: 'y2030', locator: '', quote: '' });
  });
});
