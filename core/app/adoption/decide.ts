import type { DecisionEntry } from '#core/contract/adoption.ts';
import type { EditResult } from '#core/contract/students.ts';
import {
  type Decision,
  decisionProblem,
  type Review,
  requestNeed,
  reviewStepOf,
} from '#core/domain/adoption/review.ts';
import { isDone } from '#core/domain/adoption/step.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Failure } from '#core/domain/failure.ts';
import { holdsMyNumber, myNumberInCell } from '#core/domain/my-number.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { reviewChange } from '#core/store/adoption/reviews.ts';
import type { Change } from '#core/store/entities.ts';
import { inTransaction } from '#core/store/history.ts';
import { personAtWork } from '#core/store/people.ts';
import type { AppContext } from '../context.ts';
import { recordEdit } from '../record-edit.ts';
import { adoptionState, type HolderContext } from './holder-context.ts';
import { type Proposal, proposalsFor, reviewEdition } from './proposals.ts';
import { recordGone } from './record.ts';
import { type Rejected, rejection } from './rejection.ts';

/** The school decides; what the figures led to is kept beside it. One decision that cannot be made holds no other up. */
export async function decide(
  ctx: AppContext,
  year: number,
  entries: readonly DecisionEntry[],
): Promise<Result<EditResult, Failure>> {
  const state = await adoptionState(ctx);
  const proposals = await proposalsFor(ctx, state, year);
  const edition = reviewEdition(ctx.rulebook, year);
  const known = new Map(state.holders.map((context) => [context.holder.id, context]));
  const today = ctx.clock.today();
  return inTransaction(ctx.workspace().db, async (tx) => {
    const by = await personAtWork(tx);
    const rejected: Rejected[] = [];
    const changes: Change[] = [];
    for (const entry of entries) {
      const decided = decisionFor(entry, known.get(entry.holderId), proposals, { year, edition, by, today });
      if (decided.ok) changes.push(...decided.value);
      else rejected.push(decided.error);
    }
    const label = entries.every(({ measure }) => measure === null)
      ? '適格認定の決定の取り消し'
      : '適格認定の決定';
    const applied = entries.length - rejected.length;
    return recordEdit(ctx, tx, { kind: 'adoption', label, changes, applied, rejected });
  });
}

type Around = Readonly<{ year: number; edition: Edition | null; by: string | null; today: IsoDate }>;

/** The change that the decision makes (none where it is the same), or why it cannot be made. */
function decisionFor(
  { measure, reason, ...entry }: DecisionEntry,
  context: HolderContext | undefined,
  proposals: ReadonlyMap<string, Proposal>,
  { year, edition, by, today }: Around,
): Result<readonly Change[], Rejected> {
  if (context === undefined) return err(rejection('', recordGone.message));
  const { studentNumber } = context.holder;
  const proposal = proposals.get(studentNumber);
  const wanted = { measure, reason, ...entry };
  const problem = problemOf(wanted, context, proposal, { year, hasRules: edition !== null });
  if (problem !== null) return err(rejection(studentNumber, problem));
  const decision: Decision | null =
    measure === null
      ? null
      : {
          measure,
          reason: reason === '' ? null : reason,
          proposed: proposal?.measure ?? null,
          edition: edition?.id ?? null,
          on: today,
          by,
        };
  const change = decisionChange(context, year, decision);
  return ok(change === null ? [] : [change]);
}

function problemOf(
  entry: DecisionEntry,
  { holder, applicant, events, steps }: HolderContext,
  proposal: Proposal | undefined,
  { year, hasRules }: Readonly<{ year: number; hasRules: boolean }>,
): string | null {
  if (holdsMyNumber(entry.reason ?? '')) return myNumberInCell;
  if (entry.measure === null)
    return isDone(steps, reviewStepOf('entered', year))
      ? 'スカラACに入力した後です。先にその記録を取り消してください。'
      : null;
  return decisionProblem(
    { measure: entry.measure, reason: entry.reason },
    {
      need: requestNeed(holder, events, applicant, year),
      steps,
      year,
      hasRules,
      proposed: proposal?.measure ?? null,
    },
  );
}

/** The same decision again keeps its day and who made it. */
function decisionChange(
  { holder: { id, studentNumber }, reviews }: HolderContext,
  year: number,
  decision: Decision | null,
): Change | null {
  const before = reviews.find((each) => each.year === year) ?? null;
  const known = before?.decision ?? null;
  const isSame =
    known !== null &&
    decision !== null &&
    known.measure === decision.measure &&
    known.reason === decision.reason;
  if (isSame) return null;
  const blank: Review = { holderId: id, studentNumber, year, dueOn: null, decision: null };
  return reviewChange(before, { ...(before ?? blank), decision });
}
