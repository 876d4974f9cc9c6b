import { fieldLabels } from './field-labels.ts';

/** The sections of a rule file in the order of the officer's work. */
const sections: Readonly<Record<string, string>> = {
  calendar: '日程',
  qualification: '資格',
  marks: '学力',
  household: '家計（目安）',
  choices: '申込区分',
  papers: '提出書類',
  amounts: '金額',
  supporters: '生計維持者',
  deductions: '特別控除',
  guarantee: '保証',
  enrolment: '在学情報',
  emergency: '緊急採用・応急採用',
  continuation: '適格認定',
  adoption: '採用後の手続き',
  defects: '不備の点検',
  scale: '返還の年数',
  start: '返還の始まり',
  halfYearly: '月賦・半年賦併用',
  incomeLinked: '所得連動返還',
  rates: '利率',
  about: '版と資料',
};

const order = Object.keys(sections);

/** 「家計（目安）」; the key itself where the dictionary does not know it, so that nothing is left out. */
export const sectionLabel = (section: string): string => sections[section] ?? fieldLabel([section]);

/** Sections that are not in the list come last, in the order given. */
export const bySection = (a: string, b: string): number => placeOf(a) - placeOf(b);

const placeOf = (section: string): number => {
  const at = order.indexOf(section);
  return at < 0 ? order.length : at;
};

/** The name of a key where it stands: what is written for 「parent.key」 goes before what is written for the key. */
export const fieldLabel = (keys: readonly string[]): string => knownFieldLabel(keys) ?? keys.at(-1) ?? '';

export function knownFieldLabel(keys: readonly string[]): string | null {
  const key = keys.at(-1) ?? '';
  const parent = keys.at(-2);
  const special = parent === undefined ? undefined : fieldLabels[`${parent}.${key}`];
  return special ?? fieldLabels[key] ?? sections[key] ?? null;
}
