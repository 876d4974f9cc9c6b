import { describe, expect, it } from 'vitest';
import { belongsTo, filterLabel, filtersFor } from '../../../../renderer/screens/grades/grade-filters.ts';
import { gradeRow } from './grade-row.ts';

describe('filters of 成績', () => {
  it('未入力: what the table says is incomplete', () => {
    expect(belongsTo('missing', gradeRow({ incomplete: true }))).toBe(true);
    expect(belongsTo('missing', gradeRow({}))).toBe(false);
  });

  it('基準に届かない: an average that asks for a statement of the school', () => {
    expect(belongsTo('below', gradeRow({ rounded: '3.4' }, ['studyWillMethod']))).toBe(true);
    expect(belongsTo('below', gradeRow({ rounded: '3.6' }))).toBe(false);
    // Without an average nothing is known to be below
    expect(belongsTo('below', gradeRow({}, ['studyWillMethod']))).toBe(false);
  });

  it('基準に届かない: a rank or a figure of 適格認定 that the table says is below', () => {
    expect(belongsTo('below', gradeRow({ below: true }))).toBe(true);
  });

  it('境目: who the table says', () => {
    expect(belongsTo('borderline', gradeRow({ borderline: true }))).toBe(true);
    expect(belongsTo('borderline', gradeRow({}))).toBe(false);
    expect(belongsTo('all', gradeRow({}))).toBe(true);
  });
});

const advance = { fields: ['gradeAverage', 'loan2Basis'], byAverageOnly: true, wishes: ['grant'] } as const;
const enrolled = {
  fields: ['gradeAverage', 'gpa', 'gpaRank'],
  byAverageOnly: false,
  wishes: ['loan1'],
} as const;
const review = { fields: ['gpa', 'gpaRank'], byAverageOnly: false, wishes: ['continuation'] } as const;
const emergency = { fields: ['loanStart'], byAverageOnly: false, wishes: ['emergency1'] } as const;

it.each([
  [advance, ['すべて', '評定が未入力', '基準に届かない', '境目（あと 0.1）']],
  [enrolled, ['すべて', '未入力', '基準に届かない', '境目（あと 0.1・1位）']],
  [review, ['すべて', '未入力', '警告などに当たる', '境目（あと 1位）']],
  [emergency, ['すべて', '未入力']],
])('are named after what the edition compares: %#', (table, labels) => {
  expect(filtersFor(table, 'all').map((filter) => filterLabel(filter, table))).toEqual(labels);
});

it('keep the filter in use in sight', () => {
  expect(filtersFor(emergency, 'below')).toContain('below');
});
