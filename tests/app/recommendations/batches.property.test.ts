import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppContext } from '#core/app/context.ts';
import { gather } from '#core/app/gather.ts';
import { progressOfAll } from '#core/app/progress/progress-of-all.ts';
import { recordEvents } from '#core/app/progress/record-events.ts';
import { makeRecommendation } from '#core/app/recommendations/make.ts';
import { candidatesOn } from '#core/app/recommendations/overview.ts';
import { recordResults } from '#core/app/recommendations/record-results.ts';
import { removeRecommendation } from '#core/app/recommendations/remove.ts';
import { submitRecommendation, takeBackSubmission } from '#core/app/recommendations/submit.ts';
import { editFacts } from '#core/app/students/edit-facts.ts';
import { isSubmitted } from '#core/domain/progress/round-entries.ts';
import { redo, undo } from '#core/store/history.ts';
import { batchDocuments } from '#core/store/recommendations.ts';
import { contextInMemory } from '../judgement/practice-context.ts';
import { draftOf, letterDate, round } from './office.ts';

const pick = fc.nat({ max: 40 });

/** What may happen in the office, in any order; what is refused changes nothing. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('make' as const), from: pick, count: fc.nat({ max: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('submit' as const), at: pick }) },
  fc.record({ kind: fc.constant('takeBack' as const), at: pick }),
  fc.record({ kind: fc.constant('remove' as const), at: pick }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  fc.record({
    kind: fc.constant('event' as const),
    student: pick,
    detail: fc.constantFrom(
      { kind: 'gradesTyped' } as const,
      { kind: 'withdrawn', ground: 'withdrawn', reason: '家庭の事情' } as const,
      { kind: 'deferred', to: 'second', reason: '準備' } as const,
      { kind: 'resumed', reason: '誤り' } as const,
    ),
  }),
  fc.record({ kind: fc.constant('result' as const), student: pick }),
  fc.record({
    kind: fc.constant('fact' as const),
    student: pick,
    text: fc.constantFrom('髙田', '野田', '山'),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(ctx: AppContext, each: Step): Promise<void> {
  const gathered = await gather(ctx);
  const { recommendations } = gathered.year;
  const student = (at: number): string =>
    gathered.cases[at % gathered.cases.length]?.applicant.studentNumber ?? '';
  const batch = (at: number): string => recommendations[at % Math.max(1, recommendations.length)]?.id ?? '';
  switch (each.kind) {
    case 'make': {
      const ready = candidatesOn(gathered, round, letterDate).filter(
        ({ obstacles }) => obstacles.length === 0,
      );
      const some = ready.slice(each.from, each.from + each.count + 1);
      await makeRecommendation(ctx, draftOf(some.map(({ each: one }) => one.applicant.studentNumber)));
      return;
    }
    case 'submit':
      await submitRecommendation(ctx, { id: batch(each.at), on: letterDate });
      return;
    case 'takeBack':
      await takeBackSubmission(ctx, { id: batch(each.at), reason: '誤り' });
      return;
    case 'remove':
      await removeRecommendation(ctx, batch(each.at));
      return;
    case 'undo':
      await undo(ctx.workspace().db, ctx.clock.now());
      return;
    case 'redo':
      await redo(ctx.workspace().db, ctx.clock.now());
      return;
    case 'event':
      await recordEvents(ctx, {
        detail: each.detail,
        on: letterDate,
        studentNumbers: [student(each.student)],
        round: null,
        note: null,
      });
      return;
    case 'result':
      await recordResults(ctx, {
        label: '結果',
        on: letterDate,
        edits: [{ studentNumber: student(each.student), field: 'grant', text: '採用' }],
      });
      return;
    case 'fact':
      await editFacts(ctx, '姓', [
        { studentNumber: student(each.student), field: 'familyName', text: each.text },
      ]);
  }
}

it('推薦済 is who stands on a submitted 推薦書, and what was made never changes, whatever the order', async () => {
  let everSubmitted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { ctx, close } = await contextInMemory('practice');
      const printed = new Map<string, string>();
      try {
        for (const each of steps) {
          await take(ctx, each);
          const gathered = await gather(ctx);
          const submitted = new Set(
            gathered.year.recommendations
              .filter(isSubmitted)
              .flatMap(({ members }) => members.map(({ studentNumber }) => studentNumber)),
          );
          everSubmitted += submitted.size;
          for (const [studentNumber, entries] of progressOfAll(gathered))
            expect(entries.some(({ isRecommended }) => isRecommended)).toBe(submitted.has(studentNumber));
          for (const { id, members } of gathered.year.recommendations) {
            const documents = JSON.stringify(await batchDocuments(ctx.workspace().db, id));
            expect(documents).toBe(printed.get(id) ?? documents);
            printed.set(id, documents);
            expect(members.length).toBeGreaterThan(0);
          }
        }
      } finally {
        await close();
      }
    }),
    { numRuns: 20 },
  );
  expect(everSubmitted).toBeGreaterThan(0);
}, 120_000);
