import type { FactField } from '../applicant.ts';
import type { Edition } from '../edition.ts';
import type { ContinuationTest } from '../edition-continuation.ts';
import type { MarksWay } from '../edition-marks.ts';

/** The entries that 成績 can have, in the order of its columns. */
export const gradeEntries = [
  'gradeAverage',
  'gradePeriod',
  'equivalencyExam',
  'creditsEarned',
  'creditsStandard',
  'attendanceRate',
  'graduationDelayed',
  'warnedBefore',
  'gpa',
  'gpaRank',
  'gpaHeadCount',
  'aboveMean',
  'studyWillMethod',
  'studyWillResult',
  'studyWillDate',
  'studyWillBy',
  'specialTalent',
  'specialWill',
  'loan2Basis',
  'emergencyCause',
  'emergencyMonth',
  'loanStart',
] as const satisfies readonly FactField[];
export type GradeEntry = (typeof gradeEntries)[number];

/** What of an edition makes an entry worth a column. `elsewhere`: it has no marks of its own, the school looks them up. */
type Reason =
  | MarksWay['kind']
  | ContinuationTest['kind']
  | 'elsewhere'
  | 'emergency'
  | 'emergencyCauses'
  | 'emergencyStarts';

const askedBy: Readonly<Record<GradeEntry, readonly Reason[]>> = {
  gradeAverage: ['average', 'elsewhere'],
  gradePeriod: ['average', 'elsewhere'],
  equivalencyExam: ['exam'],
  creditsEarned: ['credits'],
  creditsStandard: ['credits'],
  attendanceRate: ['attendance'],
  graduationDelayed: ['graduationDelayed'],
  warnedBefore: ['warnedTwice'],
  gpa: ['top', 'mean', 'gpaBottom', 'elsewhere'],
  gpaRank: ['top', 'gpaBottom', 'elsewhere'],
  gpaHeadCount: ['top', 'gpaBottom', 'elsewhere'],
  aboveMean: ['mean'],
  studyWillMethod: ['studyWill'],
  studyWillResult: ['studyWill'],
  studyWillDate: ['studyWill'],
  studyWillBy: ['studyWill'],
  specialTalent: ['hardship'],
  specialWill: ['hardship'],
  loan2Basis: ['school'],
  emergencyCause: ['emergencyCauses'],
  emergencyMonth: ['emergency'],
  loanStart: ['emergencyStarts'],
};

/** The entries that an edition has a use for. */
export function entriesIn(edition: Edition): readonly GradeEntry[] {
  const reasons = reasonsOf(edition);
  return gradeEntries.filter((entry) => askedBy[entry].some((reason) => reasons.has(reason)));
}

function reasonsOf({ marks, continuation, emergency }: Edition): ReadonlySet<Reason> {
  return new Set<Reason>([
    ...marks.rules.flatMap(({ ways }) => ways.map(({ value }) => value.kind)),
    ...(continuation?.rules.map(({ value }) => value.test.kind) ?? []),
    ...(continuation === null && marks.rules.length === 0 ? (['elsewhere'] as const) : []),
    ...(emergency === null ? [] : (['emergency'] as const)),
    ...((emergency?.causes.length ?? 0) > 0 ? (['emergencyCauses'] as const) : []),
    ...((emergency?.starts.length ?? 0) > 0 ? (['emergencyStarts'] as const) : []),
  ]);
}

/** The average of 高等学校等 is all there is to compare: nothing is known of a student without it. */
export const isByAverageOnly = (entries: readonly GradeEntry[]): boolean =>
  entries.includes('gradeAverage') && !entries.includes('gpa');

const statements: ReadonlySet<GradeEntry> = new Set<GradeEntry>([
  'studyWillMethod',
  'studyWillResult',
  'studyWillDate',
  'studyWillBy',
  'specialTalent',
  'specialWill',
  'loan2Basis',
]);

/** What the school decides and states, unlike a figure that it has. */
export const isStatement = (entry: GradeEntry): boolean => statements.has(entry);
