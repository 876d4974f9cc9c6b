import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '#core/contract/index.ts';
import { addStudent, type Calls, startService } from '../own-service.ts';

// Whatever officers do one after the other, with undo and redo between, through the use cases and not past them: nobody is
// off the board, nobody is 推薦済 without a submitted 推薦書, and a closed round has nobody left over.

const numbers = ['001', '002', '003'] as const;
const day = fc.constantFrom(
  '2022-05-10',
  '2022-05-24',
  '2022-05-31',
  '2022-06-02',
  '2022-06-10',
  '2022-06-19',
);
const number = fc.constantFrom(...numbers);

const detail = fc.constantFrom<Input<'progress.record'>['detail']>(
  { kind: 'schoolPapers' },
  { kind: 'gradesTyped' },
  { kind: 'queried', about: '住民票', dueOn: null },
  { kind: 'answered' },
  { kind: 'reviewed' },
  { kind: 'withdrawn', ground: 'withdrawn', reason: '就職' },
  { kind: 'deferred', to: 'second', reason: '間に合わない' },
  { kind: 'deferred', to: 'reserve', reason: '間に合わない' },
  { kind: 'resumed', reason: '誤り' },
);

const command = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('record' as const), number, detail, on: day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), number }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('receipt' as const), number, on: fc.option(day) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wish' as const), number, wishes: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('ac' as const),
      receipt: fc.constantFrom('N001', 'N002', 'N009'),
      recommended: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

/** What is refused is refused: only the state afterwards matters. */
async function run({ reply, ask }: Calls, one: Command): Promise<void> {
  switch (one.kind) {
    case 'record': {
      const { detail: what, on, number: who } = one;
      await reply('progress.record', { detail: what, on, studentNumbers: [who], round: null, note: null });
      return;
    }
    case 'remove': {
      const way = await reply('progress.of', { studentNumber: one.number });
      const rounds = way.ok ? way.value.rounds : [];
      const eventId = rounds.findLast(({ removable }) => removable !== null)?.removable ?? null;
      if (eventId !== null) await reply('progress.remove', { studentNumber: one.number, eventId });
      return;
    }
    case 'receipt':
      await edit(ask, one.number, {
        receiptNumber: one.on === null ? '' : `N${one.number}`,
        receiptDate: one.on ?? '',
      });
      return;
    case 'wish':
      await edit(ask, one.number, { wantsGrant: one.wishes ? 'はい' : '' });
      return;
    case 'ac': {
      const line = { name: '見本', kana: null, issuedOn: null, gradesTyped: null };
      await reply('ac.put', { ...line, receiptNumber: one.receipt, recommended: one.recommended });
      return;
    }
    case 'close':
      await reply('board.close', { round: 'first' });
      return;
    case 'reopen':
      await reply('board.reopen', { round: 'first', reason: '試験' });
      return;
    case 'undo':
    case 'redo':
      await reply(`history.${one.kind}`, {});
  }
}

const edit = (ask: Calls['ask'], studentNumber: string, facts: Readonly<Record<string, string>>) =>
  ask('facts.edit', {
    label: '試験',
    edits: Object.entries(facts).map(([field, text]) => ({ studentNumber, field, text })),
  });

async function check({ ask }: Calls): Promise<void> {
  // An undo may have taken a student off the roster again.
  const listed = await ask('students.list', {});
  const ways = await Promise.all(listed.map(({ studentNumber }) => ask('progress.of', { studentNumber })));
  const { rounds } = await ask('board.view', { round: null });
  const boards = await Promise.all(rounds.map(({ id }) => ask('board.view', { round: id })));
  const shown = new Set(boards.flatMap(({ rows }) => rows.map(({ studentNumber }) => studentNumber)));
  for (const { studentNumber, applies } of ways) expect(shown.has(studentNumber)).toBe(applies);
  // No 推薦書 was made in any of these histories.
  expect(boards.flatMap(({ rows }) => rows.filter(({ place }) => place === 'recommended'))).toEqual([]);
  for (const { rows, closing } of boards) {
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    if (closing !== null) expect(closing.counts.find(({ label }) => label === '推薦済')?.count).toBe(0);
  }
}

describe('commands in any order, with undo and redo', () => {
  it('leave nobody off the board and nobody recommended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 14 }), async (commands) => {
        const calls = await startService();
        for (const each of numbers)
          await addStudent(calls, each, { wantsGrant: 'はい', givenName: `生徒${each}` });
        for (const one of commands) await run(calls, one);
        await check(calls);
        await calls.close();
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
