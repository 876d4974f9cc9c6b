import { describe, expect, it } from 'vitest';
import type { Cited } from '#core/domain/cited.ts';
import { shippedEdition } from './editions.ts';

// The last page of スカラネット入力例 2023, typed a second time from it and compared value by value with the rule file.

const { emergency, marks, choices } = await shippedEdition('emergency-2023');
if (emergency === null) throw new Error('no rules of 緊急採用・応急採用');
const values = <Value>(list: readonly Cited<Value>[]): readonly Value[] => list.map((entry) => entry.value);
const remarkably = '著しく支出が増大または収入が減少したもの';

describe('家計急変の事由', () => {
  // 番号, 事由, 家計基準該当事由, A欄, B欄, 書類・認定, 注
  it.each([
    [1, '生計維持者が会社の倒産等により解雇または早期退職したため', 1, true, false, null, null],
    [2, '生計維持者が死亡したため', 1, true, false, null, null],
    [3, '生計維持者が離別したため', 1, true, false, null, null],
    [4, '生計維持者が破産したため', 1, true, false, null, null],
    [5, '病気', 2, true, true, null, remarkably],
    [6, '事故', 2, true, true, null, remarkably],
    [7, '会社倒産', 1, true, false, null, remarkably],
    [8, '経営不振', 1, true, false, null, remarkably],
    [
      9,
      'その他生計維持者の給与収入が激減したこと等によるため',
      1,
      true,
      false,
      null,
      'その他上記以外の事由により給与収入が減少した場合に選ぶ',
    ],
    [10, '火災', 2, true, true, null, remarkably],
    [11, '風水害', 2, true, true, null, remarkably],
    [12, '震災', 2, true, true, null, remarkably],
    [13, '災害救助法適用者であるため', 2, true, true, '被災（罹災）証明書', null],
    [14, '学校廃止', 3, false, true, null, null],
    [
      15,
      '本人の収入減少及び支出増大に伴う経済困難',
      2,
      true,
      true,
      '学校での認定',
      '生計維持者からの補助を受けずに、本人収入のみで就学している場合だけ',
    ],
  ])('(%i) %s', (number, label, ground, incomeBefore, spending, papers, note) => {
    const found = values(emergency.causes).find((cause) => cause.number === number);
    expect(found).toEqual({ number, label, ground, incomeBefore, spending, papers, note });
  });

  it('15の事由と三つの家計基準該当事由、二つの欄', () => {
    expect(values(emergency.causes).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(values(emergency.grounds)).toEqual([
      { ground: 1, label: '今後1年間の所得金額が収入基準額以下になるため' },
      { ground: 2, label: '年間の支出金額が著しく増大又は収入金額が著しく減少したため' },
      { ground: 3, label: 'その他上記以外の家計急変により就学継続が困難のため' },
    ]);
    expect(values(emergency.columns).map(({ column, name }) => [column, name])).toEqual([
      ['incomeBefore', 'A欄'],
      ['spending', 'B欄'],
    ]);
  });
});

describe('そのほか', () => {
  it('申込みから12か月以内、始期は緊急採用だけ', () => {
    expect(emergency.withinMonths.value).toBe(12);
    expect(values(emergency.starts).map(({ wish, rule }) => [wish, rule])).toEqual([
      ['emergency1', 'fromCause'],
    ]);
    expect(emergency.ends).toEqual([]);
  });

  it('学力の基準はこの資料にない', () => {
    expect(marks.rules).toEqual([]);
    expect(marks.elsewhere?.citation.quote).toBe('学校で申込資格を確認してください。');
  });

  it('申込区分', () => {
    expect(values(choices.chains).map(({ number, wishes }) => [number, wishes])).toEqual([
      [1, ['emergency1']],
      [2, ['emergency1', 'emergency2']],
      [3, ['emergency2']],
    ]);
  });
});
