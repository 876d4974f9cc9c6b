import type { SheetRequest } from '#core/contract/print-sheets.ts';
import { personOf } from '#core/domain/documents/people.ts';
import { type PrintSheets, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { School } from '#core/domain/school.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { studentUnknown } from '../students/unknown.ts';
import { inspectionContent } from './inspection-sheets.ts';
import { studyWillContent } from './study-will-sheets.ts';

/** What is printed for several students, a page for each. */
export type StudentsSheet = Extract<SheetRequest, { kind: 'inspection' | 'interview' | 'report' }>;

export const isForStudents = (sheet: SheetRequest): sheet is StudentsSheet => 'studentNumbers' in sheet;

/** A sheet for each of the students, in the order of class and seat. */
export async function sheetsOfStudents(
  ctx: AppContext,
  { kind, studentNumbers }: StudentsSheet,
  school: School,
): Promise<Result<PrintSheets, Failure>> {
  const { cases, byNumber, edition } = await gather(ctx);
  const unknown = studentNumbers.find((number) => !byNumber.has(number));
  if (unknown !== undefined) return studentUnknown(unknown);
  const wanted = new Set(studentNumbers);
  const contentOf = await contentFor(ctx, kind);
  return ok({
    kind: 'print-sheets',
    frame: {
      title: sheetTitles[kind],
      school,
      editionTitle: edition.title,
      documentNumber: null,
      printedOn: ctx.clock.today(),
    },
    sheets: cases
      .filter(({ applicant }) => wanted.has(applicant.studentNumber))
      .flatMap(({ applicant }) => {
        const content = contentOf(applicant.studentNumber);
        return content === null ? [] : [{ person: personOf(applicant), content }];
      }),
  });
}

const contentFor = (
  ctx: AppContext,
  kind: StudentsSheet['kind'],
): Promise<(studentNumber: string) => SheetContent | null> =>
  kind === 'inspection' ? inspectionContent(ctx) : studyWillContent(ctx, kind);
