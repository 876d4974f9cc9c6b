import type { ChosenAmounts } from '#core/domain/amounts/chosen.ts';
import type { AmountFacts } from '#core/domain/amounts/facts.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { OptionSpec, Options } from './command.ts';
import { optionReader, wordsOf, yesNo } from './option-reader.ts';

const schools = {
  大学: 'university',
  短大: 'juniorCollege',
  高専: 'kosen',
  専修専門: 'vocational',
} as const;
const courses = { 昼間: 'day', 夜間: 'night', 通信: 'correspondence' } as const;
const founders = { 国公立: 'public', 私立: 'private' } as const;
const commutes = { 自宅: 'home', 自宅外: 'away' } as const;
const fields = { 医歯: 'medicalDental', 薬獣医: 'pharmacyVeterinary', その他: 'other' } as const;
const grants = {
  なし: 'none',
  第1区分: 'I',
  第2区分: 'II',
  第3区分: 'III',
  第4区分: 'IV',
  区分外: 'outside',
} as const;
/** 「第Ⅲ区分」 is 「第III区分」 after NFKC. */
const grantAliases = {
  第I区分: '第1区分',
  第II区分: '第2区分',
  第III区分: '第3区分',
  第IV区分: '第4区分',
} as const;
const schoolings = { 夏冬: 'summerWinter', 通年: 'fullYear', 放送: 'openUniversity' } as const;
const entries = { '1年次': 'firstYear', 編入: 'transfer', それ以前: 'earlier' } as const;
const loans = { 省略可: 'exempt', 不採用: 'refused', 採用: 'granted', 未定: 'undecided' } as const;

export const amountsOptions = {
  school: { value: 'WORD', help: `進学先: ${wordsOf(schools)}` },
  course: { value: 'WORD', help: `課程: ${wordsOf(courses)}（なければ昼間）` },
  schooling: { value: 'WORD', help: `通信教育の受講形態: ${wordsOf(schoolings)}` },
  founder: { value: 'WORD', help: `設置者: ${wordsOf(founders)}` },
  commute: { value: 'WORD', help: `通学: ${wordsOf(commutes)}` },
  'entry-year': { value: 'YEAR', help: '入学年度（西暦）' },
  field: { value: 'WORD', help: `増額のある課程: ${wordsOf(fields)}` },
  grant: { value: 'WORD', help: `給付奨学金の支援区分: ${wordsOf(grants)}` },
  'many-children': { value: 'WORD', help: `多子世帯か: ${wordsOf(yesNo)}` },
  special: {
    value: 'WORD',
    help: `生活保護の世帯から通うか、社会的養護か（括弧内の金額）: ${wordsOf(yesNo)}`,
  },
  'income-over': {
    value: 'WORD',
    help: `収入が一定額以上か（第一種の最高月額を選べない）: ${wordsOf(yesNo)}`,
  },
  'education-loan': { value: 'WORD', help: `国の教育ローン: ${wordsOf(loans)}` },
  entry: { value: 'WORD', help: `この学校への入学（入学時特別増額）: ${wordsOf(entries)}` },
  'had-entry-extra': {
    value: 'WORD',
    help: `この学校で入学時特別増額を受けたことがあるか: ${wordsOf(yesNo)}`,
  },
  distance: { value: 'KM', help: '実家から学校までの通学距離（片道、キロメートル）' },
  'travel-minutes': { value: 'NUMBER', help: '実家から学校までの通学時間（片道、分）' },
  fare: { value: 'YEN', help: '実家から学校までの通学費（月）' },
  services: { value: 'NUMBER', help: '通学時間帯の交通機関の運行本数（1時間当たり）' },
  'other-away-reason': {
    value: 'WORD',
    help: `実家から通えない、その他やむを得ない事情があるか: ${wordsOf(yesNo)}`,
  },
  independent: { value: 'WORD', help: `家賃を払う独立生計者か: ${wordsOf(yesNo)}` },
  months: { value: 'NUMBER', help: '卒業までの月数（4年なら 48）' },
  loan1: { value: 'YEN', help: '選びたい第一種の月額' },
  loan2: { value: 'YEN', help: '選びたい第二種の月額（増額を含む）' },
  'entry-extra': { value: 'YEN', help: '選びたい入学時特別増額' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type AmountsAsked = Readonly<{ facts: AmountFacts; chosen: ChosenAmounts }>;

export function readAmountsOptions(options: Options): Result<AmountsAsked, string> {
  const read = optionReader(options);
  const facts: AmountFacts = {
    school: read.word('school', schools),
    course: read.word('course', courses) ?? 'day',
    schooling: read.word('schooling', schoolings),
    founder: read.word('founder', founders),
    commute: read.word('commute', commutes),
    entryYear: read.year('entry-year'),
    field: read.word('field', fields),
    grant: read.word('grant', grants, grantAliases),
    manyChildren: read.word('many-children', yesNo),
    special: read.word('special', yesNo),
    isOverHighestIncome: read.word('income-over', yesNo),
    educationLoan: read.word('education-loan', loans),
    entry: read.word('entry', entries),
    hadEntryExtra: read.word('had-entry-extra', yesNo),
    distance: read.number('distance'),
    travelMinutes: read.number('travel-minutes'),
    fare: read.yen('fare'),
    services: read.number('services'),
    otherAwayReason: read.word('other-away-reason', yesNo),
    independent: read.word('independent', yesNo),
    months: read.count('months'),
  };
  const chosen: ChosenAmounts = {
    loan1: read.yen('loan1'),
    loan2: read.yen('loan2'),
    entryExtra: read.yen('entry-extra'),
  };
  const problem = read.problem();
  return problem === null ? ok({ facts, chosen }) : err(problem);
}
