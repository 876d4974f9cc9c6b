import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decisionProblem,
  measuresBefore,
  type Review,
  requestNeed,
  reviewState,
  warnedBefore,
} from '#core/domain/adoption/review.ts';
import type { ContinuationMeasure } from '#core/domain/verdict.ts';
import { event, holder, mark } from './holders.ts';

const student = { grade: 2, courseYears: 4, expectedGraduation: null };
const decided = (measure: ContinuationMeasure): Decision => ({
  measure,
  reason: null,
  proposed: measure,
  edition: 'continuation-2025',
  on: '2026-02-10',
  by: null,
});
const review = (year: number, measure: ContinuationMeasure | null): Review => ({
  holderId: 'h',
  studentNumber: 'B01',
  year,
  dueOn: null,
  decision: measure === null ? null : decided(measure),
});

describe('who hands in 継続願', () => {
  it('everybody who goes on after March; not the last year, not who has ended', () => {
    const need = (more: Parameters<typeof holder>[0], who = student) =>
      requestNeed(holder(more), [], who, 2025).kind;
    expect(need({ endsOn: '2029-03' })).toBe('toFile');
    expect(need({ endsOn: '2026-04' })).toBe('toFile');
    expect(need({ endsOn: '2026-03' })).toBe('exempt');
    expect(need({ endsOn: '2025-03' })).toBe('over');
    expect(need({ startsOn: '2026-04' })).toBe('over');
    expect(need({ endsOn: null }, { ...student, grade: 4 })).toBe('exempt');
    expect(need({ endsOn: null }, { ...student, grade: 4, courseYears: 6 })).toBe('toFile');
    expect(
      need({ endsOn: null }, { grade: null as never, courseYears: null as never, expectedGraduation: null }),
    ).toBe('toFile');
    const left = [event('leaving', '2026-01')];
    expect(requestNeed(holder(), left, student, 2025)).toEqual({ kind: 'over', reason: '退学のため対象外' });
    expect(requestNeed(holder(), [event('leaving', '2026-04')], student, 2025).kind).toBe('toFile');
  });
});

describe('how far a review is', () => {
  const toFile = { kind: 'toFile' } as const;
  const at = (decision: Decision | null, steps: Readonly<Record<string, 'done' | 'notNeeded'>> = {}) =>
    reviewState(
      toFile,
      decision,
      new Map(Object.entries(steps).map(([step, kind]) => [step, mark('2026-02-10', { kind })])),
      2025,
    );

  it('from the 継続願 to the letter; the steps of another year do not count', () => {
    expect(at(null)).toBe('toFile');
    expect(at(null, { 'request:2024': 'done' })).toBe('toFile');
    expect(at(null, { 'request:2025': 'notNeeded' })).toBe('toDecide');
    expect(at(decided('warning'), { 'request:2025': 'done' })).toBe('toEnter');
    expect(at(decided('warning'), { 'entered:2025': 'done' })).toBe('toNotify');
    expect(at(decided('continue'), { 'entered:2025': 'done' })).toBe('done');
    expect(at(decided('warning'), { 'entered:2025': 'done', 'notified:2025': 'done' })).toBe('done');
    expect(reviewState({ kind: 'exempt', reason: '' }, null, new Map(), 2025)).toBe('notConcerned');
  });

  it('who did not hand in 継続願 cannot go on; what deviates has a reason', () => {
    const problem = (measure: ContinuationMeasure, reason: string | null, more = {}) =>
      decisionProblem(
        { measure, reason },
        {
          need: toFile,
          steps: new Map([['request:2025', mark('2026-01-10')]]),
          year: 2025,
          hasRules: true,
          proposed: 'warning',
          ...more,
        },
      );
    expect(problem('warning', null)).toBeNull();
    expect(problem('continue', null)).toContain('見込みは「警告」');
    expect(problem('continue', '　 ')).toContain('理由を入力');
    expect(problem('continue', 'やむを得ない事由')).toBeNull();
    expect(problem('continue', null, { proposed: null })).toContain('見込みが出ていません');
    expect(problem('continue', null, { proposed: null, hasRules: false })).toBeNull();
    expect(problem('warning', null, { steps: new Map() })).toContain('継続願が記録されていない');
    expect(problem('abolition', '継続願を出さない', { steps: new Map() })).toBeNull();
  });
});

describe('what earlier reviews carry on', () => {
  it('the decision of the year before goes before what the roster says, older ones do not', () => {
    const reviews = [review(2023, 'warning'), review(2024, 'continue'), review(2025, null)];
    expect(warnedBefore(reviews, 2025, true)).toBe(false);
    expect(warnedBefore(reviews, 2024, false)).toBe(true);
    expect(warnedBefore(reviews, 2026, null)).toBeNull();
    expect(warnedBefore(reviews, 2026, true)).toBe(true);
    // A student with two scholarships is warned once for both.
    expect(warnedBefore([...reviews, review(2024, 'warning')], 2025, false)).toBe(true);
    expect(measuresBefore(reviews, 2025).map(({ year }) => year)).toEqual([2024, 2023]);
  });
});
