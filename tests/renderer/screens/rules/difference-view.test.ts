import { describe, expect, it } from 'vitest';
import { differenceOf } from '#core/domain/rule-tree/difference.ts';
import { filterCounts, findLines } from '../../../../renderer/screens/rules/difference-view.ts';
import { replaced, smallFile } from '../../../domain/rule-tree/trees.ts';

const limit = ['marks', 'grant', 'limit'] as const;
const rows = ['household', 'loan1'] as const;
const after = replaced(
  replaced(replaced(smallFile, [...limit, 'value'], 3.7), [...rows, 0, 'source', 'locator'], 'p.30'),
  [...rows, 1],
  undefined,
);
const difference = differenceOf(smallFile, after);
const found = (filter: 'changed' | 'sources' | 'all', typed = '') =>
  findLines(difference.sections, filter, typed).flatMap(({ lines }) => lines.map(({ name }) => name));

describe('the lines of a difference', () => {
  it('are those of which the rule changed, at first', () => {
    expect(found('changed')).toEqual(['marks/grant/limit', 'household/loan1/[4 other]']);
  });

  it('are also those with a new source only, or all', () => {
    expect(found('sources')).toContain('household/loan1/[4 salary]');
    expect(found('all').length).toBeGreaterThan(found('sources').length);
  });

  it.each([
    ['３．７', ['marks/grant/limit']],
    ['給与所得者以外', ['household/loan1/[4 other]']],
    ['家計　349', ['household/loan1/[4 other]']],
    ['見当たらない', []],
  ])('with 「%s」 in label, value or source', (typed, names) => {
    expect(found('changed', typed)).toEqual(names);
  });

  it('are counted for each filter', () => {
    const counts = filterCounts(difference.counts);
    expect(counts).toMatchObject({ changed: found('changed').length, sources: found('sources').length });
    expect(counts.all).toBe(found('all').length);
  });
});
