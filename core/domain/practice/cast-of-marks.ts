import { type CastMember, marks, notRecognised, recognised, typed } from './cast-member.ts';

/** Names that must survive, the line of 3.5, and what a school can say below it. */
export const castOfMarks: readonly CastMember[] = [
  // names that must survive as written
  {
    name: ['髙橋', '太郎', 'タカハシ', 'タロウ'],
    average: marks(69), // 3.45 → 3.5: meets the limit by rounding alone
    papers: 'some',
    facts: { wantsGrant: true, choice: 6, taxExempt: false, income: 320, householdSize: 4 },
  },
  {
    name: ['﨑山', '美優', 'サキヤマ', 'ミユ'],
    average: marks(70), // 3.5 exactly
    papers: 'all',
    facts: { wantsGrant: true, choice: 2, income: 290 },
  },
  {
    name: ['𠮷田', '大和', 'ヨシダ', 'ヤマト'],
    average: marks(82),
    papers: 'all',
    facts: { wantsGrant: false, choice: 5, income: 610 },
  },
  {
    name: ['濵田', '結菜', 'ハマダ', 'ユイナ'],
    average: marks(76),
    papers: 'defect',
    facts: { wantsGrant: true, choice: 1, income: 300 },
  },
  {
    // 葛 with the variation selector VS17: the form with 人 inside
    name: ['葛\u{E0100}城', '湊', 'カツラギ', 'ミナト'],
    average: marks(74),
    papers: 'some',
    facts: { wantsGrant: true, choice: 3, income: 372 },
  },
  {
    name: ['渡邉', '琉生', 'ワタナベ', 'ルイ'],
    average: marks(88),
    papers: 'all',
    facts: { wantsGrant: false, choice: 4, income: 680 },
  },
  {
    name: ['神宮寺', '慶一郎', 'ジングウジ', 'ケイイチロウ'],
    average: typed('3.9'),
    papers: 'all',
    facts: { wantsGrant: false, choice: 2, income: 820 },
  },
  // the line of 3.5, from both sides, and what a school can say below it
  {
    name: ['相沢', '柚希', 'アイザワ', 'ユズキ'],
    average: marks(68), // 3.4: 境目, nothing recorded yet
    papers: 'some',
    facts: { wantsGrant: true, choice: 6, studyWillMethod: null, studyWillResult: null, income: 360 },
  },
  {
    name: ['大久保', '隼人', 'オオクボ', 'ハヤト'],
    average: marks(68), // 3.4, with the confirmation
    papers: 'all',
    facts: { wantsGrant: true, choice: 2, ...recognised, income: 240 },
  },
  {
    name: ['川端', '心春', 'カワバタ', 'コハル'],
    average: marks(68), // 3.4, and the school does not recognise the will to study
    papers: 'all',
    facts: { wantsGrant: true, choice: null, ...notRecognised, income: 265 },
  },
  {
    name: ['黒木', '晴翔', 'クロキ', 'ハルト'],
    average: typed('3.449'), // → 3.4
    papers: 'some',
    facts: { wantsGrant: false, choice: 1, income: 512 },
  },
  {
    name: ['須藤', 'ひかり', 'スドウ', 'ヒカリ'],
    average: typed('3.45'), // → 3.5
    papers: 'all',
    facts: { wantsGrant: false, choice: 6, income: 540 },
  },
  {
    name: ['千葉', '奏', 'チバ', 'カナデ'],
    average: marks(62), // 3.1, report written, result not yet decided
    papers: 'some',
    facts: {
      wantsGrant: true,
      choice: null,
      studyWillMethod: 'report',
      studyWillResult: null,
      studyWillDate: '2022-06-09',
      studyWillBy: '佐野　和彦',
      income: 255,
    },
  },
  // loan1 below 3.5: the exception needs a ground of the household and a statement of the school
  {
    name: ['土屋', '花音', 'ツチヤ', 'カノン'],
    average: marks(66),
    papers: 'all',
    facts: { wantsGrant: true, choice: 6, taxExempt: true, specialWill: true, ...recognised, income: 180 },
  },
  {
    name: ['永井', '朔', 'ナガイ', 'サク'],
    average: marks(64),
    papers: 'all',
    facts: { wantsGrant: false, choice: 1, onWelfare: true, specialTalent: true, income: 95, supporters: 1 },
  },
  {
    name: ['二宮', '澪', 'ニノミヤ', 'ミオ'],
    average: marks(65),
    papers: 'some',
    facts: {
      wantsGrant: true,
      choice: 2,
      socialCare: true,
      specialWill: true,
      ...recognised,
      supporters: null,
      householdSize: null,
      incomeKind: null,
      income: null,
      supporter1States: null,
      supporter2States: null,
    },
  },
  {
    name: ['野口', '樹', 'ノグチ', 'イツキ'],
    average: marks(67), // tax-exempt, neither statement entered yet
    papers: 'none',
    facts: {
      wantsGrant: false,
      choice: 1,
      taxExempt: true,
      specialTalent: null,
      specialWill: null,
      income: 205,
    },
  },
  {
    name: ['浜口', '小雪', 'ハマグチ', 'コユキ'],
    average: marks(63), // tax-exempt, and the school makes neither statement
    papers: 'all',
    facts: {
      wantsGrant: false,
      choice: 5,
      taxExempt: true,
      specialTalent: false,
      specialWill: false,
      income: 190,
    },
  },
  {
    name: ['久野', '碧', 'ヒサノ', 'アオ'],
    average: marks(61), // below 3.5 and no ground for the exception; the chain ends at loan2
    papers: 'all',
    facts: { wantsGrant: false, choice: 6, taxExempt: false, loan2Basis: 'will', income: 588 },
  },
  {
    name: ['星野', '岳', 'ホシノ', 'ガク'],
    average: marks(60),
    papers: 'some',
    facts: { wantsGrant: false, choice: 3, loan2Basis: 'talent', income: 730 },
  },
  {
    name: ['水野', '芽依', 'ミズノ', 'メイ'],
    average: marks(57),
    papers: 'none',
    facts: { wantsGrant: false, choice: 3, loan2Basis: 'none', income: 905 },
  },
  {
    name: ['本間', '日和', 'ホンマ', 'ヒヨリ'],
    average: marks(64), // loan2 basis not entered
    papers: 'none',
    facts: { wantsGrant: false, choice: 3, loan2Basis: null, income: 655 },
  },
];
