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
const grants = { なし: 'none', 第1区分: 'I', 第2区分: 'II', 第3区分: 'III' } as const;
/** 「第Ⅲ区分」 is 「第III区分」 after NFKC. */
const grantAliases = { 第I区分: '第1区分', 第II区分: '第2区分', 第III区分: '第3区分' } as const;
const loans = { 省略可: 'exempt', 不採用: 'refused', 採用: 'granted', 未定: 'undecided' } as const;

export const amountsOptions = {
  school: { value: 'WORD', help: `進学先: ${wordsOf(schools)}` },
  course: { value: 'WORD', help: `課程: ${wordsOf(courses)}（なければ昼間）` },
  founder: { value: 'WORD', help: `設置者: ${wordsOf(founders)}` },
  commute: { value: 'WORD', help: `通学: ${wordsOf(commutes)}` },
  field: { value: 'WORD', help: `増額のある課程: ${wordsOf(fields)}` },
  grant: { value: 'WORD', help: `給付奨学金の支援区分: ${wordsOf(grants)}` },
  special: {
    value: 'WORD',
    help: `生活保護の世帯から通うか、社会的養護か（括弧内の金額）: ${wordsOf(yesNo)}`,
  },
  'income-over': {
    value: 'WORD',
    help: `収入が一定額以上か（第一種の最高月額を選べない）: ${wordsOf(yesNo)}`,
  },
  'education-loan': { value: 'WORD', help: `国の教育ローン: ${wordsOf(loans)}` },
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
    founder: read.word('founder', founders),
    commute: read.word('commute', commutes),
    field: read.word('field', fields),
    grant: read.word('grant', grants, grantAliases),
    special: read.word('special', yesNo),
    isOverHighestIncome: read.word('income-over', yesNo),
    educationLoan: read.word('education-loan', loans),
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
