/** One five-step mark as it stands in a 評定一覧; null = the subject was taken and its mark is not in yet. */
export type PracticeMark = Readonly<{ year: number; subject: string; mark: number | null }>;

const subjectsByYear: readonly (readonly [year: number, subjects: readonly string[]])[] = [
  [
    1,
    [
      '国語総合',
      '世界史A',
      '現代社会',
      '数学Ⅰ',
      '数学A',
      '化学基礎',
      '生物基礎',
      '体育',
      '保健',
      '音楽Ⅰ',
      'コミュニケーション英語Ⅰ',
    ],
  ],
  [
    2,
    [
      '現代文B',
      '古典B',
      '日本史B',
      '数学Ⅱ',
      '物理基礎',
      '体育',
      '保健',
      'コミュニケーション英語Ⅱ',
      '家庭基礎',
    ],
  ],
];

const places = subjectsByYear.flatMap(([year, subjects]) => subjects.map((subject) => ({ year, subject })));

/** How many marks a student of the practice school has after two years. */
export const marksPerStudent = places.length;

/**
 * Marks that add up to `sum` exactly. `variety` moves marks between subjects (one up, one down), so that students with
 * the same sum do not look alike.
 */
export function marksWithSum(sum: number, variety: number): readonly PracticeMark[] {
  const base = Math.floor(sum / marksPerStudent);
  const rest = sum - base * marksPerStudent;
  const marks = places.map((_, at) => base + ((at * 7 + variety) % marksPerStudent < rest ? 1 : 0));
  for (let swap = 0; swap < 6; swap++) {
    const up = (variety * 3 + swap * 5) % marksPerStudent;
    const down = (variety * 5 + swap * 3 + 1) % marksPerStudent;
    const higher = (marks[up] ?? 0) + 1;
    const lower = (marks[down] ?? 0) - 1;
    if (up === down || higher > 5 || lower < 1) continue;
    marks[up] = higher;
    marks[down] = lower;
  }
  return places.map((place, at) => ({ ...place, mark: marks[at] ?? null }));
}

/** The same marks with the last subject of the second year still open. */
export const withOneMissing = (marks: readonly PracticeMark[]): readonly PracticeMark[] =>
  marks.map((mark, at) => (at === marks.length - 1 ? { ...mark, mark: null } : mark));
