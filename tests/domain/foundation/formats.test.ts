import { describe, expect, it } from 'vitest';
import type { FactValue } from '#core/domain/foundation/fact-value.ts';
import { fillText } from '#core/domain/foundation/fill-value.ts';
import { formatsOf, written } from '#core/domain/foundation/formats.ts';
import type { TieFormat } from '#core/domain/foundation/tie-content.ts';

const shown = (value: FactValue, format: TieFormat): string => fillText(written(value, format));

describe('書き方', () => {
  const day: FactValue = { kind: 'date', date: '2022-06-05' };

  it.each<[TieFormat, string]>([
    ['cell', '令和4年6月5日'],
    ['japanese', '令和4年6月5日'],
    ['era', 'R4.6.5'],
    ['western', '2022年6月5日'],
    ['slash', '2022/6/5'],
    ['eraName', '令和'],
    ['eraYear', '4'],
    ['westernYear', '2022'],
    ['month', '6'],
    ['day', '5'],
  ])('日付を %s で', (format, text) => expect(shown(day, format)).toBe(text));

  it('セルの書式のままの日付だけが、日付として入る', () => {
    expect(written(day, 'cell')).toEqual({ kind: 'date', date: '2022-06-05', words: '令和4年6月5日' });
    expect(written(day, 'japanese')).toEqual({ kind: 'text', text: '令和4年6月5日' });
    expect(written(day, 'eraYear')).toEqual({ kind: 'number', value: 4, words: null });
  });

  it.each<[string, string, string]>([
    ['1989-01-07', '昭和64年1月7日', 'S64.1.7'],
    ['1989-01-08', '平成元年1月8日', 'H1.1.8'],
    ['2019-04-30', '平成31年4月30日', 'H31.4.30'],
    ['2019-05-01', '令和元年5月1日', 'R1.5.1'],
    ['1926-12-24', '1926年12月24日', '1926.12.24'],
  ])('元号の変わり目 %s', (date, long, short) => {
    expect(shown({ kind: 'date', date }, 'japanese')).toBe(long);
    expect(shown({ kind: 'date', date }, 'era')).toBe(short);
  });

  it('年月', () => {
    const month: FactValue = { kind: 'month', month: '2023-03' };
    const texts = (['japanese', 'era', 'western', 'slash', 'eraName', 'eraYear', 'month'] as const).map(
      (format) => shown(month, format),
    );
    expect(texts).toEqual(['令和5年3月', 'R5.3', '2023年3月', '2023/3', '令和', '5', '3']);
  });

  it('氏名の間の空白。一方しかない氏名に空白は付かない', () => {
    const name: FactValue = { kind: 'name', family: '髙橋', given: '太郎' };
    expect((['wideSpace', 'narrowSpace', 'joined'] as const).map((format) => shown(name, format))).toEqual([
      '髙橋　太郎',
      '髙橋 太郎',
      '髙橋太郎',
    ]);
    expect(shown({ kind: 'name', family: 'マリア', given: '' }, 'wideSpace')).toBe('マリア');
  });

  it('カナはひらがなと半角に。濁点は離れ、長音と中黒も半角になる', () => {
    const kana: FactValue = { kind: 'kana', text: 'ガッコー　ヴァン・パーク' };
    expect(shown(kana, 'katakana')).toBe('ガッコー　ヴァン・パーク');
    expect(shown(kana, 'hiragana')).toBe('がっこー　ゔぁん・ぱーく');
    expect(shown(kana, 'halfKana')).toBe('ｶﾞｯｺｰ ｳﾞｧﾝ･ﾊﾟｰｸ');
  });

  it('英数字の幅。漢字には触れない', () => {
    const text: FactValue = { kind: 'text', text: '髙Ａ－１ a-2' };
    expect(shown(text, 'halfWidth')).toBe('髙A-1 a-2');
    expect(shown(text, 'fullWidth')).toBe('髙Ａ－１　ａ－２');
    expect(shown({ kind: 'number', value: 35, words: null }, 'fullWidth')).toBe('３５');
    expect(shown({ kind: 'number', value: 4, words: '4.0' }, 'halfWidth')).toBe('4.0');
  });

  it('はい・いいえ', () => {
    const texts = [true, false].flatMap((yes) =>
      formatsOf.yesNo.map((format) => shown({ kind: 'yesNo', yes }, format)),
    );
    expect(texts).toEqual(['はい', '有', '○', 'いいえ', '無', '']);
  });

  it('項目を替えて合わなくなった書き方は、その項目のふつうの書き方になる', () => {
    expect(shown({ kind: 'kana', text: 'タロウ' }, 'eraYear')).toBe('タロウ');
  });
});
