import { describe, expect, it } from 'vitest';
import { blankDraft, readDraft } from '../../../../renderer/screens/papers/step-draft.ts';

const draft = blankDraft('2022-06-15');

describe('a step as it is typed', () => {
  it('is read with its day, and with what belongs to it', () => {
    expect(readDraft('checked', draft)).toEqual({
      ok: true,
      step: { kind: 'checked', on: '2022-06-15', note: null },
    });
    const returned = { ...draft, text: ' 署名なし ', due: '令和4年6月24日', toldTo: '保護者' };
    expect(readDraft('returned', returned)).toEqual({
      ok: true,
      step: {
        kind: 'returned',
        defect: '署名なし',
        dueOn: '2022-06-24',
        toldTo: '保護者',
        on: '2022-06-15',
        note: null,
      },
    });
  });

  it('says what is wrong field by field', () => {
    expect(readDraft('returned', { ...draft, day: '昨日', due: '来週' })).toMatchObject({
      ok: false,
      problems: { day: expect.any(String), text: expect.any(String), due: expect.any(String) },
    });
    expect(readDraft('queried', { ...draft, text: '署名', due: '2022/6/1' })).toMatchObject({
      ok: false,
      problems: { due: expect.stringContaining('より前') },
    });
    expect(readDraft('kept', { ...draft, day: '' })).toMatchObject({ ok: false });
  });
});
