import { expect, it } from 'vitest';
import { problemsFirst } from '../../../../../renderer/screens/roster/import/column-order.ts';

it('shows who it is, then what is at fault, then the rest as in the file', () => {
  const columns = ['grade', 'studentNumber', 'birthDate', 'fullName', 'choice', 'note'].map((field) => ({
    field,
    label: field,
  }));
  const groups = [
    { field: 'choice', label: '申込区分', value: '8', message: '1 から 7 までです。', rows: 1 },
  ];
  expect(problemsFirst(columns, groups).map((column) => column.field)).toEqual([
    'studentNumber',
    'fullName',
    'choice',
    'grade',
    'birthDate',
    'note',
  ]);
});
