import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommendationStatus } from '#core/domain/documents/recommendation-status.ts';
import { isRecommended } from '#core/domain/documents/recommended.ts';
import { caseNamed, inputOf, practiceCases } from './practice-cases.ts';

const everyone = practiceCases();
const nothing = { alreadyRecommended: null, deleted: null };
const status = (
  chosen = everyone.filter(isRecommended),
  entries: Parameters<typeof recommendationStatus>[2] = nothing,
) => recommendationStatus(inputOf(chosen), everyone, entries);

test('four rows whose sums agree', () => {
  const made = status(undefined, {
    alreadyRecommended: { loanOnly: 2, grantOnly: 1, both: 3 },
    deleted: { mistaken: 1, withdrawn: 2, other: 0 },
  });
  if (!made.ok) throw new Error(made.error.message);
  const [all, before, now, rest] = made.value.rows;
  expect(made.value.rows.map(({ label }) => label)).toEqual([
    '全申込者数',
    '既推薦者数',
    '今回推薦者数',
    '未推薦者数',
  ]);
  expect(before?.counts).toEqual({ total: 6, loanOnly: 2, grantOnly: 1, both: 3 });
  const entered = everyone.filter(({ applicant }) => applicant.receiptNumber !== null);
  expect(all?.counts.total).toBe(entered.filter(({ judgement }) => judgement.wishes.length > 0).length);
  expect(now?.counts.total).toBeGreaterThan(50);
  for (const key of ['total', 'loanOnly', 'grantOnly', 'both'] as const)
    expect(all?.counts[key]).toBe(
      (before?.counts[key] ?? 0) + (now?.counts[key] ?? 0) + (rest?.counts[key] ?? 0),
    );
  expect(made.value.deleted).toEqual({ mistaken: 1, withdrawn: 2, other: 0 });
});

test('the kind is what was applied for, not what came of it', () => {
  // wishes the grant and 第一種, and only the loan can be recommended
  const made = status([caseNamed('遠山光')]);
  expect(made.ok && made.value.rows[2]?.counts).toEqual({ total: 1, loanOnly: 0, grantOnly: 0, both: 1 });
});

test('who cannot be recommended today is not counted in this batch', () => {
  const without = status([caseNamed('髙橋太郎', (a) => ({ ...a, receiptNumber: null, receiptDate: null }))]);
  expect(without.ok && without.value.rows[2]?.counts.total).toBe(0);
  const tooEarly = status([caseNamed('髙橋太郎', (a) => ({ ...a, receiptDate: '2022-06-10' }))]);
  expect(tooEarly.ok && tooEarly.value.rows[2]?.counts.total).toBe(0);
  const refused = status([caseNamed('森下旭')]);
  expect(refused.ok && refused.value.rows[2]?.counts.total).toBe(0);
});

test('figures that cannot be are refused with the column', () => {
  const made = status(undefined, { ...nothing, alreadyRecommended: { loanOnly: 0, grantOnly: 99, both: 0 } });
  expect(made).toMatchObject({
    ok: false,
    error: { code: 'input-invalid', message: expect.stringContaining('「給付のみ」は全申込者') },
  });
});

test('whoever is chosen, the rows add up', () => {
  fc.assert(
    fc.property(fc.subarray([...everyone]), (chosen) => {
      const made = status(chosen);
      if (!made.ok) return false;
      const [all, before, now, rest] = made.value.rows.map(({ counts }) => counts);
      const sum = (before?.total ?? 0) + (now?.total ?? 0) + (rest?.total ?? 0);
      return (
        all?.total === sum &&
        made.value.rows.every(({ counts: c }) => c.total === c.loanOnly + c.grantOnly + c.both)
      );
    }),
    { numRuns: 50 },
  );
});
