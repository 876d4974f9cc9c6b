import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommendationStatus } from '#core/domain/documents/recommendation-status.ts';
import { isRecommended } from '#core/domain/documents/recommended.ts';
import type { CaseEvent, EventDetail } from '#core/domain/progress/case-event.ts';
import { emptyYear, officeYear, type Recommendation } from '#core/domain/progress/records.ts';
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

describe('the numbers of the record', () => {
  const chosen = everyone.filter(isRecommended);
  const numberOf = (at: number): string => chosen[at]?.applicant.studentNumber ?? '';
  const batch = (number: number, submittedOn: string | null, at: readonly number[]): Recommendation =>
    ({
      id: String(number),
      round: 'first',
      number,
      submittedOn,
      members: at.map((one) => ({ studentNumber: numberOf(one), receiptNumber: null, wishes: [] })),
    }) as unknown as Recommendation;
  const event = (
    at: number,
    detail: EventDetail,
    round = 'first',
  ): readonly [string, readonly CaseEvent[]] => [
    numberOf(at),
    [
      {
        ...detail,
        id: String(at),
        edition: 'advance-2022',
        round,
        studentNumber: numberOf(at),
        on: '2022-06-10',
        by: null,
        recordedAt: '2022-06-10T10:00:00+09:00',
        note: null,
      },
    ],
  ];
  const made = (records: Partial<typeof emptyYear>) => {
    const status = recommendationStatus(
      inputOf(chosen),
      everyone,
      nothing,
      officeYear({ ...emptyYear, ...records }),
    );
    if (!status.ok) throw new Error(status.error.message);
    return status.value;
  };
  const totals = (records: Partial<typeof emptyYear>) => made(records).rows.map(({ counts }) => counts.total);
  const [all = 0, , now = 0, rest = 0] = totals({});

  test('既推薦者数 are those on a submitted 推薦書, and they are not counted again', () => {
    const recommendations = [batch(1, '2022-06-10', [0, 1]), batch(2, null, [2])];
    expect(totals({ recommendations })).toEqual([all, 2, now - 2, rest]);
  });

  test('deleted data are 辞退 before the 推薦書, by their ground, and 次回へ', () => {
    const events = new Map([
      event(0, { kind: 'withdrawn', ground: 'mistaken', reason: '重ねて申込' }),
      event(1, { kind: 'withdrawn', ground: 'withdrawn', reason: '家庭の事情' }),
      event(2, { kind: 'resumed', reason: '誤り' }),
    ]);
    const { deleted } = made({ events });
    expect(deleted).toEqual({ mistaken: 1, withdrawn: 1, other: 0 });
    expect(totals({ events })).toEqual([all - 2, 0, now - 2, rest]);
  });

  test('辞退 after the 推薦書 deletes nothing', () => {
    const recommendations = [batch(1, '2022-06-10', [0])];
    const events = new Map([event(0, { kind: 'withdrawn', ground: 'withdrawn', reason: '進路の変更' })]);
    expect(made({ recommendations, events }).deleted).toEqual({ mistaken: 0, withdrawn: 0, other: 0 });
    expect(totals({ recommendations, events })).toEqual([all, 1, now - 1, rest]);
  });
});
