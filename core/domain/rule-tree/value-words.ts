import { adoptionEventLabels } from '../adoption/words.ts';
import { incomeStateLabels } from '../fields/income-states.ts';

/** Words that are meant under one key only. */
const prefixed = (key: string, labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(labels).map(([word, label]) => [`${key}=${word}`, label]));

/**
 * Words of the program that stand as values in rule files, as an officer says them. 「key=word」 stands for the word under
 * that key only.
 */
const words: Readonly<Record<string, string>> = {
  ...incomeStateLabels,
  // schemes and wishes
  advance: '予約採用',
  enrolled: '在学採用',
  correspondence: '在学採用（通信教育）',
  emergency: '緊急採用・応急採用',
  continuation: '適格認定',
  grant: '給付奨学金',
  loan1: '第一種奨学金',
  loan2: '第二種奨学金',
  combined: '併用貸与',
  emergency1: '緊急採用（第一種）',
  emergency2: '応急採用（第二種）',
  I: '第Ⅰ区分',
  II: '第Ⅱ区分',
  III: '第Ⅲ区分',
  IV: '第Ⅳ区分',

  // calendar
  first: '第1回',
  second: '第2回',
  third: '第3回',
  reserve: '予備回',
  yes: '訂正できる',
  partly: '一部訂正できる',
  no: '訂正できない',
  beforeReceipt: '受付番号の発行前',
  correctionA: '訂正期間A',
  beforeRecommendation: '訂正期間Bで推薦の前',
  afterRecommendation: '訂正期間Bで推薦の後',
  decided: '審査の完了後',
  lapses: '手続きなしで辞退になる',
  impossible: '手続きできない',
  schoolDeletes: '学校が申込データを削除',
  studentFiles: '生徒が辞退届、学校が承認',

  // qualification
  highSchool: '高等学校',
  secondarySchool: '中等教育学校',
  specialNeedsSchool: '特別支援学校',
  upperSecondaryVocational: '専修学校高等課程',
  specialPermanentResident: '法定特別永住者',
  permanentResident: '永住者',
  spouseOfJapanese: '日本人の配偶者等',
  spouseOfPermanentResident: '永住者の配偶者等',
  longTermResident: '定住者',
  refused: '申し込めない',
  ask: '窓口に確かめる',
  clearFirst: '解消してから申し込める',
  regular: '通常',
  repeating: '留年',
  onLeave: '休学',
  'standing=abroad': '留学',
  pledgeMissing: '返還誓約書未提出',
  overdue: '延滞',
  subrogated: '代位弁済',
  taxBaseLoan: '貸与額算定基準額',
  earlierLoan1: '第一種の貸与の回数',
  earlierLoan2: '第二種の貸与の回数',

  // marks
  average: '平均以上の成績',
  'kind=average': '評定平均値',
  talent: '特定の分野で特に優秀',
  will: '勉学意欲',
  exam: '高等学校卒業程度認定試験',
  principal: '校長が特に認める',
  studyWill: '学修意欲',
  hardship: '特例',
  'kind=school': '学校が認める根拠',
  top: '上位の割合',
  mean: '平均水準以上',
  taxExempt: '住民税非課税',
  onWelfare: '生活保護',
  socialCare: '社会的養護',
  specialTalent: '特に優れた資質能力',
  specialWill: '学修意欲',
  years1to2: '1～2年',
  years1to3: '1～3年',
  years2to3: '最終2か年',
  everyone: '全員',
  'kind=schooling': '受講形態',
  summerWinter: '夏季・冬季スクーリング',
  fullYear: '通年スクーリング',
  openUniversity: '放送大学',
  grade: '学年',
  entered: '入学年度',

  // household
  salary: '給与所得者',
  'incomeKind=other': '給与所得者以外',
  guide: '目安の表',
  taxBase: '算定基準額',
  statements: '見込みで判断',
  notPublished: '示されていない',

  // choices
  required: '必要',
  ifDecided: '決まっていれば必要',
  none: '不要',

  // papers
  anyWish: '申込者全員',
  grantWished: '給付奨学金を希望する人',
  loanWished: '貸与奨学金を希望する人',
  notJapanese: '外国籍の人',
  incomeStates: '収入の状況により必要な人',
  specialDeduction: '特別控除を希望する人',
  cannotSubmitMyNumber: 'マイナンバーを提出できない人',
  'kind=zero': '0円',
  'kind=monthly': '月額から',
  'kind=stated': '証明書の金額',
  'kind=unemployment': '日額と日数から（失業手当）',
  'kind=sickness': '支給額と日数から（傷病手当）',
  home: '自宅',
  away: '自宅外',
  minor: '未成年者',
  adult: '成年者',
  student: '学生',
  debtArrangement: '債務整理中の人',
  divorcedParent: '離婚により親権を失った父母',
  adoptedOutParent: '養子縁組により親権を失った実父母',
  spouseParent: '配偶者の父母',
  institution: '機関保証',
  personal: '人的保証',

  // 不備の点検
  receiptNumber: '受付番号',
  supporters: '生計維持者',
  residenceExpired: '申込日に在留期間が過ぎている人',
  'defect=residenceExpired': '在留期間',
  oneSupporter: '生計維持者が1名の人',
  yesNo: 'はい・いいえ',
  formYear: '様式の年度',
  issuedOn: '書かれた日付',
  ...prefixed('papers', {
    documentList: '提出書類一覧表',
    confirmationGrant: '確認書（給付）',
    confirmationLoan: '確認書（貸与）',
    residenceStatus: '在留資格',
    socialCare: '社会的養護',
    welfare: '生活保護',
    specialDeduction: '特別控除',
    myNumberSubstitute: 'マイナンバーの代用書類',
    entrySheet: '下書き用紙',
    bankbook: '通帳のコピー',
  }),

  // amounts
  university: '大学',
  juniorCollege: '短期大学',
  kosen: '高等専門学校',
  vocational: '専修学校（専門課程）',
  'school=other': '短期大学・専修学校・高等専門学校',
  outside: '区分外（多子世帯）',
  unadjusted: '調整なし',
  public: '国公立',
  private: '私立',
  distance: '距離',
  minutes: '時間',
  fare: '運賃',
  services: '交通機関の本数',
  independent: '独立生計',
  'kind=other': 'そのほか',
  medicalDental: '医学・歯学',
  pharmacyVeterinary: '薬学・獣医学',

  // guarantee
  joint: '連帯保証人',
  guarantor: '保証人',
  blood: '血族',
  marriage: '姻族',
  income: '収入',
  deposits: '預貯金',
  property: '固定資産',

  admissionReport: '進学届の提出日',
  pledge: '返還誓約書の誓約日',

  // enrolment
  firstYear: '1年次に入学',
  transferred: '編入学・転学',
  transferredTwice: '編入学・転学を二度',
  advancedCourse: '専攻科',
  present: 'いまの学校',
  before: '前の学校',
  beforeThat: 'その前の学校',
  earliest: '最初の学校',
  'event=left': '退学・卒業',
  'event=entered': '入学',

  // emergency and continuation
  emergencyCause: '家計急変の事由による',
  incomeBefore: '事由発生前の所得額',
  spending: '特別に支出した額',
  discretion: '総合的に判断',
  gpaOnly: 'GPAだけ',
  'by=other': 'ほかの警告もある',
  fromCause: '事由が生じた月から',
  fromCauseOrFiscalYear: '事由が生じた月または年度の初めから',
  continue: '継続',
  warning: '警告',
  suspension: '停止',
  abolition: '廃止',
  credits: '修得単位数',
  attendance: '出席率',
  gpaBottom: 'GPAの下位の割合',
  graduationDelayed: '卒業延期が確定',
  warnedTwice: '警告が続いたとき',

  // adoption
  'step=notice': '採用候補者決定通知の提出',
  'step=id': '識別番号の受け取り',
  'step=entered': '進学届の入力',
  ...prefixed('events', adoptionEventLabels),
};

/** Whether a text is a word of the program and no wording for people. */
export const isProgramWord = (text: string): boolean => /^(?:[a-z][a-zA-Z0-9]+|I|II|III|IV)$/.test(text);

/** null where the dictionary does not know the word. */
export const valueWord = (key: string, text: string): string | null =>
  words[`${key}=${text}`] ?? words[text] ?? null;
