import type { AdjustedSchool, IncreasedField, Living } from '../edition-amounts.ts';
import type { GuideBand as Band } from '../edition-household.ts';

/** What decides how much a student may receive. `null` means 「入力なし」. */
export type AmountFacts = Readonly<{
  school: AdjustedSchool | null;
  /** 昼間部, 夜間部, 通信教育課程 */
  course: 'day' | 'night' | 'correspondence' | null;
  /** 国公立 / 私立 */
  founder: 'public' | 'private' | null;
  /** 自宅 / 自宅外 */
  commute: 'home' | 'away' | null;
  /** 医学・歯学, 薬学・獣医学 or another course */
  field: IncreasedField | 'other' | null;
  /** 支援区分 of the grant received */
  grant: Band | 'none' | null;
  /** 生活保護 and living with the supporter, or 社会的養護: the figures in brackets */
  special: boolean | null;
  /** 収入が一定額以上: the highest amount of loan1 is closed */
  isOverHighestIncome: boolean | null;
  /** 国の教育ローン: procedure not needed, applied and refused, granted, not decided yet */
  educationLoan: 'exempt' | 'refused' | 'granted' | 'undecided' | null;
  /** Months from entry to graduation */
  months: number | null;
}>;

export type AmountField = keyof AmountFacts;

const amountFieldLabels: Readonly<Record<AmountField, string>> = {
  school: '進学先の学校種',
  course: '昼間・夜間・通信の別',
  founder: '国公立・私立の別',
  commute: '自宅・自宅外の別',
  field: '医・歯・薬・獣医の課程かどうか',
  grant: '給付奨学金の支援区分',
  special: '生活保護・社会的養護の該当',
  isOverHighestIncome: '収入が一定額以上かどうか',
  educationLoan: '国の教育ローンの結果',
  months: '卒業までの月数',
};

export const namedFields = (fields: readonly AmountField[]): string =>
  fields.map((field) => `「${amountFieldLabels[field]}」`).join('と');

export const bandLabels: Readonly<Record<Band, string>> = {
  I: '第Ⅰ区分',
  II: '第Ⅱ区分',
  III: '第Ⅲ区分',
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
