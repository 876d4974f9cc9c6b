import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followers,
  isInHand,
  isUnderway,
  mayFollow,
  nextSteps,
  stageOf,
  takingStep,
  withoutLast,
  withStep,
} from '#core/domain/paper-way/order.ts';
import { wayState } from '#core/domain/paper-way/state.ts';
import type { PaperStep, PaperWay, StepDetail } from '#core/domain/paper-way/step.ts';
import { stageLabels, wayWords } from '#core/domain/paper-way/words.ts';
import { stepOn } from '../../support/paper-steps.ts';

const copy = fc.constantFrom('original' as const, 'copy' as const, null);
const dueOn = fc.constantFrom('2022-06-30', null);
const detail: fc.Arbitrary<StepDetail> = fc.oneof(
  fc.record({ kind: fc.constantFrom('received' as const, 'resubmitted' as const), copy }),
  fc.record({
    kind: fc.constantFrom('checked' as const, 'givenBack' as const, 'kept' as const, 'destroyed' as const),
  }),
  fc.record({
    kind: fc.constant('returned' as const),
    defect: fc.string(),
    dueOn,
    toldTo: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('queried' as const), about: fc.string(), dueOn }),
  fc.record({
    kind: fc.constantFrom('sealed' as const, 'sent' as const, 'arrived' as const),
    shipment: fc.integer({ min: 1, max: 3 }),
  }),
);
const steps: fc.Arbitrary<readonly PaperStep[]> = fc.array(
  fc.tuple(detail, fc.integer({ min: 10, max: 20 })).map(([what, day]) => stepOn(`2022-06-${day}`, what)),
  { maxLength: 40 },
);

/** Whatever is tried, in the order in which it is tried; what cannot follow is left out. */
const walked = (tried: readonly PaperStep[]): PaperWay =>
  tried.reduce<PaperWay>((way, step) => withStep(way, step) ?? way, []);

describe('any order of steps', () => {
  it('leaves a way of which every station may follow the one before it, on no earlier day', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        const way = walked(tried);
        way.forEach((step, at) => {
          const before = way.slice(0, at);
          expect(mayFollow(before, step.kind)).toBe(true);
          expect(step.on >= (before.at(-1)?.on ?? '')).toBe(true);
        });
        for (const kind of nextSteps(way)) expect(followers[stageOf(way)]).toContain(kind);
      }),
    );
  });

  it('is taken back one by one to 未提出, but for what a whole 便 did', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        let way = walked(tried);
        while (way.length > 0) {
          const before = withoutLast(way);
          expect(before === null).toBe(isUnderway(way));
          if (before === null) break;
          expect(withStep(before, way[way.length - 1] as PaperStep)).toEqual(way);
          way = before;
        }
      }),
    );
  });

  it('never counts a paper as received that is not in hand, underway, kept to the end or back from JASSO', () => {
    fc.assert(
      fc.property(steps, (tried) => {
        const way = walked(tried);
        const { kind } = wayState(way);
        const atHome = isInHand(way) || isUnderway(way) || ['kept', 'destroyed'].includes(stageOf(way));
        const back = stageOf(way) === 'givenBack' && way.some((step) => step.kind === 'arrived');
        expect(kind === 'received').toBe(atHome || (back && kind === 'received'));
        expect(kind === 'defect').toBe(['returned', 'queried'].includes(stageOf(way)));
        // What still has to come can come.
        if (kind !== 'received') expect(takingStep(way)).not.toBeNull();
      }),
    );
  });
});

describe('a way', () => {
  const way = [
    stepOn('2022-06-10', { kind: 'received', copy: 'original' }),
    stepOn('2022-06-11', { kind: 'returned', defect: '署名なし', dueOn: '2022-06-20', toldTo: '保護者' }),
    stepOn('2022-06-15', { kind: 'resubmitted', copy: null }, '窓口'),
    stepOn('2022-06-20', { kind: 'sealed', shipment: 1 }),
    stepOn('2022-06-21', { kind: 'sent', shipment: 1 }),
    stepOn('2022-06-24', { kind: 'arrived', shipment: 1 }),
    stepOn('2022-07-20', { kind: 'givenBack' }),
  ] as const;

  it('reads in the words of the office', () => {
    expect(wayWords(way)).toBe(
      '受領（原本）→差戻し（署名なし（期限 令和4年6月20日、保護者に連絡））→再提出→封入（第1便）→発送（第1便）→機構受付（第1便）→返却',
    );
    expect(Object.keys(stageLabels)).toEqual(Object.keys(followers));
  });

  it('tells when the paper came that counts, and forgets nothing of what JASSO has seen', () => {
    const received = { kind: 'received', date: '2022-06-15', note: '窓口' };
    expect(wayState(way.slice(0, 2))).toEqual({ kind: 'defect', date: '2022-06-11', note: '署名なし' });
    expect(wayState(way.slice(0, 6))).toEqual(received);
    expect(wayState(way)).toEqual(received);
  });

  it('of a paper that was given back unseen leads to owing it again', () => {
    const back = [...way.slice(0, 3), stepOn('2022-06-16', { kind: 'givenBack' })];
    expect(wayState(back)).toEqual({ kind: 'notReceived' });
    expect(takingStep(back)).toBe('resubmitted');
  });
});
