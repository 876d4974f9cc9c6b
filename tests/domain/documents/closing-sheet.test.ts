import { describe, expect, it } from 'vitest';
import { closingSheet } from '#core/domain/documents/closing-sheet.ts';
import type { Closing, ClosingLine } from '#core/domain/progress/closing.ts';

const line = (studentNumber: string, on: string): ClosingLine => ({
  studentNumber,
  name: '見本　太郎',
  place: '3年1組1番',
  outcome: 'recommended',
  on,
  reason: '第1次の推薦書',
});

const closing = (readOn: string | null, lines: readonly ClosingLine[]): Closing => ({
  edition: 'advance-2022',
  round: 'first',
  closedOn: '2022-06-15',
  closedBy: '山田　花子',
  lines,
  sheet: { roundLabel: '第1回', editionTitle: '予約採用', school: null, counts: [], differences: [], readOn },
});

const compared = (readOn: string | null, lines: readonly ClosingLine[]): string =>
  JSON.stringify(
    closingSheet(closing(readOn, lines)).sections.find(({ title }) => title === 'スカラACとの違い')?.parts,
  );

describe('スカラACとの違い on the closing sheet', () => {
  const lines = [line('3001', '2022-05-31'), line('3002', '2022-06-08')];

  it('says whom the list cannot have shown, because it was read before their submission', () => {
    expect(compared('2022-05-31', lines)).toContain(
      'その後に推薦書を提出した 1 人の推薦済は、スカラACでは確かめていません。',
    );
  });

  it('says nothing of the kind where the list is of that day or later', () => {
    expect(compared('2022-06-08', lines)).toContain(
      '令和4年6月8日に読んだ一覧と比べました。違いはありません。',
    );
    expect(compared(null, lines)).toContain('スカラACの一覧とは比べていません');
  });
});
