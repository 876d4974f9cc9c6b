import { expect, it } from 'vitest';
import { sourceOf } from '#core/cli/cited-source.ts';

const citation = { document: '手引き', locator: 'p.1', quote: '3.5以上' };

it('says of a source only that it is not confirmed, where it is not', () => {
  expect(sourceOf([citation])).toEqual({ document: '手引き', locator: 'p.1' });
  expect(sourceOf([{ ...citation, unconfirmed: true }, citation])).toEqual({
    document: '手引き',
    locator: 'p.1',
    unconfirmed: true,
  });
  expect(sourceOf([])).toBeNull();
});
