import type { DeductionFacts } from '#core/domain/deductions/facts.ts';
import { readPlainYen } from './plain-yen.ts';

type YesNo = 'yes' | 'no' | null;

/** Whole yen of a year's costs, typed. */
export const yenFields = [
  'tuition',
  'tuitionReduction',
  'apartHousing',
  'apartUtilities',
  'apartFurniture',
  'treatmentCost',
  'disasterSpending',
  'disasterLoss',
] as const;
export type YenField = (typeof yenFields)[number];

/** Counts where 0 is an answer. */
export const countFields = ['disabledPersons', 'treatmentMonths', 'disasterYears'] as const;
export type CountField = (typeof countFields)[number];

export type DeductionTexts = Readonly<
  Record<YenField | CountField, string> & {
    household: DeductionFacts['household'];
    childrenFit: YesNo;
    livesApart: YesNo;
    hadDisaster: YesNo;
    /** Grandparents who live with a family of one parent: 「72歳 0円」 one below the other */
    grandparents: readonly Readonly<{ age: string; income: string }>[];
    /** はい: there are some, listed; いいえ: there are none */
    hasGrandparents: YesNo;
  }
>;

export const emptyDeductions: DeductionTexts = {
  tuition: '',
  tuitionReduction: '',
  apartHousing: '',
  apartUtilities: '',
  apartFurniture: '',
  treatmentCost: '',
  disasterSpending: '',
  disasterLoss: '',
  disabledPersons: '',
  treatmentMonths: '',
  disasterYears: '',
  household: null,
  childrenFit: null,
  livesApart: null,
  hadDisaster: null,
  grandparents: [],
  hasGrandparents: null,
};

/** Keeps a value, or notes why the text of its field was not taken. */
type Note = (field: string, text: string, value: number | null, words: string) => number | null;

export function readDeductions(texts: DeductionTexts, note: Note): DeductionFacts {
  const yen = (field: YenField) => note(field, texts[field], readPlainYen(texts[field]), yenWords);
  const count = (field: CountField) => note(field, texts[field], wholeNumber(texts[field]), countWords);
  return {
    tuition: yen('tuition'),
    tuitionReduction: yen('tuitionReduction'),
    household: texts.household,
    childrenFit: answered(texts.childrenFit),
    grandparents: grandparentsIn(texts, note),
    disabledPersons: count('disabledPersons'),
    livesApart: answered(texts.livesApart),
    apartHousing: yen('apartHousing'),
    apartUtilities: yen('apartUtilities'),
    apartFurniture: yen('apartFurniture'),
    treatmentMonths: count('treatmentMonths'),
    treatmentCost: yen('treatmentCost'),
    hadDisaster: answered(texts.hadDisaster),
    disasterYears: count('disasterYears'),
    disasterSpending: yen('disasterSpending'),
    disasterLoss: yen('disasterLoss'),
  };
}

/** Open until every one of them is known. */
function grandparentsIn(
  { hasGrandparents, grandparents }: DeductionTexts,
  note: Note,
): DeductionFacts['grandparents'] {
  if (hasGrandparents !== 'yes') return hasGrandparents === 'no' ? [] : null;
  const read = grandparents.map(({ age, income }, at) => ({
    age: note(`grandparents ${at} age`, age, wholeNumber(age), countWords),
    income: note(`grandparents ${at} income`, income, readPlainYen(income), yenWords),
  }));
  const known = read.flatMap(({ age, income }) => (age === null || income === null ? [] : [{ age, income }]));
  return known.length === read.length && known.length > 0 ? known : null;
}

const answered = (answer: YesNo): boolean | null => (answer === null ? null : answer === 'yes');

function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,3}$/.test(plain) ? Number(plain) : null;
}

const yenWords = '金額を、120000 や 12万円 のように入力してください。';
const countWords = '数字を、2 のように入力してください。';
