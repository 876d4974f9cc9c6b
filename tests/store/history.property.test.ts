import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, redo, undo } from '#core/store/history.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { studentChange } from '#core/store/students.ts';
import { everything, present, student } from './helpers.ts';
import { action, recordActions } from './random-work.ts';

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      actions: fc.array(action, { minLength: 1, maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What stands now and what undoing has to pass through, newest last; what redoing brings again, next last. */
type Trail = { readonly passed: unknown[]; ahead: unknown[] };

async function take(store: Store, doing: Step, trail: Trail): Promise<void> {
  switch (doing.kind) {
    case 'batch':
      if (!(await recordActions(store, doing.actions))) return;
      trail.passed.push(await everything(store));
      trail.ahead = [];
      return;
    case 'undo': {
      const undone = await undo(store.db, '2022');
      expect(undone.ok).toBe(trail.passed.length > 1);
      if (undone.ok) trail.ahead.push(trail.passed.pop());
      return;
    }
    case 'redo':
      if (trail.ahead.length === 0) return;
      expect((await redo(store.db, '2022')).ok).toBe(true);
      trail.passed.push(trail.ahead.pop());
  }
}

async function times(count: number, move: typeof undo, store: Store): Promise<void> {
  for (let at = 0; at < count; at += 1) expect((await move(store.db, '2022')).ok).toBe(true);
}

async function walk(store: Store, steps: readonly Step[]): Promise<void> {
  await fill(store.db, present([studentChange(null, student('001'))]));
  const start = await everything(store);
  const trail: Trail = { passed: [start], ahead: [] };
  for (const doing of steps) {
    await take(store, doing, trail);
    expect(await everything(store)).toEqual(trail.passed.at(-1));
  }
  const depth = trail.passed.length - 1;
  await times(depth, undo, store);
  expect(await everything(store)).toEqual(start);
  await times(depth, redo, store);
  expect(await everything(store)).toEqual(trail.passed.at(-1));
}

describe('history', () => {
  it('undoing everything leads back to the start, and redoing everything forth again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const opened = openStore(':memory:', null);
        if (!opened.ok) throw new Error(opened.error.message);
        try {
          await walk(opened.value, steps);
        } finally {
          await opened.value.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
