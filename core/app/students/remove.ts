import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction, recordBatch } from '#core/store/history.ts';
import { markChange, marksByStudent } from '#core/store/marks.ts';
import { netEntryRemoved, netEntryRows } from '#core/store/net-entries.ts';
import { paperChange, paperStatesByStudent } from '#core/store/paper-states.ts';
import { confirmationChange, confirmationsByStudent } from '#core/store/school-rules.ts';
import { applicantsByNumber, studentChange } from '#core/store/students.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { studentUnknown } from './unknown.ts';

/**
 * Removes students with their marks, papers, confirmations and entries for スカラネット; one step, and everything comes
 * back with 「元に戻す」.
 */
export const removeStudents = (
  ctx: AppContext,
  studentNumbers: readonly string[],
): Promise<Result<null, Failure>> =>
  inTransaction(ctx.workspace().db, async (tx) => {
    const numbers = [...new Set(studentNumbers)];
    const applicants = await applicantsByNumber(tx, numbers, await viewOf(ctx, tx));
    const unknown = numbers.find((number) => !applicants.has(number));
    if (unknown !== undefined) return studentUnknown(unknown);
    const marks = await marksByStudent(tx, numbers);
    const states = await paperStatesByStudent(tx, numbers);
    const entries = await netEntryRows(tx, numbers);
    const confirmed = await confirmationsByStudent(tx, numbers);
    // What hangs on a student goes first, so that undoing brings the student back first.
    const changes: readonly (Change | null)[] = [
      ...numbers.flatMap((number) =>
        (marks.get(number) ?? []).map((mark) => markChange({ studentNumber: number, ...mark }, null)),
      ),
      ...numbers.flatMap((number) =>
        [...(states.get(number) ?? [])].map(([key, state]) =>
          paperChange(number, key, state, { kind: 'notReceived' }),
        ),
      ),
      ...entries.map(netEntryRemoved),
      ...numbers.flatMap((number) =>
        [...(confirmed.get(number) ?? [])].map(([ruleId, confirmation]) =>
          confirmationChange(number, ruleId, confirmation, null),
        ),
      ),
      ...numbers.map((number) => studentChange(applicants.get(number) ?? null, null)),
    ];
    const label = numbers.length === 1 ? '生徒の削除' : `生徒の削除（${numbers.length}人）`;
    const recorded = await recordBatch(
      tx,
      { kind: 'remove', label, at: ctx.clock.now() },
      changes.filter((change) => change !== null),
    );
    return recorded.ok ? ok(null) : recorded;
  });
