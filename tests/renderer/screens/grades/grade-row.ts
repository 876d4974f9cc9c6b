import type { GradeField, GradeRow } from '#core/contract/students.ts';
import { gradeEntries } from '#core/domain/grades/entries.ts';

/** A row of 成績 with nothing entered; `needed` lists the cells that are asked for. */
export function gradeRow(more: Partial<GradeRow>, needed: readonly GradeField[] = []): GradeRow {
  const cells = Object.fromEntries(
    gradeEntries.map((field) => [
      field,
      { text: '', problem: null, needed: needed.includes(field), whyNot: null },
    ]),
  );
  return {
    studentNumber: '020101',
    grade: 3,
    class: '1',
    seat: 1,
    faculty: null,
    name: '髙橋　太郎',
    cells,
    marks: null,
    rounded: null,
    place: '',
    mean: '',
    incomplete: false,
    below: false,
    borderline: false,
    outlook: [],
    ...more,
  };
}
