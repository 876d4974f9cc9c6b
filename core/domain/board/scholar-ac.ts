import type { Applicant, IsoDate } from '../applicant.ts';
import { searchKey } from '../names.ts';
import type { AcEntry } from '../progress/records.ts';

// What スカラAC shows, set beside the roster. Numbers decide; names only propose.

/** Under which 受付番号 are compared: widths, spaces and hyphens make no difference. */
export const receiptKey = (text: string): string =>
  isPlain.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\s\-‐‑‒–—―−ー]/gu, '')
        .toUpperCase();

/** Nearly every number, and asked of everybody at each change. */
const isPlain = /^[0-9A-Z]*$/u;

/** The day a line was read; timestamps carry the offset of Japan. */
export const readOn = ({ readAt }: Pick<AcEntry, 'readAt'>): IsoDate => readAt.slice(0, 10);

export type AcMatches = Readonly<{
  /** 学籍番号 → the line with the student's number */
  lines: ReadonlyMap<string, AcEntry>;
  /** Lines whose number no student has */
  unknown: readonly AcEntry[];
  /** Students without a number whose name or カナ stands in such a line: 学籍番号 → line */
  proposed: ReadonlyMap<string, AcEntry>;
  /** 学籍番号 → the others who have the same number; who shares none is absent */
  sharing: ReadonlyMap<string, readonly string[]>;
  /** When the whole list was last read; null = never, single lines were typed at most */
  listReadOn: IsoDate | null;
}>;

type Person = Pick<
  Applicant,
  'studentNumber' | 'familyName' | 'givenName' | 'familyKana' | 'givenKana' | 'receiptNumber'
>;

export function matchScholarAc(people: readonly Person[], entries: readonly AcEntry[]): AcMatches {
  const byNumber = new Map(entries.map((entry) => [receiptKey(entry.receiptNumber), entry]));
  const holders = holdersOf(people);
  const lines = new Map<string, AcEntry>();
  for (const [key, students] of holders) {
    const entry = byNumber.get(key);
    if (entry !== undefined) for (const student of students) lines.set(student, entry);
  }
  const unknown = [...byNumber].flatMap(([key, entry]) => (holders.has(key) ? [] : [entry]));
  const shared = [...holders.values()].filter((students) => students.length > 1);
  const sharing = new Map(
    shared.flatMap((students) =>
      students.map((student) => [student, students.filter((other) => other !== student)] as const),
    ),
  );
  return {
    lines,
    unknown,
    proposed: proposalsFor(people, unknown),
    sharing,
    listReadOn: listReadOn(entries),
  };
}

/** By key of the number: those who have it. */
function holdersOf(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { studentNumber, receiptNumber } of people) {
    if (receiptNumber === null) continue;
    const key = receiptKey(receiptNumber);
    const known = holders.get(key);
    if (known === undefined) holders.set(key, [studentNumber]);
    else known.push(studentNumber);
  }
  return holders;
}

function proposalsFor(people: readonly Person[], unknown: readonly AcEntry[]): ReadonlyMap<string, AcEntry> {
  if (unknown.length === 0) return new Map();
  const byName = new Map(unknown.map((entry) => [searchKey(entry.name), entry]));
  const byKana = new Map(
    unknown.flatMap((entry) => (entry.kana === null ? [] : [[kanaKey(entry.kana), entry] as const])),
  );
  return new Map(
    people.flatMap((person) => {
      if (person.receiptNumber !== null) return [];
      const kana = kanaOf(person);
      const entry = (kana === '' ? undefined : byKana.get(kana)) ?? byName.get(nameOf(person));
      return entry === undefined ? [] : [[person.studentNumber, entry] as const];
    }),
  );
}

/** The name in the list is another one, and so is the カナ: 旧字体 alone makes no other person. */
export const isOtherName = (person: Person, { name, kana }: AcEntry): boolean =>
  !isVeryName(person, name) &&
  searchKey(name) !== nameOf(person) &&
  (kana === null || kanaKey(kana) !== kanaOf(person));

/** Nearly every line: the costlier comparison is made for few. */
const isVeryName = ({ familyName, givenName }: Person, name: string): boolean =>
  name === `${familyName}　${givenName}` || name === `${familyName}${givenName}`;

const nameOf = ({ familyName, givenName }: Person): string => searchKey(`${familyName}${givenName}`);
const kanaOf = ({ familyKana, givenKana }: Person): string =>
  kanaKey(`${familyKana ?? ''}${givenKana ?? ''}`);

/** スカラネット takes no ヲ in カナ (2020年度 通信教育 p.30): there it stands as オ. */
const kanaKey = (text: string): string => searchKey(text).replaceAll('ヲ', 'オ');

/** Lines that came together share their moment; a single one was typed and is no list in which somebody could be missing. */
export function listReadOn(entries: readonly AcEntry[]): IsoDate | null {
  const counts = new Map<string, number>();
  for (const { readAt } of entries) counts.set(readAt, (counts.get(readAt) ?? 0) + 1);
  const lists = [...counts].flatMap(([readAt, count]) => (count > 1 ? [readAt] : []));
  return lists.toSorted().at(-1)?.slice(0, 10) ?? null;
}
