import { expect, it } from 'vitest';
import { periodOf, yearsOf } from '#core/domain/grade-period.ts';
import { june2022 } from '../store/helpers.ts';

it.each([
  ['no graduation known', null, null, '2022-06-15', [1, 2]],
  ['at school', null, '2023-03', '2022-06-15', [1, 2]],
  ['the last day of the month of graduation', null, '2023-03', '2023-03-31', [1, 2]],
  ['the day after', null, '2023-03', '2023-04-01', [1, 2, 3]],
  ['left last year', null, '2022-03', '2022-06-15', [1, 2, 3]],
  ['at school, three years chosen', 'years1to3', '2023-03', '2022-06-15', [1, 2, 3]],
  ['left, two years chosen', 'years1to2', '2021-03', '2022-06-15', [1, 2]],
] as const)('the average covers, %s', (_, gradePeriod, graduation, asOf, years) => {
  expect(yearsOf(periodOf({ gradePeriod, graduation }, { ...june2022, asOf }))).toEqual(years);
});
