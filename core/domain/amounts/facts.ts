import type { Schooling } from '../applicant.ts';
import type { AdjustedSchool, GrantBand, IncreasedField, Living } from '../edition-amounts.ts';

/** What decides how much a student may receive. `null` means 「入力なし」. */
export type AmountFacts = Readonly<{
  school: AdjustedSchool | null;
  /** 昼間部, 夜間部, 通信教育課程 */
  course: 'day' | 'night' | 'correspondence' | null;
  /** 受講形態, of 通信教育課程 only */
  schooling: Schooling | null;
  /** 国公立 / 私立 */
  founder: 'public' | 'private' | null;
  /** 自宅 / 自宅外 */
  commute: 'home' | 'away' | null;
  /** 入学年度 */
  entryYear: number | null;
  /** 医学・歯学, 薬学・獣医学 or another course */
  field: IncreasedField | 'other' | null;
  /** 支援区分 of the grant received */
  grant: GrantBand | 'none' | null;
  /** 多子世帯 */
  manyChildren: boolean | null;
  /** 生活保護 and living with the supporter, or 社会的養護: the figures in brackets */
  special: boolean | null;
  /** 収入が一定額以上: the highest amount of loan1 is closed */
  isOverHighestIncome: boolean | null;
  /** 国の教育ローン: procedure not needed, applied and refused, granted, not decided yet */
  educationLoan: 'exempt' | 'refused' | 'granted' | 'undecided' | null;
  /** How this school was entered: 1年次 now, 編入学 now, or earlier */
  entry: 'firstYear' | 'transfer' | 'earlier' | null;
  /** 入学時特別増額 received at this school before */
  hadEntryExtra: boolean | null;
  /** The way to school from the parents' home: km, minutes one way, yen a month, services an hour at that time of day */
  distance: number | null;
  travelMinutes: number | null;
  fare: number | null;
  services: number | null;
  /** その他やむを得ない特別な事情 */
  otherAwayReason: boolean | null;
  /** 独立生計者 (社会的養護 included) who pays rent */
  independent: boolean | null;
  /** Months from entry to graduation */
  months: number | null;
}>;

export type AmountField = keyof AmountFacts;

export const noAmountFacts: AmountFacts = {
  school: null,
  course: null,
  schooling: null,
  founder: null,
  commute: null,
  entryYear: null,
  field: null,
  grant: null,
  manyChildren: null,
  special: null,
  isOverHighestIncome: null,
  educationLoan: null,
  entry: null,
  hadEntryExtra: null,
  distance: null,
  travelMinutes: null,
  fare: null,
  services: null,
  otherAwayReason: null,
  independent: null,
  months: null,
};

export const amountFieldLabels: Readonly<Record<AmountField, string>> = {
  school: '進学先の学校種',
  course: '昼間・夜間・通信の別',
  schooling: '通信教育の受講形態',
  founder: '国公立・私立の別',
  commute: '自宅・自宅外の別',
  entryYear: '入学年度',
  field: '医・歯・薬・獣医の課程かどうか',
  grant: '給付奨学金の支援区分',
  manyChildren: '多子世帯かどうか',
  special: '生活保護・社会的養護の該当',
  isOverHighestIncome: '収入が一定額以上かどうか',
  educationLoan: '国の教育ローンの結果',
  entry: '1年次の入学か編入学か',
  hadEntryExtra: '入学時特別増額を受けたことがあるか',
  distance: '実家からの通学距離',
  travelMinutes: '実家からの通学時間',
  fare: '実家からの通学費',
  services: '通学時間帯の運行本数',
  otherAwayReason: 'その他やむを得ない事情',
  independent: '独立生計者かどうか',
  months: '卒業までの月数',
};

export const namedFields = (fields: readonly AmountField[]): string =>
  fields.map((field) => `「${amountFieldLabels[field]}」`).join('と');

export const bandLabels: Readonly<Record<GrantBand, string>> = {
  I: '第Ⅰ区分',
  II: '第Ⅱ区分',
  III: '第Ⅲ区分',
  IV: '第Ⅳ区分',
  outside: '区分外（多子世帯）',
};

/** The column of the tables, or what is still to be entered to find it. */
export function livingOf({ founder, commute }: AmountFacts): Living | readonly AmountField[] {
  if (founder === null || commute === null) {
    return [
      ...(founder === null ? (['founder'] as const) : []),
      ...(commute === null ? (['commute'] as const) : []),
    ];
  }
  if (founder === 'public') return commute === 'home' ? 'publicHome' : 'publicAway';
  return commute === 'home' ? 'privateHome' : 'privateAway';
}

/** 「29,200円」 */
export const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
