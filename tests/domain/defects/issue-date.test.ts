import { expect, it } from 'vitest';
import { addDays } from '#core/domain/dates.ts';
import { issuedTooLong } from '#core/domain/defects/issue-date.ts';

it('the same day three months before is still good', () => {
  expect(issuedTooLong('2020-01-07', '2020-04-07', 3)).toBe(false);
  expect(issuedTooLong('2020-01-06', '2020-04-07', 3)).toBe(true);
  expect(issuedTooLong('2020-02-29', '2020-05-31', 3)).toBe(false);
  expect(issuedTooLong('2020-02-28', '2020-05-31', 3)).toBe(true);
  expect(issuedTooLong('2021-02-28', '2021-05-31', 3)).toBe(false);
});

it('on every day from 2020 to 2030, what was good stays good until exactly one day is too late', () => {
  for (let on = '2020-01-01'; on <= '2030-12-31'; on = addDays(on, 1)) {
    const good = [...Array(120).keys()].map((ago) => !issuedTooLong(addDays(on, -ago), on, 3));
    const last = good.lastIndexOf(true);
    expect(good.slice(0, last + 1).every(Boolean)).toBe(true);
    // Three months are 89 to 92 days.
    expect(last).toBeGreaterThanOrEqual(89);
    expect(last).toBeLessThanOrEqual(92);
  }
});
