import { expect, it } from 'vitest';
import { postingDoubt } from '#core/domain/shipments/posting-day.ts';

const posting = { from: '2022-06-01', to: '2022-06-17' };

it('papers that go before JASSO takes them, or after the last day, make one think', () => {
  expect(postingDoubt('2022-05-31', posting)).toContain('6月1日（水）以降に機構へ届くように');
  expect(postingDoubt('2022-06-01', posting)).toBeNull();
  expect(postingDoubt('2022-06-17', posting)).toBeNull();
  expect(postingDoubt('2022-06-18', posting)).toContain('送付期限は6月17日（金）');
});

it('what is not published makes nobody think', () => {
  expect(postingDoubt('2022-05-31', { from: null, to: '2022-06-17' })).toBeNull();
  expect(postingDoubt('2022-07-31', null)).toBeNull();
});
