import type { FileNaming } from '#core/contract/foundation.ts';
import { fullName } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { fillFileNames } from '#core/domain/foundation/file-names.ts';
import type { FoundationForm, Tie } from '#core/domain/foundation/form.ts';
import { filesFor, type PlannedCell, planFile } from '#core/domain/foundation/plan.ts';
import { tieProblems } from '#core/domain/foundation/problems.ts';
import type { StudentSubject } from '#core/domain/foundation/subject.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { noEntries } from '#core/domain/scholarnet/entries.ts';
import { netEntriesByStudent } from '#core/store/net-entries.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';
import { formOf, type OpenedFile, openFile, tiesOf } from './open-form.ts';

export type FillRequest = Readonly<{ id: string; students: readonly string[]; naming: FileNaming }>;

/** A filling before anything is written. */
export type PreparedFill = Readonly<{
  form: FoundationForm;
  ties: readonly Tie[];
  file: OpenedFile;
  files: readonly PreparedFile[];
}>;

export type PreparedFile = Readonly<{
  name: string;
  students: readonly StudentSubject[];
  /** Computed when asked for */
  cells: () => readonly PlannedCell[];
}>;

/** The chosen students in class order, spread over files. */
export async function prepareFill(
  ctx: AppContext,
  { id, students: wanted, naming }: FillRequest,
): Promise<Result<PreparedFill, Failure>> {
  const { db, edition } = ctx.workspace();
  const found = await formOf(db, id);
  if (!found.ok) return found;
  const form = found.value;
  const file = await openFile(ctx, form);
  if (!file.ok) return file;
  const ties = await tiesOf(db, id);
  const { cases, school } = await gather(ctx);
  const chosen = new Set(wanted);
  const entriesOf = await netEntriesByStudent(db);
  const students = cases
    .filter(({ applicant }) => chosen.delete(applicant.studentNumber))
    .map(
      (entry, at): StudentSubject => ({
        entry,
        entries: entriesOf.get(entry.applicant.studentNumber) ?? noEntries,
        number: at + 1,
      }),
    );
  if (chosen.size > 0)
    return fail(
      'student-unknown',
      `学籍番号「${[...chosen].slice(0, 5).join('」「')}」の生徒が名簿にいません。生徒を選び直してください。`,
    );
  const groups = filesFor(form.mode, students);
  const names = fillFileNames(
    form,
    groups.map((group) => group.map(({ entry: { applicant } }) => nameParts(applicant, naming))),
  );
  const { sheets } = file.value.layout;
  const subject = { school, scheme: edition.scheme, printedOn: ctx.clock.today() };
  return ok({
    form,
    ties,
    file: file.value,
    files: groups.map((group, at) => ({
      name: names[at] ?? '',
      students: group,
      cells: () => planFile({ mode: form.mode, ties, sheets }, { ...subject, students: group.length }, group),
    })),
  });
}

const nameParts = (
  applicant: Parameters<typeof fullName>[0] & Readonly<{ studentNumber: string }>,
  naming: FileNaming,
): readonly string[] =>
  naming === 'name' ? [applicant.studentNumber, fullName(applicant)] : [applicant.studentNumber];

/** Why a form cannot be filled at all. */
export function fillable({ form, ties, file, files }: PreparedFill): Result<null, Failure> {
  if (files.length === 0)
    return fail('nothing-selected', '生徒が選ばれていません。記入する生徒を選んでください。');
  if (ties.length === 0)
    return fail(
      'nothing-selected',
      '様式のセルに、まだ何も割り当てられていません。「項目の割り当て」でセルを選んでください。',
    );
  const [problem] = tieProblems(form.mode, ties, file.layout);
  return problem === undefined ? ok(null) : fail('value-invalid', problem.sentence);
}
