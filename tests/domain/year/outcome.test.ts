import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import { highestGrade, proposedOutcome, type Turn } from '#core/domain/year/outcome.ts';
import { passages } from '#core/domain/year/plan.ts';

const turn: Turn = { from: 2022, to: 2023, lastGrade: 3, scheme: 'advance' };
const one = (facts: Partial<Applicant>): Applicant => ({ ...blankApplicant, studentNumber: '1', ...facts });
const outcome = (facts: Partial<Applicant>, of: Turn = turn) => proposedOutcome(one(facts), of);

describe('what the facts say will become of a student', () => {
  it('卒業見込 decides before 学年: a fourth year of an evening course stays, a third year that graduates leaves', () => {
    expect(outcome({ grade: 3, graduation: '2023-03' })).toEqual({
      outcome: 'leaves',
      reason: '卒業見込が令和5年3月です',
      unsure: false,
    });
    expect(outcome({ grade: 3, graduation: '2024-03' }).outcome).toBe('promoted');
    expect(outcome({ grade: 2, graduation: '2023-03' }).outcome).toBe('leaves');
  });

  it('who has left already leaves the roster', () => {
    expect(outcome({ graduation: '2021-03' })).toMatchObject({
      outcome: 'leaves',
      reason: '令和3年3月に卒業しています',
    });
  });

  it('高専: the end of the third year is no graduation', () => {
    const kosen = { schoolCourse: 'kosen', grade: 3, graduation: '2023-03' } as const;
    expect(outcome(kosen, { ...turn, lastGrade: 5 }).outcome).toBe('promoted');
    expect(outcome({ ...kosen, grade: 5 }, { ...turn, lastGrade: 5 }).outcome).toBe('leaves');
  });

  it('above 高等学校等 the former school says nothing: 卒業予定 and 修業年限 do', () => {
    const university: Turn = { ...turn, scheme: 'enrolled', lastGrade: null };
    expect(outcome({ graduation: '2021-03', grade: 2, courseYears: 4 }, university).outcome).toBe('promoted');
    expect(outcome({ graduation: '2019-03', grade: 4, courseYears: 4 }, university)).toMatchObject({
      outcome: 'leaves',
      reason: '修業年限が4年です',
    });
    expect(outcome({ expectedGraduation: '2023-03', grade: 2 }, university).outcome).toBe('leaves');
  });

  it('with nothing known the student stays, and the officer is asked to look', () => {
    expect(outcome({}, { ...turn, lastGrade: null })).toMatchObject({ outcome: 'promoted', unsure: true });
    expect(outcome({ grade: 2 }, { ...turn, lastGrade: null })).toMatchObject({ unsure: true });
    expect(outcome({ grade: 1, standing: 'onLeave' })).toEqual({
      outcome: 'promoted',
      reason: '休学中です。進級するか確かめてください',
      unsure: true,
    });
  });

  it('several years at once move 学年 on by as many', () => {
    const far: Turn = { ...turn, to: 2024 };
    expect(outcome({ grade: 1 }, far).outcome).toBe('promoted');
    expect(outcome({ grade: 2 }, far).outcome).toBe('leaves');
    expect(passages([one({ grade: 1 })], far, new Map())[0]?.after?.grade).toBe(3);
  });

  it('the officer decides otherwise for single students', () => {
    const chosen = new Map([['1', 'repeats' as const]]);
    const [passage] = passages([one({ grade: 3, graduation: '2023-03' })], turn, chosen);
    expect(passage).toMatchObject({ proposal: { outcome: 'leaves' }, outcome: 'repeats' });
    expect(passage?.after).toMatchObject({ grade: 3, graduation: '2024-03', standing: 'repeating' });
  });

  it('the highest 学年 of the roster; nobody has one, nothing is known', () => {
    expect(highestGrade([{ grade: 2 }, { grade: null }, { grade: 3 }])).toBe(3);
    expect(highestGrade([{ grade: null }])).toBeNull();
  });
});
