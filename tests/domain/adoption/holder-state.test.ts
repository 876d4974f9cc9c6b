import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HolderEvent } from '#core/domain/adoption/holder.ts';
import { eventProblem, isOver, standingOfHolder, stateLabel } from '#core/domain/adoption/holder-state.ts';
import { addMonths } from '#core/domain/dates.ts';
import { adoptionEvents } from '#core/domain/edition-adoption.ts';
import { event, holder } from './holders.ts';

const labelOn = (on: string, events: readonly HolderEvent[], more = {}): string => {
  const one = holder(more);
  return stateLabel(standingOfHolder(one, events, on).state, one.kind);
};

describe('where a scholarship stands', () => {
  it('begins with its 始期 and ends with its 終期', () => {
    expect(labelOn('2025-03-31', [])).toBe('開始前');
    expect(labelOn('2025-04-01', [])).toBe('貸与中');
    expect(labelOn('2029-03-31', [])).toBe('貸与中');
    expect(labelOn('2029-04-01', [])).toBe('満期');
    expect(labelOn('2025-04-01', [], { kind: 'grant' })).toBe('支給中');
  });

  it('pauses and goes on from the month of the 異動, whatever the order in which they were recorded', () => {
    const events = [event('return', '2026-04'), event('leave', '2025-10')];
    expect(labelOn('2025-09-30', events)).toBe('貸与中');
    expect(labelOn('2025-10-01', events)).toBe('休止（休学）');
    expect(labelOn('2026-04-01', events)).toBe('貸与中');
    expect(labelOn('2026-04-01', [event('suspension', '2026-04')])).toBe('停止');
  });

  it('ends with the first 異動 that ends it: nothing after it counts', () => {
    const events = [event('withdrawal', '2026-01'), event('increase', '2026-02', { monthly: 64000 })];
    expect(standingOfHolder(holder(), events, '2026-03-01')).toMatchObject({
      state: { kind: 'ended', event: 'withdrawal' },
      monthly: 54000,
    });
  });

  it('is refused what cannot follow, in any history of 異動 that were accepted', () => {
    const anyEvent = fc.record({
      event: fc.constantFrom(...adoptionEvents),
      after: fc.integer({ min: 0, max: 60 }),
      monthly: fc.option(fc.constantFrom(20000, 30000, 40000, 54000, 64000)),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (wanted) => {
        const one = holder({ endsOn: null });
        const taken: HolderEvent[] = [];
        for (const { event: kind, after, monthly } of wanted) {
          const month = addMonths('2025-04', after);
          const earlier = taken.filter((each) => each.month <= month);
          if (eventProblem(one, earlier, { event: kind, month, monthly }) === null)
            taken.push(event(kind, month, { monthly }));
        }
        const { state, monthly } = standingOfHolder(one, taken, '2040-01-01');
        const ends = taken.filter(({ event: kind }) =>
          isOver(standingOfHolder(one, [event(kind, '2025-04')], '2040-01-01').state),
        );
        expect(isOver(state)).toBe(ends.length > 0);
        expect(monthly).not.toBeNull();
      }),
    );
  });

  it('a grant has no 増額・減額, and a raise raises', () => {
    const of = (kind: 'increase' | 'decrease', monthly: number | null, more = {}) =>
      eventProblem(holder(more), [], { event: kind, month: '2025-10', monthly });
    expect(of('increase', 54000)).toContain('より多く');
    expect(of('increase', 54001)).toBeNull();
    expect(of('decrease', 54000)).toContain('より少なく');
    expect(of('decrease', 53999)).toBeNull();
    expect(of('decrease', null)).toContain('月額を入力');
    expect(of('decrease', 10000, { kind: 'grant' })).toContain('支援区分');
    expect(of('decrease', 10000, { monthly: null })).toBeNull();
  });
});
