import type { Parsed } from '#core/contract/index.ts';
import type { Applicant } from '#core/domain/applicant.ts';
import { blankApplicant } from '#core/domain/blank-applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { textCell } from '#core/domain/fields/cell-value.ts';
import { parseFactBy } from '#core/domain/fields/fact.ts';
import { columnOf } from '#core/domain/fields/roster-columns.ts';
import { myNumberInCell } from '#core/domain/my-number.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { existingNumbers, studentChange } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { readsAsMyNumber } from './student-number-guard.ts';

type Entries = Parsed<'students.add'>['facts'];

/** One student by hand. Everything entered must be right; what is left empty can be entered later. */
export async function addStudent(
  ctx: AppContext,
  entries: Entries,
): Promise<Result<Readonly<{ studentNumber: string }>, Failure>> {
  const read = applicantFrom(entries, ctx.workspace().edition);
  if (!read.ok) return read;
  const applicant = read.value;
  const { studentNumber } = applicant;
  return inTransaction(ctx.workspace().db, async (tx) => {
    const existing = await existingNumbers(tx);
    if (readsAsMyNumber(studentNumber, existing)) return fail('value-invalid', myNumberInCell);
    if (existing.has(studentNumber)) {
      return fail(
        'student-number-taken',
        `学籍番号「${studentNumber}」の生徒は、すでに名簿にいます。番号を確かめて、入力し直してください。`,
      );
    }
    const change = studentChange(null, applicant);
    const meta = { kind: 'add', label: '生徒の追加', at: ctx.clock.now() } as const;
    const recorded = await recordBatch(tx, meta, change === null ? [] : [change]);
    return recorded.ok ? ok({ studentNumber }) : recorded;
  });
}

function applicantFrom(entries: Entries, edition: Edition): Result<Applicant, Failure> {
  let applicant: Applicant = blankApplicant;
  for (const { field, text } of entries) {
    const column = columnOf(field);
    if (column === undefined) return fail('value-invalid', `「${field}」という項目はありません。`);
    if (text.trim() === '' && !column.required) continue;
    const parsed = parseFactBy(edition, column.field, textCell(text));
    if (!parsed.ok) return fail('value-invalid', `${column.label}: ${parsed.problem}`);
    applicant = { ...applicant, ...parsed.patch };
  }
  if (applicant.studentNumber === '') {
    return fail('value-invalid', '学籍番号が入力されていません。学籍番号を入力してください。');
  }
  if (applicant.familyName === '') {
    return fail('value-invalid', '氏名が入力されていません。姓と名を入力してください。');
  }
  return ok(applicant);
}
