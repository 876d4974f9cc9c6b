import { randomUUID } from 'node:crypto';
import type { YearPlan } from '#core/contract/year.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import { type CarriedDeadlines, carriedDeadlines } from '#core/domain/year/deadlines.ts';
import { highestGrade, type Turn } from '#core/domain/year/outcome.ts';
import { type Passage, passages } from '#core/domain/year/plan.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import { rowsWritten } from '#core/store/rows-written.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { recordIsReadOnly } from './read-only.ts';

/** 年度の切り替え thought through, from the data as it is now. */
export type PlannedYear = Readonly<{
  stamp: string;
  gathered: Gathered;
  edition: Edition;
  turn: Turn;
  passages: readonly Passage[];
  deadlines: CarriedDeadlines;
}>;

export async function planYear(
  ctx: AppContext,
  { edition: id, lastGrade, chosen }: YearPlan,
): Promise<Result<PlannedYear, Failure>> {
  const workspace = ctx.workspace();
  if (workspace.kind === 'archive') return err(recordIsReadOnly(workspace));
  const edition = editionById(ctx.rulebook, id);
  if (!edition.ok) return edition;
  const gathered = await gather(ctx);
  const { cases, edition: old, plan } = gathered;
  if (edition.value.fiscalYear <= old.fiscalYear)
    return fail(
      'value-invalid',
      `切り替える先は、いまの年度（${old.fiscalYear}年度）より後の年度の版にしてください。`,
    );
  const applicants = cases.map(({ applicant }) => applicant);
  const turn: Turn = {
    from: old.fiscalYear,
    to: edition.value.fiscalYear,
    lastGrade: lastGrade ?? highestGrade(applicants),
    scheme: old.scheme,
  };
  const outcomes = new Map(chosen.map(({ studentNumber, outcome }) => [studentNumber, outcome]));
  return ok({
    stamp: String(await rowsWritten(workspace.db)),
    gathered,
    edition: edition.value,
    turn,
    passages: passages(applicants, turn, outcomes),
    deadlines: newDeadlines(gathered, plan.deadlines, edition.value),
  });
}

/** Each an entry of its own beside the one of the old year. */
function newDeadlines(
  { edition: old }: Gathered,
  deadlines: Gathered['plan']['deadlines'],
  edition: Edition,
): CarriedDeadlines {
  const rounds = { before: old.calendar.rounds, after: edition.calendar.rounds };
  const { carried, left } = carriedDeadlines(deadlines, rounds, edition.id);
  return { carried: carried.map((deadline) => ({ ...deadline, id: randomUUID() })), left };
}
