import type { ResultRow, ResultsView } from '#core/contract/recommendations.ts';
import { wishesIn } from '#core/domain/edition-wishes.ts';
import { lastOf } from '#core/domain/progress/case-event.ts';
import type { Progress } from '#core/domain/progress/progress.ts';
import { noticeOf } from '#core/domain/recommendations/outcomes.ts';
import type { Wish } from '#core/domain/verdict.ts';
import type { AppContext } from '../context.ts';
import { type Gathered, gather } from '../gather.ts';
import { progressOfAll } from '../progress/progress-of-all.ts';
import { placed } from './batch-of.ts';
import { frozenBatches } from './changes.ts';

/** A recommended application: the only one that gets a result. */
export type Recommended = Readonly<{ progress: Progress; asked: readonly Wish[] }>;

/** By 学籍番号, of everyone on a submitted 推薦書. What was applied for is read as it was then. */
export async function recommendedOf(
  ctx: AppContext,
  gathered: Gathered,
): Promise<ReadonlyMap<string, Recommended>> {
  const ids = gathered.year.recommendations.map(({ id }) => id);
  const frozen = await frozenBatches(ctx.workspace().db, ids);
  const found = new Map<string, Recommended>();
  for (const [studentNumber, entries] of progressOfAll(gathered)) {
    const progress = entries.findLast(({ isRecommended }) => isRecommended);
    const batch = progress?.entry.recommendation;
    if (progress === undefined || batch == null) continue;
    const judged = gathered.byNumber.get(studentNumber)?.judgement;
    const then = frozen.get(batch.id)?.find((member) => member.studentNumber === studentNumber)?.judgement;
    const asked = [then, judged].flatMap((judgement) => judgement?.wishes.map(({ wish }) => wish) ?? []);
    found.set(studentNumber, { progress, asked: [...new Set(asked)] });
  }
  return found;
}

/** 選考結果 and 通知の交付 of everyone who is recommended, in class order. */
export async function resultsView(ctx: AppContext): Promise<ResultsView> {
  const gathered = await gather(ctx);
  const recommended = await recommendedOf(ctx, gathered);
  const rows = gathered.cases.flatMap(({ applicant }): readonly ResultRow[] => {
    const found = recommended.get(applicant.studentNumber);
    return found === undefined ? [] : [{ ...placed(applicant), ...resultOf(found) }];
  });
  const asked = new Set(rows.flatMap((row) => row.asked));
  return {
    asOf: gathered.asOf,
    wishes: wishesIn(gathered.edition).filter((wish) => asked.has(wish)),
    rows,
  };
}

function resultOf({ progress, asked }: Recommended) {
  const { entry, state } = progress;
  const decided = lastOf(entry.events, 'decided');
  const handed = lastOf(entry.events, 'handedOver');
  const outcomes = decided?.outcomes ?? {};
  return {
    number: entry.recommendation?.number ?? 0,
    roundLabel: entry.round?.label ?? '',
    asked,
    outcomes,
    decidedOn: decided?.on ?? null,
    notice: noticeOf(outcomes),
    handedOn: handed?.on ?? null,
    handedTo: handed?.to ?? null,
    locked: state.kind === 'withdrawn' ? '辞退が記録されています。' : null,
  };
}
