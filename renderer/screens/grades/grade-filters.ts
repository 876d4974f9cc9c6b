import type { GradeField, GradeRow, GradeTable } from '#core/contract/students.ts';

export const gradeFilters = ['all', 'missing', 'below', 'borderline'] as const;
export type GradeFilter = (typeof gradeFilters)[number];

export type FilterWords = Pick<GradeTable, 'fields' | 'byAverageOnly' | 'wishes'>;

/** Only what can occur under the edition; `selected` stays in sight whatever happens. */
export const filtersFor = ({ fields }: FilterWords, selected: GradeFilter): readonly GradeFilter[] =>
  gradeFilters.filter((filter) => filter === selected || !needsLine(filter) || hasLine(fields));

const needsLine = (filter: GradeFilter): boolean => filter === 'below' || filter === 'borderline';

/** 緊急採用・応急採用 compare no figure. */
const hasLine = (fields: readonly GradeField[]): boolean =>
  fields.includes('gradeAverage') || fields.includes('gpa');

export function filterLabel(filter: GradeFilter, { fields, byAverageOnly, wishes }: FilterWords): string {
  switch (filter) {
    case 'all':
      return 'すべて';
    case 'missing':
      return byAverageOnly ? '評定が未入力' : '未入力';
    case 'below':
      return wishes.includes('continuation') ? '警告などに当たる' : '基準に届かない';
    case 'borderline': {
      const steps = [
        ...(fields.includes('gradeAverage') ? ['0.1'] : []),
        ...(fields.includes('gpaRank') ? ['1位'] : []),
      ];
      return steps.length === 0 ? '境目' : `境目（あと ${steps.join('・')}）`;
    }
  }
}

/** Entries the school makes only where the average does not suffice. */
const statements: readonly GradeField[] = [
  'studyWillMethod',
  'studyWillResult',
  'studyWillDate',
  'studyWillBy',
  'specialTalent',
  'specialWill',
];

/** The limits are in the rules and never here. */
export function belongsTo(filter: GradeFilter, row: GradeRow): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'missing':
      return row.incomplete;
    case 'below':
      return (
        row.below || (row.rounded !== null && statements.some((field) => row.cells[field]?.needed === true))
      );
    case 'borderline':
      return row.borderline;
  }
}
