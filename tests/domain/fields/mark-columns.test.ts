import { expect, test } from 'vitest';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { markColumnOf, markField, markOfField, readMark } from '#core/domain/fields/mark-columns.ts';

test.each([
  ['1年 国語', 1, '国語'],
  ['国語（1年）', 1, '国語'],
  ['1年/国語', 1, '国語'],
  ['２年　数学Ⅱ', 2, '数学Ⅱ'],
  ['第1学年 国語総合', 1, '国語総合'],
  ['2年次_英語', 2, '英語'],
  ['高3 体育', 3, '体育'],
  ['一年　音楽Ⅰ', 1, '音楽Ⅰ'],
  ['1年 国語(評定)', 1, '国語'],
  ['コミュニケーション英語Ⅰ【1年】', 1, 'コミュニケーション英語Ⅰ'],
])('%s', (heading, year, subject) => {
  expect(markColumnOf(heading)).toEqual({ year, subject });
});

test.each(['国語', '1年', '1年 評定平均値', '2年 欠席日数', '学年', '1年 組', '1年 担任', '氏名'])(
  '%s is no subject',
  (heading) => {
    expect(markColumnOf(heading)).toBeNull();
  },
);

test('the name of the field leads back', () => {
  expect(markOfField(markField({ year: 2, subject: '数学:応用' }))).toEqual({
    year: 2,
    subject: '数学:応用',
  });
  expect(markOfField('note')).toBeNull();
});

test('five steps and nothing else', () => {
  for (const text of ['1', '5', '３', '4.0']) expect(readMark(textCell(text)).ok).toBe(true);
  for (const text of ['0', '6', '10', '3.5', 'A', '－', '3?'])
    expect(readMark(textCell(text))).toMatchObject({
      ok: false,
      problem: expect.stringContaining(`「${text}」`),
    });
  expect(readMark({ kind: 'number', value: 3 })).toMatchObject({ ok: true, value: 3 });
});
