import { describe, expect, it } from 'vitest';
import { shippedEdition } from '../../rules/editions.ts';
import { computedPlace } from './any-applicant.ts';
import { criterionOf, judgedBy, ruleOf, withMarks } from './made-editions.ts';

const topThird = { kind: 'top', numerator: 1, denominator: 3, label: '上位1/3以内' } as const;
const mean = { kind: 'mean', label: '平均水準以上' } as const;
const place = (rank: number, headCount: number, withoutGpa: number) => ({
  ...computedPlace({ rank, headCount, sharedBy: 1, reachesMean: true, applicantsOnly: false }),
  withoutGpa,
});
const marks = (way: typeof topThird | typeof mean, standing: ReturnType<typeof place>, facts = {}) =>
  criterionOf(judgedBy(withMarks(ruleOf([way])), { gpa: '2.50', ...facts }, standing), 'marks');

describe('a rank among those whose GPA is in the roster', () => {
  it.each([
    [4, 12, 0, 'met'],
    [3, 12, 1, 'met'],
    [4, 12, 1, 'missing'],
    [1, 116, 115, 'missing'],
    [1, 116, 37, 'met'],
    [1, 116, 38, 'missing'],
    [5, 12, 3, 'notMet'],
  ] as const)('%d of %d, %d without a GPA: %s', (rank, headCount, withoutGpa, kind) => {
    expect(marks(topThird, place(rank, headCount, withoutGpa)).verdict.kind).toBe(kind);
  });

  it('says how far it could fall, and what settles it', () => {
    expect(marks(topThird, place(1, 116, 115))).toMatchObject({
      verdict: { kind: 'missing', fields: ['gpaRank', 'gpaHeadCount'] },
      reason: expect.stringContaining('GPAのない人が115人いるため、116位まで下がることがあります'),
    });
    const typed = { gpaRank: 4, gpaHeadCount: 12 };
    expect(marks(topThird, place(1, 116, 115), typed).verdict.kind).toBe('met');
  });
});

describe('a mean of those whose GPA is in the roster', () => {
  it('is that of the group only when nobody is left', () => {
    expect(marks(mean, place(4, 12, 0)).verdict.kind).toBe('met');
    expect(marks(mean, place(4, 12, 1))).toMatchObject({
      verdict: { kind: 'missing', fields: ['aboveMean'] },
      reason: expect.stringContaining('GPAのない人が1人いるため、平均が決まりません。'),
    });
    expect(marks(mean, place(4, 12, 1), { aboveMean: true }).verdict.kind).toBe('met');
  });
});

describe('適格認定', async () => {
  const edition = await shippedEdition('continuation-2025');
  const gpa = (rank: number, withoutGpa: number) =>
    criterionOf(
      judgedBy(edition, { gpa: '1.50', warnedBefore: false }, place(rank, 12, withoutGpa)),
      'continuation.gpa',
    ).verdict.kind;

  it('a rank that could fall into the lowest quarter is open, one that cannot is settled', () => {
    expect(gpa(9, 0)).toBe('met');
    expect(gpa(8, 1)).toBe('met');
    expect(gpa(9, 1)).toBe('missing');
    expect(gpa(10, 2)).toBe('schoolDecides');
  });
});
