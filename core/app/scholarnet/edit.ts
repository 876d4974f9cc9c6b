import type { EditResult } from '#core/contract/students.ts';
import type { Failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import type { Result } from '#core/domain/result.ts';
import { type EntryField, entryChoices, isEntryField, noEntries } from '#core/domain/scholarnet/entries.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { netEntriesByStudent, netEntryChange } from '#core/store/net-entries.ts';
import { existingNumbers } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { recordEdit } from '../record-edit.ts';
import { studentUnknown } from '../students/unknown.ts';

type Edit = Readonly<{ field: string; text: string }>;
type Accepted = Readonly<{ field: EntryField; text: string }>;

/** Keeps entries as they were typed: what スカラネット does not take so is shown beside them and never lost. */
export const editEntries = (
  ctx: AppContext,
  studentNumber: string,
  edits: readonly Edit[],
): Promise<Result<EditResult, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    if (!(await existingNumbers(tx)).has(studentNumber)) return studentUnknown(studentNumber);
    const judged = edits.map((edit) => ({ edit, problem: problemOf(edit) }));
    const accepted = judged.flatMap(({ edit: { field, text }, problem }): readonly Accepted[] =>
      problem === null && isEntryField(field) ? [{ field, text: text.trim() }] : [],
    );
    const rejected = judged.flatMap(({ edit: { field, text }, problem }) =>
      // What may be a マイナンバー is not even sent back.
      problem === null
        ? []
        : [{ studentNumber, field, text: problem === myNumberInCell ? '' : text, problem }],
    );
    const stored = (await netEntriesByStudent(tx, [studentNumber])).get(studentNumber) ?? noEntries;
    const last = new Map(accepted.map(({ field, text }) => [field, text]));
    const changes = [...last].flatMap(([field, text]): readonly Change[] => {
      const change = netEntryChange(studentNumber, field, stored[field], text);
      return change === null ? [] : [change];
    });
    const label = 'スカラネットの入力内容の記入';
    return recordEdit(ctx, tx, { kind: 'edit', label, changes, applied: accepted.length, rejected });
  });

function problemOf({ field, text }: Edit): string | null {
  if (!isEntryField(field)) return 'この項目には入力できません。';
  if (holdsMyNumber(text)) return myNumberInCell;
  const choices = entryChoices[field];
  if (choices === undefined || text === '' || choices.includes(text)) return null;
  return `${choices.map((choice) => `「${choice}」`).join('')}から選んでください。`;
}
