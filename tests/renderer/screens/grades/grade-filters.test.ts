import { describe, expect, it } from 'vitest';
import { belongsTo } from '../../../../renderer/screens/grades/grade-filters.ts';
import { gradeRow } from './grade-row.ts';

const nobody = new Set<string>();

describe('filters of 成績', () => {
  it('評定が未入力: no average', () => {
    const row = gradeRow({});
    const entered = gradeRow({
      cells: { ...row.cells, gradeAverage: { text: '3.4', problem: null, needed: true, whyNot: null } },
    });
    expect(belongsTo('missing', row, nobody)).toBe(true);
    expect(belongsTo('missing', entered, nobody)).toBe(false);
  });

  it('基準に届かない: an average that asks for a statement of the school', () => {
    expect(belongsTo('below', gradeRow({ rounded: '3.4' }, ['studyWillMethod']), nobody)).toBe(true);
    expect(belongsTo('below', gradeRow({ rounded: '3.6' }), nobody)).toBe(false);
    // Without an average nothing is known to be below
    expect(belongsTo('below', gradeRow({}, ['studyWillMethod']), nobody)).toBe(false);
  });

  it('境目: who the judgement says', () => {
    expect(belongsTo('borderline', gradeRow({}), new Set(['020101']))).toBe(true);
    expect(belongsTo('borderline', gradeRow({}), nobody)).toBe(false);
    expect(belongsTo('all', gradeRow({}), nobody)).toBe(true);
  });
});
