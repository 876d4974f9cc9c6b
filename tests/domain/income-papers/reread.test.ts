import { expect, it } from 'vitest';
import { reread } from '#core/domain/income-papers/reread.ts';

const autumn = {
  label: '秋',
  replace: [
    { from: '2018年', to: '2019年' },
    { from: '2019年', to: '2020年' },
  ],
};

it('reads every year anew exactly once', () => {
  expect(reread('2018年1月2日～2019年1月1日', autumn)).toBe('2019年1月2日～2020年1月1日');
  expect(reread('2018年1月2日', null)).toBe('2018年1月2日');
  expect(reread('年額', autumn)).toBe('年額');
});
