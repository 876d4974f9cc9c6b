import type { GradeField, GradeRow } from '#core/contract/students.ts';

export const gradeFilters = ['all', 'missing', 'below', 'borderline'] as const;
export type GradeFilter = (typeof gradeFilters)[number];

export const gradeFilterLabels: Readonly<Record<GradeFilter, string>> = {
  all: 'すべて',
  missing: '評定が未入力',
  below: '基準に届かない',
  borderline: '境目（あと 0.1）',
};

/** Entries the school makes only where the average does not suffice. */
const statements: readonly GradeField[] = [
  'studyWillMethod',
  'studyWillResult',
  'studyWillDate',
  'studyWillBy',
  'specialTalent',
  'specialWill',
];

/** `borderline` is the judgement's own list; the limits are in the rules and never here. */
export function belongsTo(filter: GradeFilter, row: GradeRow, borderline: ReadonlySet<string>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'missing':
      return row.cells.gradeAverage.text === '';
    case 'below':
      return row.rounded !== null && statements.some((field) => row.cells[field].needed);
    case 'borderline':
      return borderline.has(row.studentNumber);
  }
}
