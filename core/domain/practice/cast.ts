import type { Applicant } from '../applicant.ts';

/** How the average of a practice student comes about. `marks` is the sum over the marks of two years. */
export type PracticeAverage =
  | Readonly<{ kind: 'marks'; sum: number }>
  | Readonly<{ kind: 'marksMissingOne'; sum: number }>
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'none' }>;

/** How far the papers are. */
export type PaperProgress = 'all' | 'none' | 'some' | 'defect';

export type CastMember = Readonly<{
  name: readonly [family: string, given: string, familyKana: string, givenKana: string];
  average: PracticeAverage;
  papers: PaperProgress;
  facts: Partial<Applicant>;
}>;

const marks = (sum: number): PracticeAverage => ({ kind: 'marks', sum });
const typed = (text: string): PracticeAverage => ({ kind: 'typed', text });

const recognised = {
  studyWillMethod: 'interview',
  studyWillResult: 'recognised',
  studyWillDate: '2022-05-20',
  studyWillBy: '佐野　和彦',
} as const satisfies Partial<Applicant>;

const notRecognised = { ...recognised, studyWillMethod: 'report', studyWillResult: 'notRecognised' } as const;

const noReceipt = { receiptNumber: null, receiptDate: null } as const satisfies Partial<Applicant>;

const foreign = (residenceStatus: Applicant['residenceStatus'], more: Partial<Applicant> = {}) =>
  ({ nationality: 'other', residenceStatus, ...more }) as const;

/**
 * The students who each show one thing: a name, a borderline, a verdict or a paper. Every other practice student is an
 * ordinary case. The order fixes nothing but which class they sit in.
 */
export const cast: readonly CastMember[] = [
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
  // facts that are missing
  {
    name: ['矢野', '遥斗', 'ヤノ', 'ハルト'],
    average: { kind: 'none' },
    papers: 'none',
    facts: { wantsGrant: true, choice: 6, ...noReceipt },
  },
  {
    name: ['湯浅', '望', 'ユアサ', 'ノゾミ'],
    average: { kind: 'none' },
    papers: 'none',
    facts: { wantsGrant: true, choice: 1 },
  },
  {
    name: ['吉岡', '伊織', 'ヨシオカ', 'イオリ'],
    average: { kind: 'marksMissingOne', sum: 71 },
    papers: 'some',
    facts: { wantsGrant: true, choice: 2, income: 350 },
  },
  {
    name: ['綿貫', '彩花', 'ワタヌキ', 'アヤカ'],
    average: marks(79),
    papers: 'none',
    facts: {
      wantsGrant: true,
      choice: 2,
      graduation: null,
      householdSize: null,
      income: null,
      assets: null,
      supporter1States: null,
      supporter2States: null,
    },
  },
  {
    name: ['有馬', '壮真', 'アリマ', 'ソウマ'],
    average: marks(77),
    papers: 'none',
    facts: { wantsGrant: false, choice: null, ...noReceipt }, // handed in the form, wishes nothing yet
  },
  // nationality and residence
  {
    name: ['金', '秀彬', 'キム', 'スビン'],
    average: marks(85),
    papers: 'all',
    facts: { wantsGrant: true, choice: 2, ...foreign({ kind: 'specialPermanentResident' }), income: 345 },
  },
  {
    name: ['陳', '佳怡', 'チン', 'カイ'],
    average: marks(91),
    papers: 'all',
    facts: { wantsGrant: true, choice: 6, ...foreign({ kind: 'permanentResident' }), income: 298 },
  },
  {
    name: ['リベイロ', 'カミラ', 'リベイロ', 'カミラ'],
    average: marks(73),
    papers: 'all',
    facts: {
      wantsGrant: true,
      choice: 3,
      ...foreign({ kind: 'longTermResident' }, { staysPermanently: true }),
      income: 312,
    },
  },
  {
    name: ['パラシオス', 'ブルーノ', 'パラシオス', 'ブルーノ'],
    average: marks(72),
    papers: 'none',
    facts: {
      wantsGrant: true,
      choice: 2,
      ...foreign({ kind: 'longTermResident' }, { staysPermanently: false }),
    },
  },
  {
    name: ['グエン', 'ティ　ミン　アイン', 'グエン', 'ティミンアイン'],
    average: marks(94),
    papers: 'defect',
    facts: { wantsGrant: true, choice: 1, ...foreign({ kind: 'longTermResident' }), income: 260 },
  },
  {
    name: ['サントス', 'マリア　イザベル', 'サントス', 'マリアイザベル'],
    average: marks(80),
    papers: 'some',
    facts: { wantsGrant: true, choice: null, ...foreign({ kind: 'spouseOfJapanese' }), income: 220 },
  },
  {
    name: ['フェルナンデスロドリゲス', 'アレクサンドラ', 'フェルナンデスロドリゲス', 'アレクサンドラ'],
    average: marks(78), // the longest name: cells and boxes have to cope with it
    papers: 'all',
    facts: { wantsGrant: true, choice: 2, ...foreign({ kind: 'spouseOfPermanentResident' }), income: 330 },
  },
  {
    name: ['シャルマ', 'アルジュン', 'シャルマ', 'アルジュン'],
    average: marks(96),
    papers: 'none',
    facts: { wantsGrant: true, choice: 1, ...foreign({ kind: 'other', text: '家族滞在' }) },
  },
  {
    name: ['李', '俊宇', 'リ', 'シュンウ'],
    average: marks(87),
    papers: 'none',
    facts: { wantsGrant: true, choice: 2, ...foreign(null), ...noReceipt },
  },
  // qualification by graduation
  {
    name: ['遠山', '光', 'トオヤマ', 'ヒカル'],
    average: marks(75), // has graduated from another school before: grant no, loans yes
    papers: 'some',
    facts: {
      wantsGrant: true,
      choice: 2,
      graduatedBefore: true,
      earlierGraduation: '2020-03',
      birthDate: '2001-09-14',
    },
  },
  {
    name: ['片桐', '詩', 'カタギリ', 'ウタ'],
    average: marks(81),
    papers: 'none',
    facts: { wantsGrant: true, choice: null, graduatedBefore: null, income: 275 },
  },
  // household: figures the tables cannot answer, or that lie over them
  {
    name: ['榊原', '一颯', 'サカキバラ', 'イブキ'],
    average: marks(83),
    papers: 'all',
    facts: { wantsGrant: true, choice: 6, householdSize: 7, income: 640, assets: 410 },
  },
  {
    name: ['桜庭', '紬', 'サクラバ', 'ツムギ'],
    average: marks(90),
    papers: 'all',
    facts: { wantsGrant: true, choice: 4, householdSize: 4, income: 748, assets: 2000 },
  },
  {
    name: ['篠原', '律', 'シノハラ', 'リツ'],
    average: marks(84),
    papers: 'some',
    facts: { wantsGrant: true, choice: 2, supporters: 1, assets: 1250, income: 205, householdSize: 2 },
  },
  // papers: income states, deduction, substitute papers, defects
  {
    name: ['高梨', '朝陽', 'タカナシ', 'アサヒ'],
    average: marks(77),
    papers: 'defect',
    facts: {
      wantsGrant: true,
      choice: 2,
      supporter1States: ['salaryRecent', 'childAllowance'],
      supporter2States: ['noneLeftRecently'],
      note: '父が2022年1月に転職。給与明細は4月分から。',
    },
  },
  {
    name: ['瀧本', '莉子', 'タキモト', 'リコ'],
    average: marks(75),
    papers: 'some',
    facts: {
      wantsGrant: true,
      choice: 3,
      supporters: 1,
      supporter1States: ['salarySinceBefore', 'childAllowance', 'relativesSupport'],
      supporter2States: null,
      specialDeduction: true,
    },
  },
  {
    name: ['鶴田', '伊吹', 'ツルタ', 'イブキ'],
    average: marks(78),
    papers: 'none',
    facts: {
      wantsGrant: false,
      choice: 2,
      supporter1States: ['businessRecent'],
      supporter2States: ['pension', 'sicknessAllowance'],
      cannotSubmitMyNumber: true,
      note: '母は2014年から海外に居住。',
    },
  },
  {
    name: ['新田', '真白', 'ニッタ', 'マシロ'],
    average: marks(71),
    papers: 'defect',
    facts: {
      wantsGrant: true,
      choice: 6,
      supporter1States: ['unemploymentBenefit'],
      supporter2States: ['workersCompensation'],
    },
  },
  // left school: the average covers three years
  {
    name: ['藤巻', '翼', 'フジマキ', 'ツバサ'],
    average: typed('3.8'),
    papers: 'all',
    facts: graduate('010214', '2022-03', {
      wantsGrant: true,
      choice: 2,
      income: 340,
      birthDate: '2003-11-30',
    }),
  },
  {
    name: ['牧野', '海斗', 'マキノ', 'カイト'],
    average: typed('3.4'),
    papers: 'some',
    facts: graduate('010331', '2022-03', {
      wantsGrant: false,
      choice: 6,
      income: 520,
      birthDate: '2003-06-02',
    }),
  },
  {
    name: ['向井', '栞', 'ムカイ', 'シオリ'],
    average: typed('4.2'),
    papers: 'none',
    facts: graduate('300118', '2021-03', {
      wantsGrant: true,
      choice: 1,
      hadGrantBefore: true,
      birthDate: '2003-01-08',
    }),
  },
  {
    name: ['森下', '旭', 'モリシタ', 'アサヒ'],
    average: typed('3.6'),
    papers: 'none',
    // more than two years after leaving school: no wish of 予約採用 is open any more
    facts: graduate('290409', '2020-03', { wantsGrant: true, choice: 3, birthDate: '2001-12-21' }),
  },
];

function graduate(studentNumber: string, graduation: string, more: Partial<Applicant>): Partial<Applicant> {
  return {
    studentNumber,
    graduation,
    grade: null,
    class: null,
    seat: null,
    gradePeriod: 'years1to3',
    ...more,
  };
}
