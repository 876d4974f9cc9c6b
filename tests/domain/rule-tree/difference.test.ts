import { describe, expect, it } from 'vitest';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { type Difference, type DifferenceLine, differenceOf } from '#core/domain/rule-tree/difference.ts';
import { replaced, smallFile } from './trees.ts';

const linesOf = (difference: Difference): readonly DifferenceLine[] =>
  difference.sections.flatMap(({ lines }) => lines);
const changedLines = (after: Content): readonly DifferenceLine[] =>
  linesOf(differenceOf(smallFile, after)).filter(({ change }) => change !== 'same');
const limit = ['marks', 'grant', 'limit'] as const;

describe('the difference of two editions', () => {
  it('of a file to itself is none, with every line', () => {
    const { counts } = differenceOf(smallFile, smallFile);
    expect(counts).toMatchObject({ added: 0, removed: 0, changed: 0, sourceOnly: 0 });
    expect(counts.same).toBeGreaterThan(5);
  });

  it('shows a changed value before and after, with the source of each', () => {
    const after = replaced(smallFile, limit, {
      value: 3.7,
      source: { document: 'notice', locator: 'p.5', quote: '3.7以上' },
    });
    expect(changedLines(after)).toMatchObject([
      {
        name: 'marks/grant/limit',
        change: 'changed',
        before: { value: '3.5', source: { locator: 'p.2' } },
        after: { value: '3.7', source: { locator: 'p.5' } },
        parts: [],
      },
    ]);
  });

  it('tells a new source from a new value', () => {
    const after = replaced(smallFile, [...limit, 'source', 'locator'], 'p.20');
    expect(changedLines(after)).toMatchObject([{ name: 'marks/grant/limit', change: 'sourceOnly' }]);
  });

  it('names the parts that changed of a value with several', () => {
    const after = replaced(smallFile, ['household', 'loan1', 0, 'value', 'atMost'], 800);
    expect(changedLines(after)).toMatchObject([
      {
        name: 'household/loan1/[4 salary]',
        change: 'changed',
        parts: [{ label: '上限', before: '747万円', after: '800万円' }],
      },
    ]);
  });

  it('follows an item of a list by what it is, and says what is gone and what is new', () => {
    const [first] = (smallFile as unknown as { household: { loan1: Content[] } }).household.loan1;
    const fresh = {
      value: { persons: 5, composition: null, incomeKind: 'salary', atMost: 922 },
      source: { document: 'notice', locator: 'p.3', quote: '922万円' },
    };
    const after = replaced(smallFile, ['household', 'loan1'], [fresh, first ?? null]);
    expect(changedLines(after).map(({ name, change }) => [name, change])).toEqual([
      ['household/loan1/[5 salary]', 'added'],
      ['household/loan1/[4 other]', 'removed'],
    ]);
  });

  it('turned round, calls added what was removed', () => {
    const after = replaced(smallFile, ['household', 'loan1', 1], undefined);
    expect(differenceOf(smallFile, after).counts).toMatchObject({ added: 0, removed: 1 });
    expect(differenceOf(after, smallFile).counts).toMatchObject({ added: 1, removed: 0 });
  });

  it('groups by section, in the order of the work', () => {
    expect(differenceOf(smallFile, smallFile).sections.map(({ title }) => title)).toEqual([
      '日程',
      '学力',
      '家計（目安）',
      '提出書類',
      '版と資料',
    ]);
  });

  it('does not call it a change that a file was checked on another day', () => {
    expect(changedLines(replaced(smallFile, ['lastCheckedOn'], '2030-06-01'))).toEqual([]);
  });
});
