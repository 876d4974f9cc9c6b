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

/** A recommended application: the only one that gets a result. */
export type Recommended = Readonly<{ progress: Progress; asked: readonly Wish[] }>;

/** By 学籍番号, of everyone on a submitted 推薦書. A wish that was recommended has a result, also if it is withdrawn now. */
export function recommendedOf(gathered: Gathered): ReadonlyMap<string, Recommended> {
  const membersOf = new Map(
    gathered.year.recommendations.map(({ id, members }) => [
      id,
      new Map(members.map((member) => [member.studentNumber, member])),
    ]),
  );
  const found = new Map<string, Recommended>();
  for (const [studentNumber, entries] of progressOfAll(gathered)) {
    const progress = entries.findLast(({ isRecommended }) => isRecommended);
    const member = membersOf.get(progress?.entry.recommendation?.id ?? '')?.get(studentNumber);
    if (progress === undefined || member === undefined) continue;
    const judged = gathered.byNumber.get(studentNumber)?.judgement.wishes.map(({ wish }) => wish) ?? [];
    found.set(studentNumber, { progress, asked: [...new Set([...member.wishes, ...judged])] });
  }
  return found;
}

/** 選考結果 and 通知の交付 of everyone who is recommended, in class order. */
export async function resultsView(ctx: AppContext): Promise<ResultsView> {
  const gathered = await gather(ctx);
  const recommended = recommendedOf(gathered);
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
