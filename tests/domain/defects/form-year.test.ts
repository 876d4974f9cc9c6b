import { expect, it } from 'vitest';
import { readFormYear } from '#core/domain/defects/form-year.ts';

it.each([
  ['2022', 2022],
  ['２０２２年度', 2022],
  ['令和4年度', 2022],
  ['令和４', 2022],
  ['R4', 2022],
  ['平成31年度', 2019],
  ['令和元年度', 2019],
  ['去年', null],
  ['4', null],
  ['', null],
])('「%s」 is %s', (text, year) => expect(readFormYear(text)).toBe(year));
