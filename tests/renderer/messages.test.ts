import { describe, expect, it } from 'vitest';
import { failure } from '#core/domain/failure.ts';
import type { ApplicantState, Verdict } from '#core/domain/verdict.ts';
import { failureTone, outcomeShapes, stateWording, verdictWording } from '../../renderer/messages.ts';

const verdicts: readonly Verdict[] = [
  { kind: 'met' },
  { kind: 'notMet' },
  { kind: 'schoolDecides' },
  { kind: 'missing', fields: ['gradeAverage'] },
  { kind: 'jassoDecides', indication: 'within' },
  { kind: 'jassoDecides', indication: 'over' },
  { kind: 'jassoDecides', indication: 'noRow' },
];
const states: readonly ApplicantState[] = ['yes', 'no', 'schoolDecides', 'missing', 'noWish'];

describe('words of the window', () => {
  it('tells every outcome apart by shape alone, for a print in black and white', () => {
    const shapes = Object.values(outcomeShapes);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('has words of its own for every verdict and never claims a household decision', () => {
    const labels = verdicts.map((verdict) => verdictWording(verdict).label);
    expect(new Set(labels).size).toBe(verdicts.length);
    for (const label of labels.slice(4)) expect(label).toMatch(/^機構が審査（.+）$/u);
  });

  it('uses the words that officers know for the state of an applicant', () => {
    expect(states.map((state) => stateWording(state, 'advance').label)).toEqual([
      '推薦できる',
      '満たさない',
      '学校の判断が必要',
      '情報不足',
      '希望なし',
    ]);
  });

  it('does not raise the voice about what the officer stopped', () => {
    expect(failureTone(failure('cancelled', '中止しました。'))).toBe('info');
    expect(failureTone(failure('file-locked', '開かれています。'))).toBe('error');
  });
});
