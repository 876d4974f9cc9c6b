import type { AmountFacts, AmountField } from '#core/domain/amounts/facts.ts';
import { readCount, readMeasure, readYear, readYen } from '#core/domain/figures.ts';

/** Facts that are typed, still as text. */
export const typedFields = ['entryYear', 'distance', 'travelMinutes', 'fare', 'services', 'months'] as const;
export type TypedField = (typeof typedFields)[number];
export type FactTexts = Readonly<Record<TypedField, string>>;

export const isTyped = (field: AmountField): field is TypedField =>
  (typedFields as readonly AmountField[]).includes(field);

export const fieldDescriptions: Readonly<Partial<Record<AmountField, string>>> = {
  months: '4年なら 48。受け始める月から数えます。',
  entryYear: '西暦で入力します。例：2023',
  distance: 'キロメートル（片道）',
  travelMinutes: '分（片道）',
  fare: '円（1か月）',
  services: '1時間当たりの本数',
  isOverHighestIncome: '併用貸与の家計基準を超えるときは「はい」',
  special: '生活保護の世帯から通う人、児童養護施設等から通う人は「はい」',
  independent: '社会的養護を含む独立生計者で、家賃を払う人は「はい」',
};

const readers: Readonly<Record<TypedField, (text: string) => number | null>> = {
  entryYear: readYear,
  distance: readMeasure,
  travelMinutes: readMeasure,
  fare: (text) => readYen(text) ?? readMeasure(text),
  services: readMeasure,
  months: readCount,
};

const problemWords: Readonly<Record<TypedField, string>> = {
  entryYear: '西暦の年度を、2023 のように入力してください。',
  distance: '数字を、60 のように入力してください。',
  travelMinutes: '数字を、120 のように入力してください。',
  fare: '金額を、10000 のように入力してください。',
  services: '数字を、1 のように入力してください。',
  months: '1 から 999 の整数で入力してください。',
};

export const textsOf = (facts: AmountFacts): FactTexts => ({
  entryYear: textOf(facts.entryYear),
  distance: textOf(facts.distance),
  travelMinutes: textOf(facts.travelMinutes),
  fare: textOf(facts.fare),
  services: textOf(facts.services),
  months: textOf(facts.months),
});

const textOf = (value: number | null): string => (value === null ? '' : String(value));

/** What is typed, as facts; what cannot be read stays open and is told. */
export function readTexts(texts: FactTexts): Readonly<{
  facts: Pick<AmountFacts, TypedField>;
  problems: ReadonlyMap<AmountField, string>;
}> {
  const problems = new Map<AmountField, string>();
  const read = (field: TypedField): number | null => {
    const value = readers[field](texts[field]);
    if (value === null && texts[field].trim() !== '') problems.set(field, problemWords[field]);
    return value;
  };
  return {
    facts: {
      entryYear: read('entryYear'),
      distance: read('distance'),
      travelMinutes: read('travelMinutes'),
      fare: read('fare'),
      services: read('services'),
      months: read('months'),
    },
    problems,
  };
}
