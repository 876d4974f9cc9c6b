import { expect, it } from 'vitest';
import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { canRender, extractText } from '../../print/rendered.ts';
import { type Calls, startPractice } from '../own-service.ts';

const preview = (calls: Calls, sheet: SheetRequest, studentNumber: string | null = null) =>
  calls.ask('sheets.preview', { sheet, studentNumber, jobId: sheet.kind });

/** A 便 of the practice data with everything in hand counted. */
async function filled(calls: Calls): Promise<string> {
  const { rounds } = await calls.ask('shipments.list', {});
  const round = rounds.find(({ ready, open }) => ready + open > 0)?.id ?? '';
  const lines = await calls.ask('shipments.candidates', { round });
  const studentNumbers = lines
    .filter(({ readiness }) => readiness.kind !== 'out')
    .slice(0, 8)
    .map(({ studentNumber }) => studentNumber);
  const { id } = await calls.ask('shipments.make', { round, studentNumbers });
  const { lines: open } = await calls.ask('shipments.get', { id });
  for (const { studentNumber, papers } of open) {
    const inHand = papers.filter(({ state }) => state === 'inHand').map(({ key }) => key);
    await calls.ask('shipments.count', { id, studentNumber, papers: inHand });
  }
  return id;
}

it('受付簿, 受領証, チェック表 and labels are drawn; what is gone is said to be gone', async () => {
  const calls = await startPractice();
  const id = await filled(calls);
  const studentNumber = '020105';
  const sheets: readonly SheetRequest[] = [
    { kind: 'paper-register', from: '2022-05-01', to: '2022-06-20' },
    { kind: 'paper-receipt', studentNumber, on: '2022-05-25' },
    { kind: 'enclosure-check', id },
    { kind: 'labels', grid: '2x6', start: 3, whom: { kind: 'shipment', id } },
    { kind: 'labels', grid: '3x8', start: 0, whom: { kind: 'test' } },
  ];
  for (const sheet of sheets) {
    const printed = await preview(calls, sheet, sheet.kind === 'paper-receipt' ? studentNumber : null);
    expect(printed.pages).toBeGreaterThan(0);
  }
  const gone: SheetRequest = { kind: 'shipment-letter', id: 'gone' };
  const failed = await calls.refused('sheets.preview', { sheet: gone, studentNumber: null, jobId: 'gone' });
  expect(failed.message).toContain('見つかりません');
});

it.runIf(canRender())('the counts of 申込書類送付書 are those of the screen', async () => {
  const calls = await startPractice();
  const id = await filled(calls);
  const { summary, counts, lines } = await calls.ask('shipments.get', { id });
  const { pdf } = await preview(calls, { kind: 'shipment-letter', id });
  const text = extractText(pdf).replaceAll(/\s+/g, '');
  expect(summary.papers).toBe(counts.reduce((sum, { count }) => sum + count, 0));
  expect(summary.papers).toBe(lines.reduce((sum, { counted }) => sum + counted, 0));
  expect(text).toContain(`人数${summary.students}人`);
  expect(text).toContain(`書類${summary.papers}点`);
  expect(text).toContain(`合計${summary.papers}生徒`);
  const kinds = ['貸与のみ', '給付のみ', '給付及び貸与'].map((label) =>
    Number(new RegExp(`${label}(\\d+)人`).exec(text)?.[1]),
  );
  expect(kinds.reduce((sum, kind) => sum + kind, 0)).toBe(summary.students);
  for (const { receiptNumber } of lines) expect(text).toContain(receiptNumber);
  const inOrder = lines.map(({ receiptNumber }) => text.indexOf(receiptNumber ?? ''));
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
});
