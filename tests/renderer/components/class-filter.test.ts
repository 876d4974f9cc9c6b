import { expect, it } from 'vitest';
import { classNamesOf } from '../../../renderer/components/class-filter.tsx';

const rows = [
  { grade: 1, class: '2', faculty: '文学部' },
  { grade: 1, class: '10', faculty: '工学部' },
  { grade: 2, class: '2', faculty: '文学部' },
  { grade: 2, class: '2', faculty: null },
];

it('offers the classes of a high school in the order of the rows', () => {
  expect(classNamesOf(rows, 'advance')).toEqual(['1年2組', '1年10組', '2年2組']);
});

it.each(['enrolled', 'correspondence', 'emergency', 'continuation'] as const)(
  'offers 学部(科) and 学年 under %s, the years of one together, and the class of who has none',
  (scheme) => {
    expect(classNamesOf(rows, scheme)).toEqual(['文学部 1年', '文学部 2年', '工学部 1年', '2年2組']);
  },
);
