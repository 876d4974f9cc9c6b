import { expect, it } from 'vitest';
import { checkedPapers } from '#core/domain/defects/checked-papers.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { receivedOn, stepOn } from '../../support/paper-steps.ts';
import { allInOrder, inspected } from './made-case.ts';

const edition = await shippedEdition('advance-2022');
const checked = [receivedOn('2022-05-21'), stepOn('2022-06-01', { kind: 'checked' })];

it('a paper is 点検済 by its answers, and no longer when one is taken back', () => {
  const each = inspected(edition);
  expect(checkedPapers(each)).toEqual({ settled: [], reopened: [] });
  const { checks } = allInOrder(each);
  const half = checks.filter(({ paperKey }) => paperKey === 'documentList');
  expect(checkedPapers({ ...each, checks: half })).toEqual({ settled: ['documentList'], reopened: [] });
  const recorded = inspected(edition, {}, { documentList: checked });
  expect(checkedPapers({ ...recorded, checks: half })).toEqual({ settled: [], reopened: [] });
  expect(checkedPapers({ ...recorded, checks: half.slice(1) })).toEqual({
    settled: [],
    reopened: ['documentList'],
  });
});
