import { describe, expect, it } from 'vitest';
import { aidOf, rowOf, shown } from './amount-figures.ts';
import { shippedWith } from './editions.ts';

describe.each(['enrolled-2025', 'emergency-2025'])('%s: a page of a private university', (id) => {
  it('has the amounts of 私立大学 and no others', async () => {
    const { amounts } = await shippedWith(id, 'amounts');
    expect(rowOf(amounts, 'loan1', { school: 'university' })).toEqual([
      'unsaid',
      'unsaid',
      '54000 40000 30000 20000',
      '64000 50000 40000 30000 20000',
    ]);
    expect(rowOf(amounts, 'loan1', { school: 'juniorCollege' })).toEqual([
      'unsaid',
      'unsaid',
      'unsaid',
      'unsaid',
    ]);
    expect(shown(aidOf(amounts, 'loan2', { course: 'day' }))).toBe(
      '20000 30000 40000 50000 60000 70000 80000 90000 100000 110000 120000',
    );
    expect(aidOf(amounts, 'grant', {}).reason).toBe('この版に給付奨学金の額はありません。');
    expect(aidOf(amounts, 'entryExtra', { course: 'day' }).state.kind).toBe('unsaid');
  });

  it('says that the condition of the highest amount is not known', async () => {
    const { amounts } = await shippedWith(id, 'amounts');
    const facts = { course: 'day', school: 'university', founder: 'private', commute: 'home' } as const;
    expect(aidOf(amounts, 'loan1', facts).notes).toContain('最高月額の条件は、この資料に示されていません。');
  });
});
