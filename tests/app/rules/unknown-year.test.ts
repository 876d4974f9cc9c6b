import { expect, it } from 'vitest';
import type { Failure } from '#core/domain/failure.ts';
import { type Calls, startService } from '../own-service.ts';

// Every way in which the window asks for an edition says the same where the year has none.

const id = 'advance-2027';

const nextYear = {
  from: id,
  fiscalYear: 2028,
  title: '2028年度実施 予約採用',
  shortTitle: '令和10年度 予約採用',
  publication: { title: '試験の資料', publisher: '試験', edition: '2028年' },
};

const ways: readonly (readonly [string, (calls: Calls) => Promise<Failure>])[] = [
  ['reading it', ({ refused }) => refused('rules.edition', { id })],
  ['its values in a form', ({ refused }) => refused('rules.values', { id })],
  [
    'what has changed since',
    ({ refused }) => refused('rules.difference', { before: id, after: 'advance-2022' }),
  ],
  [
    'what will have changed',
    ({ refused }) => refused('rules.difference', { before: 'advance-2022', after: id }),
  ],
  ['judging by it', ({ refused }) => refused('workspace.switchEdition', { id })],
  ['beginning the next year from it', ({ refused }) => refused('rules.beginNext', nextYear)],
];

it.each(ways)('%s: この年度の規則はまだありません', async (_way, ask) => {
  const failure = await ask(await startService());
  expect(failure.code).toBe('edition-unknown');
  expect(failure.message).toContain(`「${id}」: この年度の規則はまだありません。`);
  expect(failure.message).toContain('advance-2022');
});
