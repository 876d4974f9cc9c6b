import { type CastMember, foreign, graduate, marks, noReceipt, typed } from './cast-member.ts';

/** Missing facts, nationality, earlier schools, households, papers, and those who have left. */
export const castOfCircumstances: readonly CastMember[] = [
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
