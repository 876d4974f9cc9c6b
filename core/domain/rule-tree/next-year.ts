import type { IsoDate } from '../applicant.ts';
import { isIsoDate, isYearMonth } from '../dates.ts';
import { type Content, isList, isMap } from './content.ts';
import type { TextEdit } from './edit.ts';
import { entriesOf } from './entries.ts';
import type { RuleEntry } from './entry.ts';
import { isItemName } from './locate.ts';

export type NextYear = Readonly<{
  fiscalYear: number;
  title: string;
  shortTitle: string;
  publication: Readonly<{ title: string; publisher: string; edition: string }>;
}>;

/** A value with days or months of the old year: emptied, or where a file must have one, put off by the years between. */
export type Dated = Readonly<{ empty: TextEdit; later: readonly TextEdit[] }>;

/** What makes an edition the draft of a later year: a new name, and nothing of it confirmed. */
export function nextYearEdits(
  file: Content,
  year: NextYear,
  today: IsoDate,
): Readonly<{ head: readonly TextEdit[]; values: readonly TextEdit[]; dated: readonly Dated[] }> {
  const years = year.fiscalYear - numberIn(file, 'fiscalYear');
  const entries = entriesOf(file).filter(({ source }) => source !== null);
  const dated = entries.filter(({ value }) => hasDate(value));
  return {
    head: headEdits(file, year, years, today),
    values: entries.flatMap(unconfirmed),
    dated: emptied(dated, years),
  };
}

function headEdits(file: Content, year: NextYear, years: number, today: IsoDate): readonly TextEdit[] {
  const set = (key: string, content: Content): TextEdit => ({ kind: 'set', at: [key], content });
  const entryYear = isMap(file) ? file.entryYear : null;
  const documents = isMap(file) && isList(file.documents) ? file.documents : [];
  return [
    set('id', `${isMap(file) ? String(file.scheme) : ''}-${year.fiscalYear}`),
    set('fiscalYear', year.fiscalYear),
    ...(typeof entryYear === 'number' ? [set('entryYear', entryYear + years)] : []),
    set('title', year.title),
    set('shortTitle', year.shortTitle),
    set('lastCheckedOn', today),
    set('reviewBy', null),
    {
      kind: 'insert',
      at: ['documents'],
      index: 0,
      content: { id: freshDocumentId(documents, year.fiscalYear), ...year.publication },
    },
  ];
}

/** 「y2027」, 「y2027b」 … : short, and none of those that are there. */
export function freshDocumentId(documents: readonly Content[], fiscalYear: number): string {
  const taken = documents.map((document) => (isMap(document) ? String(document.id) : ''));
  const names = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `y${fiscalYear}${letter}`);
  return names.find((name) => !taken.includes(name)) ?? `y${fiscalYear}-${taken.length + 1}`;
}

/** Whether a publication was entered by the school in the form, by the name it got there. */
export const isEnteredDocument = (id: string, fiscalYear: number): boolean => id.startsWith(`y${fiscalYear}`);

const unconfirmed = ({ at }: RuleEntry): readonly TextEdit[] => [
  { kind: 'set', at: [...at, 'certainty'], content: 'B' },
  { kind: 'remove', at: [...at, 'checkedOn'] },
  { kind: 'remove', at: [...at, 'reviewBy'] },
];

/** Items of a list with several values (the rounds of the year) go together: their list is emptied. */
function emptied(dated: readonly RuleEntry[], years: number): readonly Dated[] {
  const groups = Map.groupBy(dated, ({ at, names }) => JSON.stringify(emptyAt(at, names)));
  return [...groups].map(([place, entries]) => {
    const at = JSON.parse(place) as readonly (string | number)[];
    const list = entries.some(({ at: whole }) => whole.length > at.length);
    return {
      empty: { kind: 'set', at, content: list ? [] : null },
      later: entries.map((entry) => ({
        kind: 'set',
        at: entry.shape === 'value' ? [...entry.at, 'value'] : entry.at,
        content: putOff(entry.value, years),
      })),
    };
  });
}

/** The value itself, or the list in which its item stands. */
function emptyAt(at: RuleEntry['at'], names: readonly string[]): RuleEntry['at'] {
  const item = names.findIndex(isItemName);
  return item < 0 ? at : at.slice(0, item);
}

function hasDate(content: Content): boolean {
  if (typeof content === 'string') return isIsoDate(content) || isYearMonth(content);
  if (isList(content)) return content.some(hasDate);
  return isMap(content) && Object.values(content).some(hasDate);
}

function putOff(content: Content, years: number): Content {
  if (typeof content === 'string' && hasDate(content))
    return `${Number(content.slice(0, 4)) + years}${content.slice(4).replace('-02-29', '-02-28')}`;
  if (isList(content)) return content.map((item) => putOff(item, years));
  if (!isMap(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([key, inner]) => [key, putOff(inner, years)]));
}

const numberIn = (file: Content, key: string): number => {
  const content = isMap(file) ? file[key] : null;
  return typeof content === 'number' ? content : 0;
};
