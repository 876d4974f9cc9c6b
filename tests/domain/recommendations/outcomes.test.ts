import { describe, expect, it } from 'vitest';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { loansTwice, noticeOf, readOutcome } from '#core/domain/recommendations/outcomes.ts';

describe('readOutcome', () => {
  it('reads the words of lists and of the office', () => {
    for (const word of ['採用候補者', '採用', '○', '１']) {
      expect(readOutcome(textCell(word))).toMatchObject({ ok: true, value: 'candidate' });
    }
    expect(readOutcome(textCell('不採用'))).toMatchObject({ ok: true, value: 'rejected' });
    expect(readOutcome(textCell(' '))).toMatchObject({ ok: true, value: null });
  });

  it('never repeats a number that may be a マイナンバー', () => {
    const read = readOutcome(textCell('123456789018'));
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain('123456789018');
    expect(JSON.stringify(readOutcome(textCell('たぶん')))).toContain('「たぶん」は結果として読めません');
  });
});

describe('what a result leads to', () => {
  it('is the notice of a candidate where any wish was granted, and never two loans', () => {
    expect(noticeOf({ grant: 'rejected', loan1: 'candidate' })).toBe('採用候補者決定通知');
    expect(noticeOf({ grant: 'rejected' })).toBe('選考結果通知');
    expect(noticeOf({})).toBeNull();
    expect(loansTwice({ loan1: 'candidate', loan2: 'candidate' })).toBe(true);
    expect(loansTwice({ grant: 'candidate', loan2: 'candidate' })).toBe(false);
  });
});
