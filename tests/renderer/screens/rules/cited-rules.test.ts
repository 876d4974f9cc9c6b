import { describe, expect, it } from 'vitest';
import type { ReadableEdition, ReadableRule } from '#core/contract/rules.ts';
import type { Citation, Wish } from '#core/domain/verdict.ts';
import { marksIn } from '../../../../renderer/screens/rules/cited-rules.ts';

const shared: Citation = { document: '手引き', locator: 'p.6', quote: '3人 552 935' };
const own: Citation = { document: '手引き', locator: 'p.6', quote: '4人 576 980' };

const rule = (id: string, wishes: readonly Wish[] | null, citations: readonly Citation[]): ReadableRule => ({
  id,
  label: id,
  value: '',
  wishes,
  citation: citations[0] ?? shared,
  citations,
  certainty: 'A',
  checkedOn: '2026-11-22',
  reviewBy: null,
  table: null,
});

const edition = {
  sections: [
    { title: '資格', rules: [rule('general', null, [shared])] },
    {
      title: '家計',
      rules: [rule('loan1', ['loan1'], [shared, own]), rule('loan2', ['loan2'], [shared])],
    },
  ],
} as unknown as ReadableEdition;

const marked = (place: Partial<Parameters<typeof marksIn>[1]>) =>
  [...marksIn(edition, { rule: null, source: null, wish: null, ...place })].map(([id, { isFirst }]) => [
    id,
    isFirst,
  ]);

describe('where a citation leads', () => {
  it('to the rule of the wish it was applied to', () => {
    expect(marked({ source: shared, wish: 'loan2' })).toEqual([['loan2', true]]);
    expect(marked({ source: own, wish: 'loan1' })).toEqual([['loan1', true]]);
  });

  it('else to what is for no wish in particular', () => {
    expect(marked({ source: shared, wish: 'combined' })).toEqual([['general', true]]);
  });

  it('to every rule on the sentence where nothing says which, beginning with the first', () => {
    expect(marked({ source: shared })).toEqual([
      ['general', true],
      ['loan1', false],
      ['loan2', false],
    ]);
  });

  it('nowhere for a sentence that the edition does not have', () => {
    expect(marked({ source: { ...own, quote: '5人' }, wish: 'loan1' })).toEqual([]);
  });

  it('to a rule by its name', () => {
    expect(marked({ rule: 'loan1' })).toEqual([['loan1', true]]);
    expect(marked({})).toEqual([]);
  });
});
