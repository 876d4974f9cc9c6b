import type { Applicant } from '#core/domain/applicant.ts';
import type { Standing } from '#core/domain/cohort/standing.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { judge } from '#core/domain/judge/judge.ts';
import { compareJudgements, type WishChange } from '#core/domain/rejudge/compare.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { AppContext, Job } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { applicantsIn } from '../gathering/sources.ts';

/** Everyone judged by another edition beside the one in use. */
export type Comparison = Readonly<{
  gathered: Gathered;
  after: Edition;
  /** By 学籍番号, also those who do not change: their list is empty */
  changes: ReadonlyMap<string, readonly WishChange[]>;
}>;

/** So many are judged before a cancel message is let in. */
const slice = 100;

/** The last comparison of what was gathered: its list, a student of it and its print are asked for one after the other. */
const lastOf = new WeakMap<Gathered, Comparison>();

export async function compareWith(
  ctx: AppContext,
  editionId: string,
  job: Job,
): Promise<Result<Comparison, Failure>> {
  const after = editionById(ctx.rulebook, editionId);
  if (!after.ok) return after;
  const gathered = await gather(ctx);
  const last = lastOf.get(gathered);
  if (last?.after === after.value) return ok(last);
  const read = await ctx
    .workspace()
    .db.connection()
    .execute((held) => applicantsIn(held, { edition: after.value, asOf: gathered.asOf }, gathered));
  const changes = new Map<string, readonly WishChange[]>();
  const applicants = [...read.applicants.values()];
  for (let from = 0; from < applicants.length; from += slice) {
    job.report('判定し直しています', from, applicants.length);
    await job.breathe();
    if (job.signal.aborted)
      return fail('cancelled', '判定のし直しを中止しました。版も判定も、いまのままです。');
    for (const applicant of applicants.slice(from, from + slice)) {
      const found = changesOf(applicant, read.standings.get(applicant.studentNumber), gathered, after.value);
      if (found !== null) changes.set(applicant.studentNumber, found);
    }
  }
  const comparison: Comparison = { gathered, after: after.value, changes };
  lastOf.set(gathered, comparison);
  return ok(comparison);
}

/** null: not in the list that is in use, because it was entered a moment ago */
function changesOf(
  applicant: Applicant,
  standing: Standing | undefined,
  { byNumber, asOf }: Gathered,
  edition: Edition,
): readonly WishChange[] | null {
  const before = byNumber.get(applicant.studentNumber);
  if (before === undefined) return null;
  return compareJudgements(before.judgement, judge(applicant, edition, asOf, standing ?? null));
}
