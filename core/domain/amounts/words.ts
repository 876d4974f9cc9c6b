import type { AidAnswer } from './answer.ts';
import { type AmountFacts, bandLabels } from './facts.ts';

// The facts that decide amounts as an officer chooses them, the same in the window and on paper.

type Worded =
  | 'school'
  | 'course'
  | 'schooling'
  | 'founder'
  | 'commute'
  | 'field'
  | 'grant'
  | 'educationLoan'
  | 'entry';
type Words<Value extends string> = readonly Readonly<{ value: Value; label: string }>[];

export const factWords: { readonly [Field in Worded]: Words<NonNullable<AmountFacts[Field]>> } = {
  school: [
    { value: 'university', label: '大学' },
    { value: 'juniorCollege', label: '短期大学' },
    { value: 'vocational', label: '専修学校（専門課程）' },
    { value: 'kosen', label: '高等専門学校（4・5年）' },
  ],
  course: [
    { value: 'day', label: '昼間' },
    { value: 'night', label: '夜間' },
    { value: 'correspondence', label: '通信教育' },
  ],
  schooling: [
    { value: 'summerWinter', label: '夏季・冬季スクーリング' },
    { value: 'fullYear', label: '通年スクーリング' },
    { value: 'openUniversity', label: '放送大学' },
  ],
  founder: [
    { value: 'public', label: '国公立' },
    { value: 'private', label: '私立' },
  ],
  commute: [
    { value: 'home', label: '自宅' },
    { value: 'away', label: '自宅外' },
  ],
  field: [
    { value: 'other', label: 'その他の課程' },
    { value: 'medicalDental', label: '医学・歯学' },
    { value: 'pharmacyVeterinary', label: '薬学・獣医学' },
  ],
  grant: [
    { value: 'none', label: '受けない' },
    { value: 'I', label: bandLabels.I },
    { value: 'II', label: bandLabels.II },
    { value: 'III', label: bandLabels.III },
    { value: 'IV', label: bandLabels.IV },
    { value: 'outside', label: bandLabels.outside },
  ],
  educationLoan: [
    { value: 'undecided', label: 'まだ分からない' },
    { value: 'exempt', label: '手続きを省略できる' },
    { value: 'refused', label: '申し込んで利用できなかった' },
    { value: 'granted', label: '利用できる' },
  ],
  entry: [
    { value: 'firstYear', label: '1年次に入学' },
    { value: 'transfer', label: '編入学' },
    { value: 'earlier', label: 'それより前に入学' },
  ],
};

export const unitWords: Readonly<Record<AidAnswer['unit'], string>> = {
  month: '月額',
  year: '年額',
  once: '一回',
};

const isWorded = (field: keyof AmountFacts): field is Worded => Object.hasOwn(factWords, field);

/** 「私立」「はい」「60」; null where nothing is entered. */
export function factShown(field: keyof AmountFacts, facts: AmountFacts): string | null {
  const value = facts[field];
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'number')
    return `${value.toLocaleString('ja-JP', { useGrouping: field === 'fare' })}${unitOf[field] ?? ''}`;
  if (!isWorded(field)) return null;
  const words: readonly Readonly<{ value: string; label: string }>[] = factWords[field];
  return words.find((word) => word.value === value)?.label ?? null;
}

const unitOf: Readonly<Partial<Record<keyof AmountFacts, string>>> = {
  entryYear: '年度',
  distance: 'km',
  travelMinutes: '分',
  fare: '円',
  services: '本',
  months: 'か月',
};
