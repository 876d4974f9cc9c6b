import { expect, it } from 'vitest';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { classNameOf } from '#core/domain/case.ts';
import { byPlace } from '#core/domain/student-order.ts';

const at = (studentNumber: string, grade: number | null, name: string | null, seat: number | null) => ({
  ...blankApplicant,
  studentNumber,
  grade,
  class: name,
  seat,
});

it('orders by 学年, 組 (2 before 10), 番号 and 学籍番号, the unknown last', () => {
  const inOrder = [
    at('x', 2, 'B', 1),
    at('a', 3, '2', 9),
    at('9', 3, '2', 11),
    at('10', 3, '2', 11),
    at('b', 3, '2', null),
    at('c', 3, '10', 1),
    at('d', 3, 'A', 1),
    at('e', 3, null, 1),
    at('f', null, '1', 1),
  ];
  expect(inOrder.toReversed().sort(byPlace)).toEqual(inOrder);
});

it.each([
  [3, '2', '3年2組'],
  [null, '2', '2組'],
  [3, null, '3年'],
  [null, null, '組なし'],
])('names the class of %s, %s: %s', (grade, name, expected) => {
  expect(classNameOf(at('1', grade, name, 5))).toBe(expected);
});
