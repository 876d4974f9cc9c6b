import { type Applicant, fullName } from '#core/domain/applicant.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { caseEventChange, caseEventsOf } from '#core/store/case-events.ts';
import type { Change } from '#core/store/entities.ts';

import { inTransaction, recordBatch } from '#core/store/history.ts';
import { markChange, marksByStudent } from '#core/store/marks.ts';
import { netEntryRemoved, netEntryRows } from '#core/store/net-entries.ts';
import { listedOnPaper } from '#core/store/office-year.ts';
import { paperCheckChange, paperChecksByStudent } from '#core/store/paper-checks.ts';
import { paperChange, paperWaysByStudent } from '#core/store/paper-states.ts';
import { confirmationChange, confirmationsByStudent } from '#core/store/school-rules.ts';
import { applicantsByNumber, studentChange } from '#core/store/students.ts';
import { readAdoption } from '../adoption/records.ts';
import { withoutCandidate } from '../adoption/removals.ts';
import type { AppContext } from '../context.ts';
import { viewOf } from '../gather.ts';
import { studentUnknown } from './unknown.ts';

/**
 * Removes students with their marks, papers, confirmations, events and entries for スカラネット; one step, and everything
 * comes back with 「元に戻す」. Who stands on a 推薦書 or in an envelope stays: what went to JASSO must be explained later.
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
    const listed = await listedOnPaper(tx, numbers);
    if (listed !== null) return stillListed(applicants.get(listed) ?? null, listed);
    const adopted = await readAdoption(tx);
    const holder = adopted.holders.find(({ studentNumber }) => numbers.includes(studentNumber));
    if (holder !== undefined) return stillAdopted(holder.studentNumber, applicants);
    const events = await caseEventsOf(tx, numbers);
    const marks = await marksByStudent(tx, numbers);
    const ways = await paperWaysByStudent(tx, numbers);
    const checks = await paperChecksByStudent(tx, numbers);
    const entries = await netEntryRows(tx, numbers);
    const confirmed = await confirmationsByStudent(tx, numbers);
    // What hangs on a student goes first, so that undoing brings the student back first.
    const changes: readonly (Change | null)[] = [
      ...numbers.flatMap((number) =>
        (marks.get(number) ?? []).map((mark) => markChange({ studentNumber: number, ...mark }, null)),
      ),
      ...numbers.flatMap((number) =>
        [...(ways.get(number) ?? [])].map(([key, way]) => paperChange(number, key, way, [])),
      ),
      ...[...checks.values()].flat().map((check) => paperCheckChange(check, null)),
      ...numbers.flatMap((number) => withoutCandidate(adopted, number) ?? []),
      ...entries.map(netEntryRemoved),
      ...events.map((event) => caseEventChange(event, null)),
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

const called = (applicant: Applicant | null, studentNumber: string): string =>
  applicant === null ? `学籍番号 ${studentNumber} の生徒` : `${fullName(applicant)}さん（${studentNumber}）`;

const stillAdopted = (
  studentNumber: string,
  applicants: ReadonlyMap<string, Applicant>,
): Result<never, Failure> =>
  fail(
    'input-invalid',
    `${called(applicants.get(studentNumber) ?? null, studentNumber)}は、採用者として記録されているため削除できません。退学・辞退などは「採用後」の「異動」に記録してください。`,
  );

const stillListed = (applicant: Applicant | null, studentNumber: string): Result<never, Failure> =>
  fail(
    'input-invalid',
    `${called(applicant, studentNumber)}は、推薦書または発送の記録に載っているため削除できません。申込みをやめた生徒は、辞退として記録してください。`,
  );
