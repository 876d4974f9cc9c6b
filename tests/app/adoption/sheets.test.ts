import { describe, expect, it } from 'vitest';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { reviewNoticeSheet } from '#core/domain/documents/adoption/review-notice-sheet.ts';
import { adopt, cohort, done, holders, ids } from './cohort.ts';

const pagesOf = async (calls: Awaited<ReturnType<typeof cohort>>, sheet: SheetRequest): Promise<number> => {
  const { pages, pdf, warnings } = await calls.ask('sheets.preview', {
    sheet,
    studentNumber: null,
    jobId: 'j',
  });
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(warnings).toEqual([]);
  return pages;
};

describe('the prints of 採用後', () => {
  it('every list is drawn, also when there is nobody on it', async () => {
    const calls = await cohort();
    for (const kind of ['report-open', 'event-list'] as const) expect(await pagesOf(calls, { kind })).toBe(1);
    for (const kind of ['request-guide', 'request-open', 'review-list'] as const)
      for (const year of [2024, 2025]) expect(await pagesOf(calls, { kind, year })).toBe(1);
    await adopt(calls);
    await calls.ask('adoption.saveList', { of: 'candidates', block: [['B01', '第一種']] });
    expect(await pagesOf(calls, { kind: 'report-open' })).toBe(1);
    expect(await pagesOf(calls, { kind: 'review-list', year: 2025 })).toBeGreaterThan(0);
  });

  it('a page for each 奨学生: the papers of everybody asked for, letters only for who does not simply go on', async () => {
    const calls = await cohort();
    await adopt(calls);
    const key = await ids(calls);
    expect(await pagesOf(calls, { kind: 'pledge-check', keys: [key.B01 ?? '', key.B04 ?? ''] })).toBe(2);
    const none = await calls.refused('sheets.preview', {
      sheet: { kind: 'review-notice', year: 2025 },
      studentNumber: null,
      jobId: 'j',
    });
    expect(none.message).toContain('印刷する学生がいません');
    await calls.ask('adoption.mark', {
      changes: ['B01', 'B06'].map((number) => ({
        of: 'review' as const,
        holderId: key[number] ?? '',
        year: 2025,
        step: 'request' as const,
        mark: done(),
      })),
    });
    await calls.ask('adoption.decide', {
      year: 2025,
      decisions: [
        { holderId: key.B01 ?? '', measure: 'continue', reason: null },
        { holderId: key.B05 ?? '', measure: 'abolition', reason: null },
        { holderId: key.B06 ?? '', measure: 'warning', reason: null },
      ],
    });
    expect(await pagesOf(calls, { kind: 'review-notice', year: 2025 })).toBe(2);
  });

  it('a letter of a decision that deviates gives the figure and the school’s reason, not the other measure', async () => {
    const calls = await cohort();
    await adopt(calls, holders.slice(4, 5));
    const { rows } = await calls.ask('adoption.reviews', { year: 2025 });
    const notice = (measure: 'warning' | 'abolition', reason: string | null) =>
      JSON.stringify(
        reviewNoticeSheet({
          editionTitle: '版',
          year: 2025,
          scholarNumber: '825-04-100005',
          kind: '第一種奨学金',
          decision: { measure, reason, proposed: 'abolition', edition: null, on: '2026-02-10', by: null },
          criteria: rows[0]?.criteria ?? [],
          meanings: [],
        }).sections,
      );
    expect(notice('abolition', null)).toContain('「廃止」の基準');
    expect(notice('warning', '病気のため')).toContain('病気のため');
    expect(notice('warning', '病気のため')).not.toContain('廃止');
  });
});
