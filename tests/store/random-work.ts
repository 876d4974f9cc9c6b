import fc from 'fast-check';
import { expect } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Change } from '#core/store/entities.ts';
import { recordBatch, undo } from '#core/store/history.ts';
import { markChange, marksByStudent } from '#core/store/marks.ts';
import type { Store } from '#core/store/open.ts';
import { paperChange, paperWaysByStudent } from '#core/store/paper-states.ts';
import { readSettings, settingChange } from '#core/store/settings.ts';
import { listApplicants, studentChange } from '#core/store/students.ts';
import { deadlineChange, readPlan } from '#core/store/year-plan.ts';
import { receivedOn } from '../support/paper-steps.ts';
import { june2022, present, student } from './helpers.ts';

// Random work on a few students, in batches as use cases make them: the changes are derived from what is stored.
const numbers = ['001', '002', '003', '004'] as const;
const number = fc.constantFrom(...numbers);
export const action = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    number,
    seat: fc.integer({ min: 1, max: 3 }),
    name: fc.constantFrom('髙橋', '𠮷田'),
  }),
  fc.record({ kind: fc.constant('remove' as const), number }),
  fc.record({ kind: fc.constant('renumber' as const), number, to: fc.constantFrom(...numbers, '005') }),
  fc.record({
    kind: fc.constant('mark' as const),
    number,
    subject: fc.constantFrom('国語', '数学'),
    mark: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  fc.record({ kind: fc.constant('paper' as const), number, received: fc.boolean() }),
  fc.record({
    kind: fc.constant('deadline' as const),
    id: fc.constantFrom('a', 'b'),
    schoolDays: fc.option(fc.integer({ min: 0, max: 3 })),
  }),
  fc.record({ kind: fc.constant('setting' as const), edition: fc.option(fc.constantFrom('a', 'b')) }),
);
export type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

type Kept = Pick<Store, 'db'>;

async function deadlineChanges(
  { db }: Kept,
  { id, schoolDays }: Extract<Action, { kind: 'deadline' }>,
): Promise<readonly (Change | null)[]> {
  const before = (await readPlan(db, 'e')).deadlines.find((deadline) => deadline.id === id) ?? null;
  if (schoolDays === null) return [deadlineChange(before, null)];
  const rule = { kind: 'countedBack', from: 'postingTo', round: null, schoolDays } as const;
  return [deadlineChange(before, { id, edition: 'e', label: '締切', rule })];
}

async function changesFor(store: Kept, doing: Action): Promise<readonly (Change | null)[]> {
  const { db } = store;
  if (doing.kind === 'setting') {
    return [settingChange('edition', (await readSettings(db)).edition, doing.edition)];
  }
  if (doing.kind === 'deadline') return deadlineChanges(store, doing);
  const everybody = await listApplicants(db, june2022);
  const before: Applicant | null = everybody.find((one) => one.studentNumber === doing.number) ?? null;
  const marks = (await marksByStudent(db, [doing.number])).get(doing.number) ?? [];
  const papers = (await paperWaysByStudent(db, [doing.number])).get(doing.number) ?? new Map();
  const studentNumber = doing.number;
  switch (doing.kind) {
    case 'put':
      return [
        studentChange(before, {
          ...(before ?? student(studentNumber)),
          seat: doing.seat,
          familyName: doing.name,
        }),
      ];
    case 'remove':
      return [
        ...marks.map((mark) => markChange({ studentNumber, ...mark }, null)),
        ...[...papers].map(([key, way]) => paperChange(studentNumber, key, way, [])),
        studentChange(before, null),
      ];
    case 'renumber': {
      const free = !everybody.some((one) => one.studentNumber === doing.to);
      return before !== null && free ? [studentChange(before, { ...before, studentNumber: doing.to })] : [];
    }
    case 'mark': {
      if (before === null) return [];
      const now = marks.find((mark) => mark.subject === doing.subject);
      const after = { studentNumber, year: 1, subject: doing.subject, mark: doing.mark };
      return [markChange(now === undefined ? null : { studentNumber, ...now }, after)];
    }
    case 'paper': {
      if (before === null) return [];
      const after = doing.received ? [receivedOn('2022-06-01')] : [];
      return [paperChange(studentNumber, 'p', papers.get('p') ?? [], after)];
    }
  }
}

/**
 * Records the actions as one batch. What each would change is only known once the one before it is done, so they are
 * first done singly and taken back. Answers whether there was anything to record.
 */
export async function recordActions(store: Kept, actions: readonly Action[]): Promise<boolean> {
  const changes: Change[] = [];
  let singly = 0;
  for (const doing of actions) {
    const some = present(await changesFor(store, doing));
    if (some.length === 0) continue;
    expect((await recordBatch(store.db, { kind: 'edit', label: '試し', at: '2022' }, some)).ok).toBe(true);
    singly += 1;
    changes.push(...some);
  }
  for (let at = 0; at < singly; at += 1) expect((await undo(store.db, '2022')).ok).toBe(true);
  const recorded = await recordBatch(store.db, { kind: 'edit', label: '束', at: '2022' }, changes);
  expect(recorded.ok).toBe(true);
  return singly > 0;
}
