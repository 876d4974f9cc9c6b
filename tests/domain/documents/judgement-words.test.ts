import { describe, expect, it } from 'vitest';
import { markedResult } from '#core/domain/documents/words.ts';
import { applicantStateLabel, resultLabel } from '#core/domain/judge/words.ts';

describe('the result of a wish in words', () => {
  it('is the state, and for 適格認定 the measure where it is certain', () => {
    expect(resultLabel('grant', { state: 'yes', measure: null })).toBe('推薦できる');
    expect(resultLabel('continuation', { state: 'schoolDecides', measure: 'suspension' })).toBe('停止');
    expect(resultLabel('continuation', { state: 'missing', measure: null })).toBe('情報不足');
  });

  it('has the sign of the measure', () => {
    const marked = (measure: Parameters<typeof markedResult>[1]['measure']) =>
      markedResult('continuation', { state: 'schoolDecides', measure });
    expect((['continue', 'warning', 'suspension', 'abolition'] as const).map(marked)).toEqual([
      '● 継続',
      '▲ 警告',
      '▲ 停止',
      '✕ 廃止',
    ]);
    expect(markedResult('loan1', { state: 'no', measure: null })).toBe('✕ 満たさない');
  });

  it('of an applicant as a whole goes with the scheme: 適格認定 recommends nobody', () => {
    expect(applicantStateLabel('yes', 'enrolled')).toBe('推薦できる');
    expect(applicantStateLabel('yes', 'continuation')).toBe('継続');
    expect(applicantStateLabel('no', 'continuation')).toBe('廃止');
  });
});
