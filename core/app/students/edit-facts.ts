import type { EditResult, FactEdit } from '#core/contract/students.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { parseFactBy, showFact } from '#core/domain/fields/fact.ts';
import type { RosterField } from '#core/domain/fields/roster-column.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import type { View } from '#core/domain/grade-period.ts';
import { myNumberInCell } from '#core/domain/my-number.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { type Marks, marksByStudent } from '#core/store/marks.ts';
import type { Tx } from '#core/store/schema.ts';
import { applicantsByNumber, computedAverage, existingNumbers, studentChange } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { recordEdit } from '../record-edit.ts';
import { readsAsMyNumber } from './student-number-guard.ts';
import { notInRoster } from './unknown.ts';

/**
 * Takes entries as they were typed or pasted, one undo step for all. Each is judged on its own: what cannot be taken
 * comes back with its reason and the rest is stored.
 */
export const editFacts = (
  ctx: AppContext,
  label: string,
  edits: readonly FactEdit[],
): Promise<Result<EditResult, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const around = await surroundings(ctx, tx, edits);
    const edited = new Map(around.stored);
    const rejected: (FactEdit & { readonly problem: string })[] = [];
    for (const edit of edits) {
      const current = edited.get(edit.studentNumber);
      const outcome = current === undefined ? problem(notInRoster) : enter(current, edit, around);
      if (outcome.ok) edited.set(edit.studentNumber, outcome.applicant);
      else rejected.push({ ...edit, problem: outcome.problem });
    }
    const changes = [...around.stored].flatMap(([number, before]): readonly Change[] => {
      const change = studentChange(before, edited.get(number) ?? null);
      return change === null ? [] : [change];
    });
    return recordEdit(ctx, tx, {
      kind: 'edit',
      label,
      changes,
      applied: edits.length - rejected.length,
      rejected,
    });
  });

type Around = Readonly<{
  view: View;
  stored: ReadonlyMap<string, Applicant>;
  marks: ReadonlyMap<string, Marks>;
  /** 学籍番号 that somebody has or has just been given */
  taken: Set<string>;
}>;

async function surroundings(ctx: AppContext, tx: Tx, edits: readonly FactEdit[]): Promise<Around> {
  const view = await viewOf(ctx, tx);
  const numbers = [...new Set(edits.map(({ studentNumber }) => studentNumber))];
  const wanted = edits.filter(({ field }) => field === 'studentNumber').map(({ text }) => text);
  const averaged = edits.filter(({ field }) => field === 'gradeAverage');
  return {
    view,
    stored: await applicantsByNumber(tx, numbers, view),
    marks: averaged.length === 0 ? new Map() : await marksByStudent(tx, numbers),
    taken: wanted.length === 0 ? new Set() : await existingNumbers(tx),
  };
}

type Outcome = Readonly<{ ok: true; applicant: Applicant }> | Readonly<{ ok: false; problem: string }>;
const problem = (sentence: string): Outcome => ({ ok: false, problem: sentence });

function enter(applicant: Applicant, { field, text, studentNumber }: FactEdit, around: Around): Outcome {
  const column = columnOf(field);
  if (column === undefined) return problem('この列には入力できません。');
  // What already stands there is no change: a computed average copied onto itself stays computed.
  if (showFact(column.field, applicant) === text) return { ok: true, applicant };
  const parsed = parseFactBy(around.view.edition, column.field, textCell(text));
  if (!parsed.ok) return problem(parsed.problem);
  const patched = { ...applicant, ...parsed.patch };
  switch (column.field satisfies RosterField) {
    case 'studentNumber':
      return renumber(applicant, patched, around.taken);
    case 'gradeAverage':
      return {
        ok: true,
        applicant: withAverage(patched, around.marks.get(studentNumber) ?? [], around.view),
      };
    default:
      return { ok: true, applicant: patched };
  }
}

function renumber(before: Applicant, after: Applicant, taken: Set<string>): Outcome {
  if (after.studentNumber === before.studentNumber) return { ok: true, applicant: after };
  if (readsAsMyNumber(after.studentNumber, taken)) return problem(myNumberInCell);
  if (taken.has(after.studentNumber)) {
    return problem(
      `学籍番号「${after.studentNumber}」は、すでにほかの生徒が使っています。番号を確かめて、入力し直してください。`,
    );
  }
  taken.add(after.studentNumber);
  return { ok: true, applicant: after };
}

/** An average that is cleared goes back to the one computed from 評定一覧, where there is one. */
const withAverage = (applicant: Applicant, marks: Marks, view: View): Applicant =>
  applicant.gradeAverage === null
    ? { ...applicant, gradeAverage: computedAverage(applicant, marks, view) }
    : applicant;
