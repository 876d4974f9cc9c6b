import { describe, expect, it } from 'vitest';
import { checkChosenName, checkKanaName, checkKanjiName } from '#core/domain/scholarnet/names.ts';
import { rules } from './shipped.ts';

const kanji = (name: string, kana: string | null = null) => checkKanjiName(name, kana, rules);
const kana = (name: string) => checkKanaName(name, rules);

describe('漢字氏名', () => {
  it.each([
    ['奨学', '奨学'],
    ['𠮷田', '吉田'],
    ['髙橋', '高橋'],
    ['山﨑', '山崎'],
    ['廣瀬', '廣瀬'],
    ['廣瀨', '廣瀬'],
    ['濵田', '濱田'],
    ['渡邉', '渡邉'],
    ['佐々木', '佐々木'],
    ['かをる', 'かをる'],
    ['ヲトメ', 'ヲトメ'],
    ['ﾄｰﾏｽ', 'トーマス'],
    ['祐\u{E0101}介', '祐介'],
    ['\uFA4F介', '祐介'],
  ])('%s は %s', (name, typed) => {
    expect(kanji(name)).toMatchObject({ accepted: typed, fault: null });
    expect(kanji(name).changes.length > 0).toBe(name !== typed);
  });

  it('トーマス 太郎 は、つなげて5文字まで（案内の例）', () => {
    const checked = kanji('トーマス 太郎');
    expect(checked.accepted).toBe('トーマス太');
    expect(checked.changes).toHaveLength(2);
    expect(checked.citations.map(({ locator }) => locator)).toContain('p.30 3 文字入力 (2)③');
    expect(kanji('トーマス太').changes).toEqual([]);
  });

  it('5文字はそのまま、6文字は切る', () => {
    expect(kanji('あいうえお')).toMatchObject({ accepted: 'あいうえお', changes: [] });
    expect(kanji('あいうえおか').accepted).toBe('あいうえお');
  });

  it('アルファベットはカナの読みに替え、読みがなければ聞く', () => {
    expect(kanji('Smith', 'スミス').accepted).toBe('スミス');
    expect(kanji('ＳＭＩＴＨ', 'スミス').accepted).toBe('スミス');
    expect(kanji('Smith').fault).toContain('アルファベットがあります');
    expect(kanji('Smith太郎', 'スミスタロウ').accepted).toBeNull();
  });

  it('新字体のない字はひらがなを勧めて聞き、担当者の決めた形を採る', () => {
    const checked = kanji('草彅');
    expect(checked).toMatchObject({ accepted: null });
    expect(checked.fault).toContain('「彅」');
    expect(checked.fault).toContain('ひらがな');
    expect(checkChosenName('草なぎ', rules)).toMatchObject({ accepted: '草なぎ', fault: null });
    expect(checkChosenName('草彅', rules).accepted).toBeNull();
  });

  it('数字や記号は氏名ではない', () => {
    expect(kanji('山田２').fault).toContain('「２」');
  });
});

describe('カナ氏名', () => {
  it.each([
    ['カヲル', 'カオル'],
    ['ショウガク', 'ショウガク'],
    ['トーマス　タロウ', 'トーマスタロウ'],
    ['しょうがく', 'ショウガク'],
    ['ｶﾞｸｾｲ', 'ガクセイ'],
  ])('%s は %s', (name, typed) => {
    expect(kana(name)).toMatchObject({ accepted: typed, fault: null });
  });

  it('15文字はそのまま、16文字は切る', () => {
    const fifteen = 'アイウエオカキクケコサシスセソ';
    expect(kana(fifteen)).toMatchObject({ accepted: fifteen, changes: [] });
    expect(kana(`${fifteen}タ`).accepted).toBe(fifteen);
  });

  it('漢字やアルファベットは断る', () => {
    expect(kana('山田').fault).toContain('カナに「山田」は入力できません');
    expect(kana('Smith').accepted).toBeNull();
  });
});
