import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { linesOfAll } from '#core/app/board/board-of-all.ts';
import { boardView } from '#core/app/board/view.ts';
import type { AppContext } from '#core/app/context.ts';
import { gather } from '#core/app/gather.ts';
import { connect, queriesOver } from '#core/store/connection.ts';
import { migrate } from '#core/store/migrate.ts';
import { migrations } from '#core/store/migrations/index.ts';
import { contextInMemory } from './judgement/practice-context.ts';
import { doWork, openOffice, work } from './random-office.ts';

async function told(ctx: AppContext) {
  const gathered = await gather(ctx);
  return { gathered, lines: await linesOfAll(ctx, gathered), view: await boardView(ctx, null) };
}

it('what is read again after any change is what reading everything gives', async () => {
  const opened = await contextInMemory('empty');
  onTestFinished(() => opened.close());
  let reused = 0;
  const steps = fc.array(fc.tuple(work, fc.boolean()), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      const connection = connect(':memory:');
      migrate(connection, migrations);
      /** Other eyes on the same rows: what they see depends on nothing that was seen before. */
      const eyes = (): AppContext => {
        const workspace = { ...opened.ctx.workspace(), db: queriesOver(connection) };
        return { ...opened.ctx, workspace: () => workspace };
      };
      const kept = eyes();
      const { db } = kept.workspace();
      try {
        await openOffice(db);
        let before = await gather(kept);
        for (const [doing, looks] of each) {
          await doWork(doing, db, await gather(eyes()));
          if (!looks) continue;
          const now = await told(kept);
          if (now.gathered !== before && now.gathered.cases.some((entry) => before.cases.includes(entry)))
            reused += 1;
          before = now.gathered;
          expect(now).toEqual(await told(eyes()));
        }
      } finally {
        connection.close();
      }
    }),
    { numRuns: 100 },
  );
  // Otherwise everything was read each time and nothing was tried.
  expect(reused).toBeGreaterThan(20);
});
