import { cellName } from '../fields/cell-place.ts';
import { assertNever } from '../result.ts';
import type { FactValue } from './fact-value.ts';
import { factOf } from './facts.ts';
import { type CellFill, emptyFill, type FillValue, fillText, textFill } from './fill-value.ts';
import type { FillMode, Tie } from './form.ts';
import { formatsOf, written } from './formats.ts';
import type { FileSubject, StudentSubject } from './subject.ts';
import { type Sheets, type Target, targetsOf } from './targets.ts';
import type { TieContent } from './tie-content.ts';
import type { TieFact } from './tie-fact.ts';

/** A cell with what goes into it, before anything is written. */
export type PlannedCell = CellFill &
  Readonly<{
    /** What it is about: 「生年月日」 */
    label: string;
    /** Whom it is about; null = the same for all */
    studentNumber: string | null;
    /** The fact is not entered */
    isMissing: boolean;
    /** What the officer has to know: a text that its boxes do not hold; null = nothing */
    problem: string | null;
  }>;

/** The students of each file: one each, or as many as a list has rows for. */
export function filesFor<Student>(
  mode: FillMode,
  students: readonly Student[],
): readonly (readonly Student[])[] {
  const size = mode.kind === 'each' ? 1 : mode.students;
  return Array.from({ length: Math.ceil(students.length / size) }, (_, at) =>
    students.slice(at * size, (at + 1) * size),
  );
}

/** What goes where in one file. Rows of a list beyond the last student stay as they are. */
export function planFile(
  { mode, ties, sheets }: Readonly<{ mode: FillMode; ties: readonly Tie[]; sheets: Sheets }>,
  file: FileSubject,
  students: readonly StudentSubject[],
): readonly PlannedCell[] {
  return targetsOf(mode, ties, sheets).flatMap((target) => {
    if (target.student === null) return [plannedCell(target, file, null)];
    const student = students[target.student];
    return student === undefined ? [] : [plannedCell(target, file, student)];
  });
}

function plannedCell(target: Target, file: FileSubject, student: StudentSubject | null): PlannedCell {
  const { tie, sheet, place, box } = target;
  const { value, isMissing } = contentValue(tie.content, file, student);
  const boxed = box === null ? { value, problem: null } : inBox(value, box, tie.content);
  return {
    sheet,
    cell: cellName(place),
    label: contentLabel(tie.content),
    studentNumber: isOfStudent(tie.content) ? (student?.entry.applicant.studentNumber ?? null) : null,
    isMissing: isMissing && (box ?? 0) === 0,
    ...boxed,
  };
}

/** Whether it differs from student to student. */
export const isOfStudent = (content: TieContent): boolean =>
  content.kind !== 'fixed' && factOf(content.fact)?.scope !== 'file';

type Content = Readonly<{ value: FillValue; isMissing: boolean }>;

function contentValue(content: TieContent, file: FileSubject, student: StudentSubject | null): Content {
  switch (content.kind) {
    case 'fixed':
      return { value: textFill(content.text), isMissing: false };
    case 'fact': {
      const value = factValue(content.fact, file, student);
      return value === null
        ? { value: emptyFill, isMissing: factOf(content.fact)?.isOptional !== true }
        : { value: written(value, content.format), isMissing: false };
    }
    case 'mark': {
      const value = factValue(content.fact, file, student);
      const isIt = value !== null && shownValue(value) === content.equals;
      return { value: isIt ? textFill(content.mark) : emptyFill, isMissing: value === null };
    }
    default:
      return assertNever(content, 'tie content');
  }
}

function factValue(id: string, file: FileSubject, student: StudentSubject | null): FactValue | null {
  const fact = factOf(id);
  if (fact === undefined) return null;
  if (fact.scope === 'file') return fact.read(file);
  return student === null ? null : fact.read(student, file);
}

/** As the form of the student shows it, which is what a mark is compared with. */
const shownValue = (value: FactValue): string => fillText(written(value, formatsOf[value.kind][0]));

/** A character with the selector of its variant. */
const characters = /.[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]?/gsu;

function inBox(value: FillValue, box: number, content: TieContent): Pick<PlannedCell, 'value' | 'problem'> {
  const text = fillText(value);
  const each = text.match(characters) ?? [];
  const boxes = content.kind === 'fact' ? (content.boxes ?? 1) : 1;
  const problem =
    box === 0 && each.length > boxes
      ? `「${text}」は ${each.length} 文字あり、${boxes} マスに入りきりません。`
      : null;
  return { value: textFill(each[box]?.trim() ?? ''), problem };
}

/** 「生年月日」「給付希望が「はい」なら ○」「「該当なし」」 */
export function contentLabel(content: TieContent): string {
  switch (content.kind) {
    case 'fixed':
      return `「${content.text}」`;
    case 'fact':
      return labelOf(factOf(content.fact));
    case 'mark':
      return `${labelOf(factOf(content.fact))}が「${content.equals}」なら ${content.mark}`;
    default:
      return assertNever(content, 'tie content');
  }
}

const labelOf = (fact: TieFact | undefined): string => fact?.label ?? '分からない項目';
