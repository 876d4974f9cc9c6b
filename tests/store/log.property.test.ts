import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, reversed } from '#core/store/apply.ts';
import { changesOf } from '#core/store/changes.ts';
import type { Change } from '#core/store/entities.ts';
import { redo, undo, undoBatch } from '#core/store/history.ts';
import { openStore, type Store } from '#core/store/open.ts';
import { everything } from './helpers.ts';
import { action, recordActions } from './random-work.ts';

// The record is complete: what it says leads from nothing to what stands, and from there back to nothing.

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('batch' as const),
      actions: fc.array(action, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('undoBatch' as const), id: fc.integer({ min: 1, max: 12 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(store: Store, doing: Step): Promise<void> {
  const { db } = store;
  switch (doing.kind) {
    case 'batch':
      await recordActions(store, doing.actions);
      return;
    case 'undo':
      await undo(db, '2022');
      return;
    case 'redo':
      await redo(db, '2022');
      return;
    case 'undoBatch':
      // Refused where something came after it: then it has to leave everything as it is, the record too.
      await undoBatch(db, doing.id, '2022');
  }
}

function emptyStore(): Store {
  const opened = openStore(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The changes of every batch that stands, in their order. */
async function standing({ db }: Store): Promise<readonly Change[]> {
  const batches = await db.selectFrom('batches').select('id').where('undone', '=', 0).orderBy('id').execute();
  const changes: Change[] = [];
  for (const { id } of batches) changes.push(...(await changesOf(db, id)));
  return changes;
}

const apply = (store: Store, changes: readonly Change[]) =>
  store.db.transaction().execute((tx) => applyChanges(tx, changes));

async function walk(store: Store, copy: Store, steps: readonly Step[]): Promise<void> {
  const nothing = await everything(copy);
  for (const doing of steps) await take(store, doing);
  const changes = await standing(store);
  expect(await apply(copy, changes)).toEqual([]);
  expect(await everything(copy)).toEqual(await everything(store));
  expect(await apply(copy, changes.map(reversed).toReversed())).toEqual([]);
  expect(await everything(copy)).toEqual(nothing);
}

describe('変更の記録', () => {
  it('leads from an empty database to what stands, and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const [store, copy] = [emptyStore(), emptyStore()];
        try {
          await walk(store, copy, steps);
        } finally {
          await store.close();
          await copy.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
