import { describe, expect, it } from 'vitest';
import { recommendableFrom } from '#core/domain/rounds.ts';
import { studentDays } from '#core/domain/school-calendar/student-days.ts';
import { shippedEdition } from '../../rules/editions.ts';

const edition = await shippedEdition('advance-2022');

describe('days of the students', () => {
  it('are counted per day: 訂正期間A, recommending, マイナンバー', () => {
    expect(studentDays(['2022-06-15', '2022-06-15', '2022-06-16'], edition)).toEqual([
      { on: '2022-06-20', kind: 'correctionEnds', students: 2 },
      { on: '2022-06-21', kind: 'recommendable', students: 2 },
      { on: '2022-06-21', kind: 'correctionEnds', students: 1 },
      { on: '2022-06-22', kind: 'recommendable', students: 1 },
      { on: '2022-06-22', kind: 'myNumberDue', students: 2 },
      { on: '2022-06-23', kind: 'myNumberDue', students: 1 },
    ]);
  });

  it('wait for the recommendation window to open', () => {
    const days = studentDays(['2022-04-22'], edition);
    expect(days).toContainEqual({ on: '2022-05-23', kind: 'recommendable', students: 1 });
    expect(recommendableFrom('2022-04-22', edition)).toBe('2022-05-23');
  });

  it('are none where the edition says nothing of them', async () => {
    expect(studentDays(['2026-06-15'], await shippedEdition('advance-2026'))).toEqual([]);
  });
});
