import { type GradeField, type GradeRow, gradeFields } from '#core/contract/students.ts';

/** A row of 成績 with nothing entered; `needed` lists the cells the average asks for. */
export function gradeRow(more: Partial<GradeRow>, needed: readonly GradeField[] = []): GradeRow {
  const cells = Object.fromEntries(
    gradeFields.map((field) => [
      field,
      { text: '', problem: null, needed: needed.includes(field), whyNot: null },
    ]),
  ) as GradeRow['cells'];
  return {
    studentNumber: '020101',
    grade: 3,
    class: '1',
    seat: 1,
    name: '髙橋　太郎',
    cells,
    marks: null,
    rounded: null,
    outlook: [],
    ...more,
  };
}
