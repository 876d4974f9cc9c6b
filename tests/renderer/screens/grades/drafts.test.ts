import { describe, expect, it } from 'vitest';
import {
  draftKey,
  noDrafts,
  refusedEdits,
  withAnswer,
  withFailure,
  withoutStored,
  withSent,
} from '../../../../renderer/screens/grades/drafts.ts';

const edit = (studentNumber: string, text: string) => ({ studentNumber, field: 'gradeAverage', text });
const good = edit('0101', '3.5');
const bad = edit('0102', '35');
const answer = {
  batchId: 1,
  savedAt: '2022-06-15T10:32:00+09:00',
  applied: 1,
  rejected: [{ ...bad, problem: '1.0 から 5.0 までの数で入力してください。' }],
};
const textOf = (drafts: ReturnType<typeof withSent>, number: string) =>
  drafts.get(draftKey(number, 'gradeAverage'))?.edit.text;

describe('drafts of cells', () => {
  it('show at once what was typed', () => {
    expect(textOf(withSent(noDrafts, [good, bad]), '0101')).toBe('3.5');
  });

  it('keep a refused text with its reason until it is corrected', () => {
    const refused = withoutStored(withAnswer(withSent(noDrafts, [good, bad]), [good, bad], answer));
    expect(refusedEdits(refused)).toEqual([bad]);
    expect(refused.get(draftKey('0102', 'gradeAverage'))?.problem).toContain('5.0');
    expect(textOf(refused, '0101')).toBeUndefined();

    const corrected = edit('0102', '3.4');
    const stored = withAnswer(withSent(refused, [corrected]), [corrected], { ...answer, rejected: [] });
    expect(refusedEdits(stored)).toEqual([]);
  });

  it('stay until the stored values have been read again', () => {
    const stored = withAnswer(withSent(noDrafts, [good]), [good], { ...answer, rejected: [] });
    expect(textOf(stored, '0101')).toBe('3.5');
    expect(withoutStored(stored).size).toBe(0);
  });

  it('are not touched by the answer to an older text of the same cell', () => {
    const newer = edit('0102', '3.4');
    const drafts = withSent(withSent(noDrafts, [bad]), [newer]);
    const answered = withAnswer(drafts, [bad], answer);
    expect(refusedEdits(answered)).toEqual([]);
    expect(textOf(withoutStored(answered), '0102')).toBe('3.4');
  });

  it('are kept, with the sentence, when the program could not answer', () => {
    const failed = withFailure(withSent(noDrafts, [good]), [good], '処理を続けられませんでした。');
    expect(refusedEdits(failed)).toEqual([good]);
    expect(failed.get(draftKey('0101', 'gradeAverage'))?.problem).toBe('処理を続けられませんでした。');
  });

  it('stay the same value when nothing is to be dropped', () => {
    const sent = withSent(noDrafts, [good]);
    expect(withoutStored(sent)).toBe(sent);
  });
});
