import type { SheetRequest } from '#core/contract/print-sheets.ts';
import type { Person } from '#core/domain/documents/model.ts';
import { personOf } from '#core/domain/documents/people.ts';
import { type PrintedDocument, sheetTitles } from '#core/domain/documents/print-sheet.ts';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { isForAdopted, sheetsOfAdopted } from '../adoption/student-sheets.ts';
import { closingDocument } from '../board/closing-document.ts';
import type { AppContext, Job } from '../context.ts';
import { registeredSchool } from '../forms/prepare-form.ts';
import { gather } from '../gather.ts';
import { rejudgeDocument } from '../rejudge/print.ts';
import { studentUnknown } from '../students/unknown.ts';
import { buildSheet } from './build-sheet.ts';
import { labelDocument } from './labels.ts';
import { isForStudents, sheetsOfStudents } from './sheets-of-students.ts';

export type WantedSheet = Readonly<{ sheet: SheetRequest; studentNumber: string | null }>;

/** The answer to the question of a sheet, with the school's name and the student's. */
export async function prepareSheet(
  ctx: AppContext,
  { sheet, studentNumber }: WantedSheet,
  job: Job,
): Promise<Result<PrintedDocument, Failure>> {
  const { school: registered, byNumber } = await gather(ctx);
  const school = registeredSchool(registered ?? ctx.schoolUnlessRegistered ?? null);
  if (!school.ok) return school;
  if (sheet.kind === 'closing') return closingDocument(ctx, sheet.round);
  if (isForStudents(sheet)) return sheetsOfStudents(ctx, sheet, school.value);
  if (isForAdopted(sheet)) return sheetsOfAdopted(ctx, sheet, school.value);
  if (sheet.kind === 'rejudge') return rejudgeDocument(ctx, sheet.edition, school.value, job);
  if (sheet.kind === 'labels') return labelDocument(ctx, sheet, school.value);
  let person: Person | null = null;
  if (studentNumber !== null) {
    const found = byNumber.get(studentNumber);
    if (found === undefined) return studentUnknown(studentNumber);
    person = personOf(found.applicant);
  }
  const content = await buildSheet(ctx, sheet, job);
  if (!content.ok) return content;
  const frame = {
    title: sheetTitles[sheet.kind],
    school: school.value,
    editionTitle: content.value.editionTitle,
    documentNumber: null,
    printedOn: ctx.clock.today(),
  };
  return ok({ kind: 'print-sheet', frame, person, ...content.value });
}
